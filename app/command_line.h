// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs {

/// The whole program: reads the arguments, runs the subcommand or the window, returns the exit
/// status of docs/command-line.md. Never throws.
int runProgram(int argc, char** argv);

} // namespace vs
