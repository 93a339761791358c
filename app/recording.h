// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/share/trace_files.h"

#include <string>
#include <vector>

namespace vs {

/// Tells the trace that the sources hold, masked as a command line's `--redact` and `--word` ask
/// for (what was replaced is not told); shows progress on a terminal.
TraceTeller tellAsAsked(std::span<const Source> sources, const Arguments& arguments);
/// Errors: BadUsage for a `--word` without `--redact`, or one of a letter.
Result<void> checkRedaction(const Arguments& arguments);

/// The files that a command line names; "-" is standard input, which is read here and now, as pipes
/// are. Errors: FileUnreadable.
Result<std::vector<Source>> sourcesOf(const std::vector<std::string>& files);

} // namespace vs
