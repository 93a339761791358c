// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The files that a command line names.
std::vector<Source> sourcesOf(const std::vector<std::string>& files);

} // namespace vs
