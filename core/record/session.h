// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/event_sink.h"

#include <functional>
#include <memory>
#include <string>

namespace vs {

/// Reads a session, pcap or pcapng file into a sink, ending with onEnd().
/// A file cut short anywhere after its header is read up to the cut, with an onWarning().
/// `progress` gets 0..1 now and then and may return false to cancel (ErrorCode::Cancelled).
/// Errors: FileNotFound, FileUnreadable (a folder, no rights), NotACapture (no whole header).
Result<void> readSession(const std::string& path, EventSink& sink,
                         const std::function<bool(double)>& progress = {});

/// A sink that writes the events it gets to `path` as a pcapng session (docs/session-format.md),
/// as they come in: a crash loses at most the last second. close() is implied by destruction.
class SessionWriter : public EventSink
{
public:
    /// Errors: FileUnwritable.
    static Result<std::unique_ptr<SessionWriter>> create(const std::string& path);

    /// Flushes and closes; the first error that writing met (disk full), if any.
    virtual Result<void> close() = 0;
};

} // namespace vs
