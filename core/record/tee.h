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
        each([&](EventSink& sink) { sink.onTraceInfo(it); });
    }
    void onCapabilities(std::shared_ptr<const Capabilities> it) override
    {
        each([&](EventSink& sink) { sink.onCapabilities(it); });
    }
    void onTopology(std::shared_ptr<const Topology> it) override
    {
        each([&](EventSink& sink) { sink.onTopology(it); });
    }
    void onRules(std::shared_ptr<const RuleListing> it) override
    {
        each([&](EventSink& sink) { sink.onRules(it); });
    }
    void onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override
    {
        each([&](EventSink& sink) { sink.onSighting(it, frame, originalLength); });
    }
    void onConntrack(const ConntrackEvent& it) override
    {
        each([&](EventSink& sink) { sink.onConntrack(it); });
    }
    void onFirewallFiles(std::shared_ptr<const FirewallFiles> it) override
    {
        each([&](EventSink& sink) { sink.onFirewallFiles(it); });
    }
    void onNodeState(std::shared_ptr<const NodeState> it) override
    {
        each([&](EventSink& sink) { sink.onNodeState(it); });
    }
    void onRuleStep(const RuleStep& it) override
    {
        each([&](EventSink& sink) { sink.onRuleStep(it); });
    }
    void onKernelDrop(const KernelDrop& it) override
    {
        each([&](EventSink& sink) { sink.onKernelDrop(it); });
    }
    void onCaptureStats(const CaptureStats& it) override
    {
        each([&](EventSink& sink) { sink.onCaptureStats(it); });
    }
    void onCommand(const std::string& it) override
    {
        each([&](EventSink& sink) { sink.onCommand(it); });
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

protected:
    /// Asked before each event but warnings and the end; false: nobody gets it.
    virtual bool takes() { return true; }

private:
    template<class Call>
    void each(Call call)
    {
        if (!takes())
            return;
        for (EventSink* const sink : m_sinks)
            call(*sink);
    }

    std::vector<EventSink*> m_sinks;
};

} // namespace vs
