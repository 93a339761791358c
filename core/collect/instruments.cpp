// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/instruments.h"

#include "core/base/text.h"
#include "core/model/warning.h"

#include <algorithm>
#include <random>

namespace vs {

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr auto kReadyTimeout = 4s;
/// Flows that are armed by themselves in all of a trace.
constexpr std::size_t kConsidered = 16;

std::string randomId()
{
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    std::string id;
    for (int i = 0; i < 10; ++i)
        id += kLetters[random() % kLetters.size()];
    return id;
}

std::chrono::milliseconds until(Steady::time_point deadline)
{
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(deadline - Steady::now()),
                    std::chrono::milliseconds(0));
}

} // namespace

Instruments::Instruments(Shell& shell, std::shared_ptr<TraceInbox> inbox,
                         std::shared_ptr<NodeClock> clock,
                         std::shared_ptr<const Capabilities> capabilities,
                         std::optional<FlowSpec> flow)
    : m_shell(shell), m_inbox(std::move(inbox)), m_capabilities(std::move(capabilities)),
      m_flow(std::move(flow)), m_id(randomId()),
      m_listener(std::make_shared<RuleListener>(m_inbox, std::move(clock))),
      m_drops(std::make_shared<DropWatch>(m_inbox))
{}

void Instruments::begin()
{
    if (!m_capabilities->privileged()) {
        warnOnce(core::inEnglish(warning::kNotRoot));
        return;
    }
    m_begun = true;
    if (!m_capabilities->has("nft")) {
        warnOnce(core::inEnglish(warning::kNoNft));
    } else if (auto stream =
                   m_shell.stream(commands::listenToRules(m_id), m_listener->handlers())) {
        m_listenerStream = std::move(*stream);
    } else {
        warnOnce(
            core::inEnglish(warning::kNoWalk, {{"reason", errorText(stream.error()).message}}));
    }
    if (auto stream = m_shell.stream(commands::watchDrops(m_id), m_drops->handlers()))
        m_dropsStream = std::move(*stream);
    else
        warnOnce(
            core::inEnglish(warning::kNoReasons, {{"reason", errorText(stream.error()).message}}));
}

void Instruments::ready()
{
    const auto deadline = Steady::now() + kReadyTimeout;
    if (m_listenerStream) {
        const bool listening = m_listener->waitUntilReady(until(deadline));
        const std::lock_guard lock(m_mutex);
        m_listening = listening;
    }
    if (m_dropsStream)
        m_drops->waitUntilReady(until(deadline));
    if (m_flow && m_flow->usable())
        arm(*m_flow);
}

bool Instruments::arm(const FlowSpec& flow)
{
    const std::lock_guard lock(m_mutex);
    if (!m_listening || m_stopped || !flow.usable())
        return false;
    std::erase_if(m_armed, [](const Armed& each) { return each.table->ended(); });
    for (const Armed& each : m_armed) {
        if (each.table->flow() == flow)
            return true;
    }
    if (m_armed.size() >= kTables || m_made >= 26 * 26)
        return false;
    std::string name = m_id;
    name += static_cast<char>('a' + m_made / 26);
    name += static_cast<char>('a' + m_made % 26);
    ++m_made;
    const commands::TracedFlow traced = tracedFlow(flow);
    // nft's rules do not name a bridge's ports: a bridge table does.
    const bool bridge = m_capabilities->nftablesFirewall || m_capabilities->iptablesNft;
    auto table = std::make_shared<TraceTable>(m_inbox, flow);
    auto stream = m_shell.stream(commands::traceRules(name, traced, bridge), table->handlers());
    if (!stream)
        return false;
    m_armed.push_back({std::move(table), std::move(*stream)});
    return true;
}

