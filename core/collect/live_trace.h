// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/collect/node_reader.h"
#include "core/collect/rule_tracer.h"
#include "core/model/event_sink.h"
#include "core/remote/shell.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace vs {

struct TraceOptions
{
    std::string target; ///< as the user named it, for TraceInfo
    std::string filter; ///< a validated capture filter (BPF); empty: all but our own SSH connection
    bool conntrack = true;
    /// How often rule counters are read again while the trace runs; 0: only before and after.
    std::chrono::milliseconds counterInterval{0};
    /// Walks through the rules and the kernel's drop reasons too: things are made on the node that
    /// remove themselves. What cannot be had is a warning.
    bool instrument = false;
    /// Whose packets are traced through the rules. Empty: the flows of the first packets that are
    /// captured, four at once at most, each for 60 s.
    std::optional<FlowSpec> flow;
};

/// A capture and a conntrack watch on one node, as events; the commands that make them, and those
/// that read the facts, are events too (each script once).
///
/// start() begins; events then reach `sink` from one thread of this object's own, in batches at
/// most every 33 ms, queued with a bound (what is shed is counted in CaptureStats::shed). stop()
/// reads the counters once more, lets the capture run for another 100 ms, ends the remote commands,
/// delivers what is left up to the last quiet moment (last_moments.h) and then onEnd(); it returns
/// when the node has confirmed that all that was started there is gone.
class LiveTrace
{
public:
    /// `shell` and `sink` must outlive the trace.
    LiveTrace(Shell& shell, EventSink& sink, NodeFacts facts, TraceOptions options);
    ~LiveTrace(); ///< stops as stop() does
    LiveTrace(const LiveTrace&) = delete;
    LiveTrace& operator=(const LiveTrace&) = delete;

    /// Called on the trace's thread after each batch was delivered (to publish a snapshot).
    /// `nodeNow` is the node's clock. Set before start().
    void onBatch(std::function<void(Timestamp nodeNow)> callback);

    /// Returns when the capture listens. Errors: CommandNotFound (no tcpdump), CommandFailed (its
    /// own words), those of Shell.
    Result<void> start();
    /// Errors: TimedOut where the node did not confirm that all is gone; CommandFailed where it
    /// says that something is left; what failure() says.
    Result<void> stop();
    /// Traces the flow of this packet through the rules from now on, 60 s at most: to be called
    /// where a loss was judged. Any thread. False where that cannot be: no
    /// TraceOptions::instrument, four flows are traced already, the packet is none of a flow's.
    bool armFor(const Packet& packet);
    /// Why the trace ended by itself (connection lost, tcpdump killed); empty while it runs.
    std::optional<Error> failure() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Checks a filter against libpcap's grammar for SLL2 without ever resolving a host name.
/// Errors: BadFilter with the compiler's own words.
Result<void> checkFilter(const std::string& filter);

} // namespace vs
