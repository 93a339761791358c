// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <cstdio>

namespace vs {

int runProgram(int, char**)
{
    std::puts("vethscope " VETHSCOPE_VERSION);
    return 0;
}

} // namespace vs
