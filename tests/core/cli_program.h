// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace vs::test {

/// What is left of a run of the program.
struct ProgramRun
{
    int status = -1; ///< exit status; 128+n if a signal ended it
    std::string output;
    std::string errors;

    std::size_t errorLines() const;
};

/// Runs the built program to its end, without a display, with an empty standard input.
ProgramRun runVethscope(const std::vector<std::string>& arguments);
/// The same with its standard output going to `path`.
ProgramRun runVethscopeInto(const std::string& path, const std::vector<std::string>& arguments);

} // namespace vs::test
