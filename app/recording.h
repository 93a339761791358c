// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/base/error.h"
#include "core/diagnose/snapshot.h"
#include "core/import/sources.h"

#include <memory>
#include <string>
#include <vector>

namespace vs {

/// Reads sources into one trace; shows progress on a terminal. Errors: those of readSources().
Result<void> readRecordings(std::span<const Source> sources, EventSink& sink);
/// The same, judged.
Result<std::shared_ptr<const Snapshot>> readRecordings(std::span<const Source> sources);

/// The same with everything masked that would name someone (docs/redaction.md); `words` are the
/// user's own. What was replaced is not told.
Result<std::shared_ptr<const Snapshot>> readRedacted(std::span<const Source> sources,
                                                     const std::vector<std::string>& words);

/// As a command line's `--redact` and `--word` ask for.
Result<std::shared_ptr<const Snapshot>> readAsAsked(std::span<const Source> sources,
                                                    const Arguments& arguments);
/// Errors: BadUsage for a `--word` without `--redact`, or one of a letter.
Result<void> checkRedaction(const Arguments& arguments);

/// The files that a command line names.
std::vector<Source> sourcesOf(const std::vector<std::string>& files);

} // namespace vs
