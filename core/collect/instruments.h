// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/drop_watch.h"
#include "core/collect/rule_tracer.h"
#include "core/model/capabilities.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace vs {

/// What `--instrument` has running on a node: a listener to the rules, a watch on the kernel's
/// drops, and up to four trace tables, each of which ends by itself after 60 s. What cannot be had
/// is said in one warning each; the trace goes on without.
///
/// start() and stop() from one thread; consider() and tend() from the trace's; armFor() from any.
class Instruments
{
public:
    /// With the capture and conntrack and what is asked meanwhile, below sshd's ten channels.
    static constexpr int kTables = 4;

    Instruments(Shell& shell, std::shared_ptr<TraceInbox> inbox, std::shared_ptr<NodeClock> clock,
                std::shared_ptr<const Capabilities> capabilities, std::optional<FlowSpec> flow);

    /// Asks for listener and watch and returns at once.
    void begin();
    /// Waits until they are there (some seconds at most), and arms the flow that was named.
    void ready();
    /// Arms the flow of a captured packet, where none was named, once for each flow.
    void consider(const Packet& packet);
    /// Arms the flow of this packet, whether one was named or not. False where that cannot be:
    /// not tracing, none of a flow's, too many armed; true also where it is armed already.
    bool armFor(const Packet& packet);
    /// To be called now and then: ends a watch that has too much to tell.
    void tend();

    /// Asks for the end of all; nothing is armed any more.
    void stop();
    /// True when the node has confirmed it.
    bool waitForEnd(std::chrono::steady_clock::time_point deadline);
    /// What the node still has of it, after the end: "table inet vethscope_abc". Asks the node.
    std::vector<std::string> left();
    /// Says what the end shows: that no rule told anything, that events were shed.
    void conclude();

private:
    struct Armed
    {
        std::shared_ptr<TraceTable> table;
        std::unique_ptr<RemoteStream> stream;
    };

    bool arm(const FlowSpec& flow);
    void warnOnce(const std::string& warning);

    Shell& m_shell;
    const std::shared_ptr<TraceInbox> m_inbox;
    const std::shared_ptr<const Capabilities> m_capabilities;
    const std::optional<FlowSpec> m_flow;
    const std::string m_id;
    const std::shared_ptr<RuleListener> m_listener;
    const std::shared_ptr<DropWatch> m_drops;
    std::unique_ptr<RemoteStream> m_listenerStream, m_dropsStream;
    bool m_begun = false;
    bool m_dropsStopped = false; ///< the trace's thread only
    /// Packets of armed flows, of IPv4 and of IPv6; the trace's thread only.
    std::uint64_t m_met4 = 0, m_met6 = 0;
    std::vector<FlowSpec> m_considered; ///< the trace's thread only

    std::mutex m_mutex;
    std::vector<Armed> m_armed; ///< the ended ones too, until their places are wanted
    std::vector<std::string> m_warned;
    int m_made = 0;
    bool m_listening = false;
    bool m_stopped = false;
};

} // namespace vs
