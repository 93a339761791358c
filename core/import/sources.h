// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/event_sink.h"
#include "core/record/session.h"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace vs {

/// Something to read: a session, a capture, or text that somebody pasted.
struct Source
{
    std::string name;                ///< the file's path, or what errors call the text
    std::optional<std::string> text; ///< the text itself; none: `name` is a file
};

/// Reads all sources as one trace into a sink, ending with one onEnd(). What kind each is is told
/// by what it holds. A source of packets alone (captures, text) is put in order of time with the
/// others; a session is told as it was recorded, first.
/// `progress` gets 0..1 now and then and may return false to cancel (ErrorCode::Cancelled).
/// Unfinished is told of a session alone.
/// Errors: those of readSession(); NothingRecognised also for text in which nothing is known.
Result<SessionRead> readSources(std::span<const Source> sources, EventSink& sink,
                                const std::function<bool(double)>& progress = {});

} // namespace vs
