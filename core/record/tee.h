// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_sink.h"

#include <vector>

namespace vs {

/// Gives every event to several sinks, in their order. They must outlive it.
class TeeSink : public EventSink
{
public:
    void add(EventSink& sink) { m_sinks.push_back(&sink); }

    void onTraceInfo(const TraceInfo& it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onTraceInfo(it);
    }
    void onCapabilities(std::shared_ptr<const Capabilities> it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onCapabilities(it);
    }
    void onTopology(std::shared_ptr<const Topology> it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onTopology(it);
    }
    void onRules(std::shared_ptr<const RuleListing> it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onRules(it);
    }
    void onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onSighting(it, frame, originalLength);
    }
    void onConntrack(const ConntrackEvent& it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onConntrack(it);
    }
    void onFirewallFiles(std::shared_ptr<const FirewallFiles> it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onFirewallFiles(it);
    }
    void onNodeState(std::shared_ptr<const NodeState> it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onNodeState(it);
    }
    void onRuleStep(const RuleStep& it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onRuleStep(it);
    }
    void onKernelDrop(const KernelDrop& it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onKernelDrop(it);
    }
    void onCaptureStats(const CaptureStats& it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onCaptureStats(it);
    }
    void onCommand(const std::string& it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onCommand(it);
    }
    void onWarning(const std::string& it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onWarning(it);
    }
    void onEnd(Timestamp it) override
    {
        for (EventSink* const sink : m_sinks)
            sink->onEnd(it);
    }

private:
    std::vector<EventSink*> m_sinks;
};

} // namespace vs
