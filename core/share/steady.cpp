// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/steady.h"

#include "core/record/tee.h"

#include <mutex>
#include <optional>

namespace vs {

namespace {

/// How much a telling told.
struct Extent
{
    std::uint64_t events = 0;              ///< warnings do not count
    std::vector<std::string> lastWarnings; ///< behind the last event: of the file's end as it was
    Timestamp end = 0;
};

/// Passes on what lies within the extent, and finds out what it is where none is given.
class SteadySink : public TeeSink
{
public:
    SteadySink(EventSink& sink, std::optional<Extent> extent) : m_given(std::move(extent))
    {
        add(sink);
    }

    const Extent& told() const { return m_told; }

    void onTraceInfo(const TraceInfo& it) override
    {
        if (takes())
            TeeSink::onTraceInfo(it);
    }
    void onCapabilities(std::shared_ptr<const Capabilities> it) override
    {
        if (takes())
            TeeSink::onCapabilities(std::move(it));
    }
    void onTopology(std::shared_ptr<const Topology> it) override
    {
        if (takes())
            TeeSink::onTopology(std::move(it));
    }
    void onRules(std::shared_ptr<const RuleListing> it) override
    {
        if (takes())
            TeeSink::onRules(std::move(it));
    }
    void onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override
    {
        if (takes())
            TeeSink::onSighting(it, frame, originalLength);
    }
    void onConntrack(const ConntrackEvent& it) override
    {
        if (takes())
            TeeSink::onConntrack(it);
    }
    void onFirewallFiles(std::shared_ptr<const FirewallFiles> it) override
    {
        if (takes())
            TeeSink::onFirewallFiles(std::move(it));
    }
    void onNodeState(std::shared_ptr<const NodeState> it) override
    {
        if (takes())
            TeeSink::onNodeState(std::move(it));
    }
    void onRuleStep(const RuleStep& it) override
    {
        if (takes())
            TeeSink::onRuleStep(it);
    }
    void onKernelDrop(const KernelDrop& it) override
    {
        if (takes())
            TeeSink::onKernelDrop(it);
    }
    void onCaptureStats(const CaptureStats& it) override
    {
        if (takes())
            TeeSink::onCaptureStats(it);
    }
    void onCommand(const std::string& it) override
    {
        if (takes())
            TeeSink::onCommand(it);
    }
    void onWarning(const std::string& it) override
    {
        if (m_given && m_told.events == m_given->events)
            return; // of what came since; those of then are told with the end
        if (m_given)
            TeeSink::onWarning(it);
        else
            m_told.lastWarnings.push_back(it);
    }
    void onEnd(Timestamp it) override
    {
        if (m_given)
            m_told.lastWarnings = m_given->lastWarnings;
        m_told.end = m_given ? m_given->end : it;
        for (const std::string& warning : m_told.lastWarnings)
            TeeSink::onWarning(warning);
        TeeSink::onEnd(m_told.end);
    }

private:
    bool takes()
    {
        if (m_given && m_told.events == m_given->events)
            return false;
        for (const std::string& warning : m_told.lastWarnings)
            TeeSink::onWarning(warning); // they were not the last
        m_told.lastWarnings.clear();
        ++m_told.events;
        return true;
    }

    const std::optional<Extent> m_given;
    Extent m_told;
};

struct Settled
{
    std::mutex mutex;
    std::optional<Extent> extent;
};

} // namespace

TraceTeller steadyTeller(TraceTeller tell)
{
    return [tell = std::move(tell),
            settled = std::make_shared<Settled>()](EventSink& sink) -> Result<SessionRead> {
        std::optional<Extent> known;
        {
            const std::lock_guard lock(settled->mutex);
            known = settled->extent;
        }
        SteadySink steady(sink, std::move(known));
        auto read = tell(steady);
        const std::lock_guard lock(settled->mutex);
        if (read && !settled->extent)
            settled->extent = steady.told();
        return read;
    };
}

} // namespace vs
