// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/event_log.h"

#include <algorithm>

namespace vs {

void EventLog::onTraceInfo(const TraceInfo& it)
{
    if (!info)
        info = it;
}

void EventLog::onCapabilities(std::shared_ptr<const Capabilities> it)
{
    capabilities = std::move(it);
}

void EventLog::onTopology(std::shared_ptr<const Topology> it)
{
    topology = std::move(it);
}

void EventLog::onRules(std::shared_ptr<const RuleListing> it)
{
    rules.push_back(std::move(it));
}

void EventLog::onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                          std::uint32_t originalLength)
{
    Seen& seen = sightings.emplace_back();
    seen.sighting = it;
    seen.source = m_source;
    m_newest = std::max(m_newest, it.time);
    seen.frame = bytes.size();
    seen.length = static_cast<std::uint32_t>(frame.size());
    seen.originalLength = originalLength;
    bytes.insert(bytes.end(), frame.begin(), frame.end());
}

void EventLog::onConntrack(const ConntrackEvent& it)
{
    conntrack.push_back(it);
}

void EventLog::onFirewallFiles(std::shared_ptr<const FirewallFiles> it)
{
    files = std::move(it);
}

void EventLog::onNodeState(std::shared_ptr<const NodeState> it)
{
    states.push_back(std::move(it));
}

void EventLog::onRuleStep(const RuleStep& it)
{
    steps.push_back(it);
}

void EventLog::onKernelDrop(const KernelDrop& it)
{
    drops.push_back(it);
}

void EventLog::onCaptureStats(const CaptureStats& it)
{
    if (m_newSource || stats.empty())
        stats.emplace_back();
    m_newSource = false;
    stats.back() = it;
}

void EventLog::onCommand(const std::string& it)
{
    commands.push_back(it);
}

void EventLog::onWarning(const std::string& it)
{
    warnings.push_back(it);
}

void EventLog::onEnd(Timestamp it)
{
    end = std::max(end, it);
}

namespace {

/// One event in the order of times: which list it is of, and where.
struct Entry
{
    enum class List : std::uint8_t { Rules, State, Sighting, Conntrack, Step, Drop };

    Timestamp time = 0;
    List list = List::Sighting;
    std::uint32_t at = 0;
};

/// All captures of a trace as one: a number that one of them does not know is not known.
CaptureStats together(const std::vector<CaptureStats>& stats)
{
    CaptureStats all;
    all.kernelDropped = 0;
    all.final = true;
    for (const CaptureStats& each : stats) {
        all.captured += each.captured;
        all.shed += each.shed;
        all.missing += each.missing;
        all.partial |= each.partial;
        if (each.kernelDropped && all.kernelDropped)
            *all.kernelDropped += *each.kernelDropped;
        else
            all.kernelDropped.reset();
    }
    return all;
}

} // namespace

void EventLog::sortByTime()
{
    std::stable_sort(sightings.begin(), sightings.end(), [](const Seen& a, const Seen& b) {
        return a.sighting.time < b.sighting.time;
    });
}

void EventLog::tell(EventSink& sink) const
{
    if (info)
        sink.onTraceInfo(*info);
    if (capabilities)
        sink.onCapabilities(capabilities);
    if (topology)
        sink.onTopology(topology);
    if (files)
        sink.onFirewallFiles(files);
    for (const std::string& each : commands)
        sink.onCommand(each);

    std::vector<Entry> order;
    order.reserve(sightings.size() + conntrack.size() + steps.size() + drops.size());
    const auto add = [&order](Entry::List list, std::size_t count, const auto& timeOf) {
        for (std::size_t i = 0; i < count; ++i)
            order.push_back({timeOf(i), list, static_cast<std::uint32_t>(i)});
    };
    using List = Entry::List;
    add(List::Rules, rules.size(), [this](std::size_t i) { return rules[i]->time; });
    add(List::State, states.size(), [this](std::size_t i) { return states[i]->time; });
    add(List::Sighting, sightings.size(),
        [this](std::size_t i) { return sightings[i].sighting.time; });
    add(List::Conntrack, conntrack.size(), [this](std::size_t i) { return conntrack[i].time; });
    Timestamp walked = 0; // the order of steps is the kernel's; their times are its log's
    add(List::Step, steps.size(),
        [&](std::size_t i) { return walked = std::max(walked, steps[i].time); });
    add(List::Drop, drops.size(), [this](std::size_t i) { return drops[i].time; });
    std::stable_sort(order.begin(), order.end(),
                     [](const Entry& a, const Entry& b) { return a.time < b.time; });
    for (const Entry& each : order) {
        switch (each.list) {
        case List::Rules:
            sink.onRules(rules[each.at]);
            break;
        case List::State:
            sink.onNodeState(states[each.at]);
            break;
        case List::Sighting: {
            const Seen& seen = sightings[each.at];
            sink.onSighting(seen.sighting, {bytes.data() + seen.frame, seen.length},
                            seen.originalLength);
            break;
        }
        case List::Conntrack:
            sink.onConntrack(conntrack[each.at]);
            break;
        case List::Step:
            sink.onRuleStep(steps[each.at]);
            break;
        case List::Drop:
            sink.onKernelDrop(drops[each.at]);
            break;
        }
    }
    if (!stats.empty())
        sink.onCaptureStats(together(stats));
    for (const std::string& each : warnings)
        sink.onWarning(each);
    sink.onEnd(end);
}

} // namespace vs
