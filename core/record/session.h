// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/event_sink.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace vs {

/// What reading a file showed of the file itself.
struct SessionRead
{
    /// A session whose writer never came to its end (closeUnfinished()).
    bool unfinished = false;
};

/// Reads a session, pcap or pcapng file into a sink, ending with onEnd(). Events come in the
/// order of the file.
/// A file cut short anywhere after its header is read up to the cut, with an onWarning().
/// `progress` gets 0..1 now and then and may return false to cancel (ErrorCode::Cancelled).
/// Errors: FileNotFound, FileUnreadable (a folder, no rights), NotACapture (no whole header),
/// NothingRecognised (packets, but none of a link type that is known).
Result<SessionRead> readSession(const std::string& path, EventSink& sink,
                                const std::function<bool(double)>& progress = {});

struct SessionOptions
{
    /// Keeps what was captured behind TCP and UDP headers, which may be secret.
    bool payload = false;
    /// Packets with their comments only: other programs turn it into any format of theirs.
    bool plain = false;
};

/// A sink that writes the events it gets to `path` as a pcapng session (docs/session-format.md),
/// as they come in: a crash loses at most the last second. close() is implied by destruction.
/// Payload behind TCP and UDP headers is left out unless asked for.
class SessionWriter : public EventSink
{
public:
    /// Replaces a file of that name. Errors: FileUnwritable.
    static Result<std::unique_ptr<SessionWriter>> create(const std::string& path,
                                                         SessionOptions options = {});

    /// A line for the journal, such as a verdict as it is found. Same thread as the events.
    virtual void note(Timestamp time, const std::string& text) = 0;
    /// Comments that close() puts on packets: position of the sighting in the trace, counted from
    /// 0 (Hop::index), to text. The file is rewritten for that, and replaced atomically.
    virtual void setComments(std::map<std::uint32_t, std::string> comments) = 0;
    /// Hands all that was told to the system: whoever reads the file now sees it. Any thread.
    virtual void flush() = 0;
    /// Flushes and closes; the first error that writing met (disk full), if any.
    virtual Result<void> close() = 0;
};

/// What closing did not come to, for a session that a crash left behind: the comments (as
/// SessionWriter::setComments()) and the end. The file is replaced atomically. Does nothing where
/// somebody still writes it (a lock, or a change within the last ten seconds), or where it must not
/// be changed; errors of writing leave it as it was.
Result<void> closeUnfinished(const std::string& path,
                             const std::map<std::uint32_t, std::string>& comments, Timestamp end);

} // namespace vs
