// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/node_clock.h"
#include "core/collect/trace_inbox.h"
#include "core/parse/nft_trace.h"
#include "core/remote/command_table.h"
#include "core/remote/shell.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace vs {

/// Whose packets are traced through the rules: both directions between client and server.
struct FlowSpec
{
    std::optional<IpAddress> client, server; ///< empty: any
    std::uint8_t protocol = 0;               ///< ipproto; 0: any
    std::uint16_t port = 0;                  ///< the server's, TCP and UDP; 0: any

    /// It names an address or a port: everything is never traced.
    bool usable() const { return client || server || port != 0; }
    friend bool operator==(const FlowSpec&, const FlowSpec&) = default;
};

/// The flow of a packet, any client port. Who serves is told by the handshake, else taken to be the
/// side with the lower port. Empty where there is none: ARP, groups, fragments without ports.
std::optional<FlowSpec> flowOf(const Packet& packet);

/// The packet is one of the flow's, in either direction.
bool belongsTo(const Packet& packet, const FlowSpec& flow);

commands::TracedFlow tracedFlow(const FlowSpec& flow);

/// What the handlers of the listening stream share with the trace (as CaptureStream). Steps of our
/// own tables are left out.
class RuleListener : public std::enable_shared_from_this<RuleListener>
{
public:
    RuleListener(std::shared_ptr<TraceInbox> inbox, std::shared_ptr<NodeClock> clock)
        : m_inbox(std::move(inbox)), m_clock(std::move(clock))
    {}

    StreamHandlers handlers();
    /// True once all listen; false where it ended before, or the time ran out.
    bool waitUntilReady(std::chrono::milliseconds timeout);
    void expectEnd() { m_endExpected = true; }

    /// Why the legacy rules of a family (2: IPv4, 10: IPv6) cannot tell their walk; empty if they
    /// can, as far as is known.
    std::string legacyProblem(int family) const;
    std::uint64_t steps() const { return m_steps; }
    /// Of the legacy rules of IPv4 or IPv6.
    std::uint64_t legacySteps(bool v6) const { return v6 ? m_legacySteps6 : m_legacySteps4; }

private:
    void takeLine(std::string_view line);
    void takeNote(std::string_view note);
    void put(RuleStep step);
    void takeErrors(std::string_view chunk);
    void takeEnd(const Result<int>& end);

    const std::shared_ptr<TraceInbox> m_inbox;
    const std::shared_ptr<NodeClock> m_clock;
    NftTrace m_nft;                                      ///< the connection's thread only
    std::string m_pending, m_pendingErrors, m_complaint; ///< the connection's thread only
    bool m_lossTold = false;
    std::atomic<bool> m_endExpected = false;
    std::atomic<std::uint64_t> m_steps = 0, m_legacySteps4 = 0, m_legacySteps6 = 0;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<int, std::string> m_loggers; ///< by family
    bool m_file = false;
    bool m_ready = false;
    bool m_ended = false;
};

/// The same for the stream of one trace table.
class TraceTable : public std::enable_shared_from_this<TraceTable>
{
public:
    TraceTable(std::shared_ptr<TraceInbox> inbox, FlowSpec flow)
        : m_inbox(std::move(inbox)), m_flow(flow)
    {}

    StreamHandlers handlers();
    void expectEnd() { m_endExpected = true; }
    const FlowSpec& flow() const { return m_flow; }
    /// The node has said that the table is there.
    bool inForce() const { return m_inForce; }
    bool ended() const { return m_ended; }

private:
    const std::shared_ptr<TraceInbox> m_inbox;
    const FlowSpec m_flow;
    std::string m_pending, m_pendingErrors, m_complaint; ///< the connection's thread only
    std::atomic<bool> m_endExpected = false;
    std::atomic<bool> m_inForce = false;
    std::atomic<bool> m_ended = false;
};

} // namespace vs
