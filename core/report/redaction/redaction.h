// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/event_sink.h"
#include "core/report/redaction/redactor.h"

#include <functional>
#include <vector>

namespace vs {

/// Replays a whole trace into a sink; the same each time it is called.
using TraceReader = std::function<Result<void>(EventSink&)>;

/// Reads the trace twice: to learn what must be masked, and into `sink`, masked. Gives back what
/// was replaced, which is secret. Any thread; the reader and the sink are called on it.
/// Errors: those of the reader; `sink` may have got a part by then.
Result<std::vector<Replacement>> redactTrace(const TraceReader& read, EventSink& sink,
                                             const RedactionOptions& options = {});

} // namespace vs
