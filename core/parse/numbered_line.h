// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/text.h"

#include <string_view>

namespace vs {

/// A line of a file of which only some lines were read, with its number in front:
/// `12 net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0,firewall=1`.
struct NumberedLine
{
    int number = 0; ///< 0: the line came without one
    std::string_view text;
};

inline NumberedLine numberedLine(std::string_view line)
{
    std::string_view rest = line;
    const auto number = toNumber<int>(takeUntil(rest, ' '));
    if (!number || *number <= 0)
        return {0, trimmed(line)};
    return {*number, trimmed(rest)};
}

} // namespace vs
