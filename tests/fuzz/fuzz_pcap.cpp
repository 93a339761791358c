// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <cstddef>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::span<const std::uint8_t> bytes(data, size);
    if (!vs::fuzz::isPcap(bytes))
        return -1; // another target's
    vs::fuzz::openFile(bytes);
    return 0;
}
