// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/diagnose/snapshot.h"

#include <string>
#include <vector>

/// The subcommands: each gets the words behind its name and gives the exit status of
/// docs/command-line.md. Everything is checked before anything connects.
namespace vs {

using Words = std::vector<std::string>;

Result<int> commandTopology(const Words& words);
Result<int> commandTrace(const Words& words);
Result<int> commandExplain(const Words& words);
Result<int> commandRender(const Words& words);
Result<int> commandDoctor(const Words& words);
Result<int> commandLab(const Words& words);
/// The window; `argc` and `argv` are the program's, for the toolkit.
Result<int> commandWindow(const Words& words, int argc, char** argv);

/// 3: a packet was dropped or rejected; else 4: something is inconclusive, or nothing was
/// captured; else 0.
int verdictStatus(const Snapshot& snapshot);

/// Checks that a file can be made there, before the work begins. Errors: FileUnwritable.
Result<void> checkWritable(const std::string& path);

} // namespace vs