void Instruments::consider(const Packet& packet)
{
    if (!m_begun)
        return;
    const auto flow = flowOf(packet);
    if (!flow)
        return;
    std::uint64_t& met = packet.network == Packet::Network::Ipv6 ? m_met6 : m_met4;
    if (m_flow || m_considered.size() >= kConsidered) {
        met += m_flow && belongsTo(packet, *m_flow) ? 1 : 0;
        return;
    }
    if (std::find(m_considered.begin(), m_considered.end(), *flow) != m_considered.end()) {
        ++met;
        return;
    }
    if (arm(*flow))
        m_considered.push_back(*flow);
}

bool Instruments::armFor(const Packet& packet)
{
    const auto flow = flowOf(packet);
    return flow && arm(*flow);
}

void Instruments::tend()
{
    if (m_dropsStream && m_drops->flooded() && !m_dropsStopped) {
        m_dropsStopped = true;
        m_drops->expectEnd();
        m_dropsStream->stop();
        warnOnce(core::inEnglish(warning::kReasonsFlood));
    }
    if (!m_capabilities->iptablesLegacy)
        return;
    const std::lock_guard lock(m_mutex);
    for (const Armed& each : m_armed) {
        const FlowSpec& flow = each.table->flow();
        const IpAddress address = flow.server.value_or(flow.client.value_or(IpAddress{}));
        const std::string problem = m_listener->legacyProblem(address.isV6() ? 10 : 2);
        if (!problem.empty() &&
            std::find(m_warned.begin(), m_warned.end(), problem) == m_warned.end()) {
            m_warned.push_back(problem);
            m_inbox->put(problem);
        }
    }
}

void Instruments::stop()
{
    m_listener->expectEnd();
    m_drops->expectEnd();
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    for (Armed& each : m_armed) {
        each.table->expectEnd();
        each.stream->stop();
    }
    for (auto* stream : {&m_listenerStream, &m_dropsStream}) {
        if (*stream)
            (*stream)->stop();
    }
}

bool Instruments::waitForEnd(Steady::time_point deadline)
{
    // Nothing is armed any more: the list stays as it is.
    bool gone = true;
    for (const Armed& each : m_armed)
        gone = each.stream->waitForEnd(until(deadline)) && gone;
    for (const auto* stream : {&m_listenerStream, &m_dropsStream}) {
        if (*stream)
            gone = (*stream)->waitForEnd(until(deadline)) && gone;
    }
    return gone;
}

std::vector<std::string> Instruments::left()
{
    std::vector<std::string> left;
    if (!m_begun)
        return left;
    const auto answer = m_shell.run(commands::instrumentsGone(m_id));
    if (!answer) {
        warnOnce(
            core::inEnglish(warning::kNotChecked, {{"reason", errorText(answer.error()).message}}));
        return left;
    }
    for (const std::string_view line : splitView(answer->output, '\n')) {
        if (!trimmed(line).empty())
            left.emplace_back(trimmed(line));
    }
    return left;
}

void Instruments::conclude()
{
    if (m_met4 + m_met6 > 0 && m_listener->steps() == 0) {
        warnOnce(core::inEnglish(warning::kNothingTold));
    } else if (m_capabilities->iptablesLegacy) {
        // The others told; that these did not would look like a walk without them.
        for (const bool v6 : {false, true}) {
            if ((v6 ? m_met6 : m_met4) > 0 && m_listener->legacySteps(v6) == 0 &&
                m_listener->legacyProblem(v6 ? 10 : 2).empty())
                warnOnce(core::inEnglish(warning::kLegacySilent,
                                         {{"family", core::plain(v6 ? "IPv6" : "IPv4")}}));
        }
    }
    if (const auto shed = m_inbox->shedEvidence(); shed > 0)
        warnOnce(core::inEnglish(warning::kShed, {{"count", std::to_string(shed)}}));
}

void Instruments::warnOnce(const std::string& warning)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::find(m_warned.begin(), m_warned.end(), warning) != m_warned.end())
            return;
        m_warned.push_back(warning);
    }
    m_inbox->put(warning);
}

} // namespace vs
