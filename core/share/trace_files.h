// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/import/sources.h"
#include "core/report/redaction/redaction.h"

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace vs {

/// Tells a whole trace to a sink, ending with onEnd(); may be called more than once, on any thread.
using TraceTeller = std::function<Result<SessionRead>(EventSink&)>;

/// What tells the trace that the sources hold, and the same each time (steadyTeller()). They are
/// copied; `progress` as for readSources().
TraceTeller tellerOf(std::span<const Source> sources,
                     const std::function<bool(double)>& progress = {});

/// What becomes of a session that a crash left unfinished.
enum class Unfinished : std::uint8_t {
    Leave,
    Finish, ///< on disk (closeUnfinished()), where that can be done
};

/// Reads sources as one trace and judges it, in the language of this thread. Errors: those of
/// readSources().
Result<std::shared_ptr<const Snapshot>> openTrace(std::span<const Source> sources,
                                                  const std::function<bool(double)>& progress = {},
                                                  Unfinished unfinished = Unfinished::Leave);

/// Judges what is told, in the language of this thread. Errors: those of the teller.
Result<std::shared_ptr<const Snapshot>> openTold(const TraceTeller& tell);

/// A trace of which nothing names anybody, and what was replaced for that, which is secret.
struct RedactedTrace
{
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<Replacement> replacements;
};
/// Reads what is told, masks it (docs/redaction.md) and judges it, in the language of this thread.
/// Errors: those of the teller.
Result<RedactedTrace> openRedacted(const TraceTeller& tell, const RedactionOptions& options);
/// The same trace, masked: for saveTrace().
TraceTeller redactedTeller(TraceTeller tell, RedactionOptions options);

/// Writes what is told as a session with its verdicts in comments; the file is replaced atomically,
/// or stays as it was; a link stays a link. Gives back what was judged, as openTold() does.
/// Errors: of the teller, FileUnwritable.
Result<std::shared_ptr<const Snapshot>> saveTrace(const TraceTeller& tell, const std::string& path,
                                                  const SessionOptions& options = {});

} // namespace vs
