// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/rule_tracer.h"

#include "core/collect/lines.h"
#include "core/model/warning.h"
#include "core/parse/legacy_trace.h"
#include "core/parse/text.h"

namespace vs {

namespace {

constexpr int kFamilyV4 = 2;
constexpr std::string_view kOwnTable = "vethscope_";

bool isEchoRequest(const Packet& packet)
{
    return packet.icmpType == (packet.protocol == ipproto::Icmp ? 8 : 128);
}

bool isEchoReply(const Packet& packet)
{
    return packet.icmpType == (packet.protocol == ipproto::Icmp ? 0 : 129);
}

/// The packet's source is the server.
bool comesFromServer(const Packet& packet)
{
    if (packet.isSyn())
        return false;
    if (packet.isSynAck())
        return true;
    return packet.sourcePort < packet.destinationPort;
}

} // namespace

std::optional<FlowSpec> flowOf(const Packet& packet)
{
    const bool ip =
        packet.network == Packet::Network::Ipv4 || packet.network == Packet::Network::Ipv6;
    if (!ip || packet.fragmentOffset != 0 || packet.truncated || packet.source.isGroup() ||
        packet.destination.isGroup())
        return std::nullopt;
    FlowSpec flow;
    flow.protocol = packet.protocol;
    bool back = false;
    if (packet.isTcp() || packet.isUdp()) {
        back = comesFromServer(packet);
        flow.port = back ? packet.sourcePort : packet.destinationPort;
    } else if (packet.isIcmp()) {
        // An error belongs to another flow; neighbour discovery to none.
        if (!isEchoRequest(packet) && !isEchoReply(packet))
            return std::nullopt;
        back = isEchoReply(packet);
    }
    flow.client = back ? packet.destination : packet.source;
    flow.server = back ? packet.source : packet.destination;
    return flow;
}

bool belongsTo(const Packet& packet, const FlowSpec& flow)
{
    if (flow.protocol != 0 && packet.protocol != flow.protocol)
        return false;
    const auto there = [&](const IpAddress& client, const IpAddress& server, std::uint16_t port) {
        return (!flow.client || *flow.client == client) &&
               (!flow.server || *flow.server == server) && (flow.port == 0 || flow.port == port);
    };
    return there(packet.source, packet.destination, packet.destinationPort) ||
           there(packet.destination, packet.source, packet.sourcePort);
}

commands::TracedFlow tracedFlow(const FlowSpec& flow)
{
    commands::TracedFlow traced;
    if (flow.client)
        traced.client = flow.client->toString();
    if (flow.server)
        traced.server = flow.server->toString();
    traced.v6 = (flow.client && flow.client->isV6()) || (flow.server && flow.server->isV6()) ||
                flow.protocol == ipproto::Icmp6;
    switch (flow.protocol) {
    case 0:
        break;
    case ipproto::Tcp:
        traced.protocol = "tcp";
        break;
    case ipproto::Udp:
        traced.protocol = "udp";
        break;
    case ipproto::Icmp:
    case ipproto::Icmp6:
        traced.protocol = "icmp";
        break;
    default:
        traced.protocol = std::to_string(flow.protocol);
    }
    traced.port = flow.port;
    return traced;
}

StreamHandlers RuleListener::handlers()
{
    const auto self = shared_from_this();
    return {[self](std::string_view chunk) {
                forEachLine(self->m_pending, chunk,
                            [&self](std::string_view line) { self->takeLine(line); });
            },
            [self](std::string_view chunk) { self->takeErrors(chunk); },
            [self](Result<int> end) { self->takeEnd(end); }};
}

void RuleListener::takeLine(std::string_view line)
{
    if (line.starts_with(commands::kNote))
        return takeNote(line.substr(commands::kNote.size()));
    if (line.starts_with("n:")) {
        if (auto step = m_nft.take(line.substr(2)))
            put(std::move(*step));
        if (m_nft.lost() && !std::exchange(m_lossTold, true))
            m_inbox->put(core::inEnglish(warning::kStepsLost));
    } else if (line.starts_with("f:") || line.starts_with("k:")) {
        if (auto step = parseLegacyTrace(line.substr(2)))
            put(std::move(*step));
    }
}

void RuleListener::takeNote(std::string_view note)
{
    const std::lock_guard lock(m_mutex);
    const std::string_view word = takeWord(note);
    if (word == "log") {
        const auto family = toNumber<int>(takeWord(note));
        if (family)
            m_loggers[*family] = takeWord(note);
    } else if (word == "file") {
        m_file = true;
    } else if (word == "ready") {
        m_ready = true;
        m_changed.notify_all();
    }
}

void RuleListener::put(RuleStep step)
{
    // "inet vethscope_abc": what we put there ourselves is no rule of the node's.
    if (step.table.find(kOwnTable) != std::string::npos)
        return;
    step.time = m_clock->at(NodeClock::Steady::now());
    ++m_steps;
    if (step.backend == RuleBackend::IptablesLegacy)
        ++(step.family == RuleFamily::V6 ? m_legacySteps6 : m_legacySteps4);
    m_inbox->put(std::make_shared<const RuleStep>(std::move(step)));
}

void RuleListener::takeErrors(std::string_view chunk)
{
    forEachLine(m_pendingErrors, chunk, [this](std::string_view line) {
        if (!line.empty())
            m_complaint = line;
    });
}

void RuleListener::takeEnd(const Result<int>& end)
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }
    if (!m_endExpected && end)
        m_inbox->put(core::inEnglish(
            warning::kNoWalk, {{"reason", endReason(m_complaint, warning::kListenerEnded, *end)}}));
}

bool RuleListener::waitUntilReady(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, timeout, [this] { return m_ready || m_ended; });
    return m_ready && !m_ended;
}

std::string RuleListener::legacyProblem(int family) const
{
    const std::lock_guard lock(m_mutex);
    const std::string name = family == kFamilyV4 ? "IPv4" : "IPv6";
    const auto logger = m_loggers.find(family);
    if (logger == m_loggers.end())
        return {};
    if (logger->second == "NONE")
        return core::inEnglish(warning::kNoLogger,
                               {{"family", name}, {"number", std::to_string(family)}});
    if (logger->second == "nfnetlink_log" && !m_file)
        return core::inEnglish(warning::kNoLogFile, {{"family", name}});
    return {};
}

StreamHandlers TraceTable::handlers()
{
    const auto self = shared_from_this();
    return {[self](std::string_view chunk) {
                forEachLine(self->m_pending, chunk, [&self](std::string_view line) {
                    if (line.starts_with("table inet vethscope_"))
                        self->m_inForce = true;
                });
            },
            [self](std::string_view chunk) {
                forEachLine(self->m_pendingErrors, chunk, [&self](std::string_view line) {
                    // The first says it; what follows shows the place.
                    if (self->m_complaint.empty())
                        self->m_complaint = line;
                });
            },
            [self](Result<int> end) {
                if (!self->m_inForce && !self->m_endExpected && end)
                    self->m_inbox->put(core::inEnglish(
                        warning::kNotTraced,
                        {{"reason", endReason(self->m_complaint, warning::kNftEnded, *end)}}));
                self->m_ended = true;
            }};
}

} // namespace vs
