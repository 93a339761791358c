// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/analysis.h"

#include "core/diagnose/findings.h"
#include "core/diagnose/journey_book.h"
#include "core/diagnose/path_finder.h"
#include "core/diagnose/verdict_keeper.h"
#include "core/trace/correlator.h"

#include <algorithm>

namespace vs {

class Analysis::Impl
{
public:
    explicit Impl(Options options)
        : m_options(options), m_correlator(m_book), m_keeper(m_book, m_correlator.flows())
    {
        m_facts.topology = emptyTopology();
        m_facts.capabilities = std::make_shared<const Capabilities>();
        m_keeper.setTopology(m_facts.topology);
    }

    static std::shared_ptr<const Topology> emptyTopology()
    {
        auto topology = std::make_shared<Topology>();
        topology->index();
        return topology;
    }

    std::shared_ptr<const Snapshot> snapshot(Timestamp now)
    {
        update(now);
        m_facts.rulesBefore = m_keeper.rulesBefore();
        m_facts.rulesAfter = m_keeper.rulesAfter();
        auto result = std::make_shared<Snapshot>(m_facts);
        result->now = m_now;
        result->flows = m_correlator.flows().flows();
        result->journeys = m_book.publish();
        result->forgotten = m_book.forgotten();
        result->sightings = m_sightings;
        result->findings = findAll(*result);
        return result;
    }

    void update(Timestamp now)
    {
        m_now = std::max(m_now, now);
        m_keeper.update(JudgeContext{m_facts.capture, m_now, m_facts.ended});
        m_keeper.trim(m_options.maxJourneys);
    }

    void conntrack(const ConntrackEvent& event)
    {
        m_keeper.addConntrack(event);
        std::vector<ConntrackEvent>& events = m_facts.conntrack;
        if (m_options.maxJourneys != 0 && events.size() >= m_options.maxJourneys) {
            const std::size_t half = events.size() / 2;
            events.erase(events.begin(), events.begin() + static_cast<std::ptrdiff_t>(half));
            m_facts.conntrackForgotten += half;
        }
        events.push_back(event);
    }

    void sighting(const Sighting& sighting)
    {
        m_now = std::max(m_now, sighting.time);
        m_keeper.touched(m_correlator.add(sighting, static_cast<std::uint32_t>(m_sightings++)));
    }

    Options m_options;
    Snapshot m_facts; ///< the parts that are simply kept; journeys and flows live below
    JourneyBook m_book;
    Correlator m_correlator;
    VerdictKeeper m_keeper;
    Timestamp m_now = 0;
    std::uint64_t m_sightings = 0;
};

Analysis::Analysis() : Analysis(Options{}) {}
Analysis::Analysis(Options options) : m_impl(std::make_unique<Impl>(options)) {}
Analysis::~Analysis() = default;

void Analysis::onTraceInfo(const TraceInfo& info)
{
    m_impl->m_facts.info = info;
}

void Analysis::onCapabilities(std::shared_ptr<const Capabilities> capabilities)
{
    if (capabilities)
        m_impl->m_facts.capabilities = std::move(capabilities);
}

void Analysis::onTopology(std::shared_ptr<const Topology> topology)
{
    if (!topology)
        return;
    m_impl->m_facts.topology = topology;
    m_impl->m_keeper.setTopology(std::move(topology));
}

void Analysis::onRules(std::shared_ptr<const RuleListing> rules)
{
    if (!rules)
        return;
    m_impl->m_keeper.addRules(std::move(rules));
}

void Analysis::onSighting(const Sighting& sighting, std::span<const std::uint8_t> /*frame*/,
                          std::uint32_t /*originalLength*/)
{
    m_impl->sighting(sighting);
}

void Analysis::onConntrack(const ConntrackEvent& event)
{
    m_impl->conntrack(event);
}

void Analysis::onFirewallFiles(std::shared_ptr<const FirewallFiles> files)
{
    m_impl->m_facts.firewallFiles = std::move(files);
}

void Analysis::onNodeState(std::shared_ptr<const NodeState> state)
{
    if (!state)
        return;
    m_impl->m_keeper.setState(state);
    if (!m_impl->m_facts.stateBefore)
        m_impl->m_facts.stateBefore = state;
    m_impl->m_facts.stateAfter = std::move(state);
}

void Analysis::onRuleStep(const RuleStep& step)
{
    ++m_impl->m_facts.ruleSteps;
    m_impl->m_keeper.addRuleStep(step);
}

void Analysis::onKernelDrop(const KernelDrop& drop)
{
    ++m_impl->m_facts.kernelDrops;
    m_impl->m_keeper.addKernelDrop(drop);
}

void Analysis::onCaptureStats(const CaptureStats& stats)
{
    m_impl->m_facts.capture = stats;
}

void Analysis::onCommand(const std::string& command)
{
    std::vector<std::string>& known = m_impl->m_facts.commands;
    if (std::find(known.begin(), known.end(), command) == known.end())
        known.push_back(command);
}

void Analysis::onWarning(const std::string& warning)
{
    m_impl->m_facts.warnings.push_back(warning);
}

void Analysis::onEnd(Timestamp end)
{
    m_impl->m_now = std::max(m_impl->m_now, end);
    m_impl->m_facts.ended = true;
}

std::shared_ptr<const Snapshot> Analysis::snapshot(Timestamp now)
{
    return m_impl->snapshot(now);
}

bool Analysis::sawDrop(Timestamp now)
{
    m_impl->update(now);
    return m_impl->m_keeper.anyLoss();
}

} // namespace vs
