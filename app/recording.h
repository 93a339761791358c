// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/trace_files.h"

#include <string>
#include <vector>

namespace vs {

/// Reads sources into one trace and judges it; shows progress on a terminal. Errors: those of
/// openTrace().
Result<std::shared_ptr<const Snapshot>> readRecordings(std::span<const Source> sources);
/// What tells the same trace to a sink, as often as it is asked to.
TraceTeller tellRecordings(std::span<const Source> sources);

/// The files that a command line names; "-" is standard input, which is read here and now, as pipes
/// are. Errors: FileUnreadable.
Result<std::vector<Source>> sourcesOf(const std::vector<std::string>& files);

} // namespace vs
