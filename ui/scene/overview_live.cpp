// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_live.h"

#include "ui/scene/overview_state.h"

namespace vs::ui {

namespace {

/// Journeys of one snapshot that are looked at; a burst must not make the picture late.
constexpr int kMostAtOnce = 5000;

/// Two places and a direction in one number.
std::uint64_t keyOf(layout::OverviewPlace from, layout::OverviewPlace to, bool answer)
{
    const auto half = [](layout::OverviewPlace place) {
        return static_cast<std::uint64_t>(place.kind) << 29U | place.index;
    };
    return half(from) << 32U | half(to) << 1U | (answer ? 1U : 0U);
}

} // namespace

void OverviewLive::clear()
{
    m_traffic.clear();
    m_ways.clear();
    m_ends.clear();
    for (auto& streams : m_streams)
        streams.clear();
}

void OverviewLive::setLimits(const LiveTraffic::Limits& limits)
{
    m_limits = limits;
    setReducedMotion(m_reduced);
}

void OverviewLive::setReducedMotion(bool reduced)
{
    m_reduced = reduced;
    LiveTraffic::Limits limits = m_limits;
    if (reduced)
        limits.singles = 0;
    m_traffic.setLimits(limits);
}

void OverviewLive::add(const layout::OverviewLayout& layout, const JourneyRecord& record,
                       double now)
{
    const auto [from, to] = overviewEnds(layout, record);
    if (!from.valid() || !to.valid() || from == to)
        return;
    const bool answer = !record.journey.fromClient;
    const auto [found, isNew] = m_ways.try_emplace(keyOf(from, to, answer), 0);
    if (isNew) {
        found->second = m_traffic.addWay(overviewWay(layout, from, to, answer), answer);
        m_ends.push_back({from, to});
    }
    m_traffic.add(found->second, packetShape(record.journey.packet),
                  record.judgement.drop != nullptr, now);
}

void OverviewLive::feed(const layout::OverviewLayout& layout, const Snapshot& snapshot, double now)
{
    const auto& journeys = snapshot.journeys;
    JourneyId before = m_newest;
    m_newest = journeys.empty() ? JourneyId() : journeys.back()->journey.id;
    if (m_newest < before)
        before = {}; // another trace counts from 1 again
    if (snapshot.ended)
        return;
    int looked = 0;
    for (auto it = journeys.rbegin();
         it != journeys.rend() && (*it)->journey.id > before && looked < kMostAtOnce;
         ++it, ++looked)
        add(layout, **it, now);
}

const std::vector<layout::FlowPiece>& OverviewLive::streams(bool answers, double now)
{
    const auto& flows = m_traffic.flows(now);
    if (m_generation != m_traffic.generation()) {
        m_generation = m_traffic.generation();
        std::vector<layout::FlowWay> ways[2];
        for (const LiveTraffic::Flow& flow : flows) {
            layout::FlowWay way;
            way.rate = flow.rate;
            for (const QPointF& point : m_traffic.points(flow.way))
                way.points.push_back({point.x(), point.y()});
            ways[m_traffic.isAnswer(flow.way) ? 1 : 0].push_back(std::move(way));
        }
        for (int lane = 0; lane < 2; ++lane)
            m_streams[lane] = layout::bundleFlows(ways[lane]);
    }
    return m_streams[answers ? 1 : 0];
}

double OverviewLive::rateAt(layout::OverviewPlace place, double now) const
{
    double rate = 0;
    for (std::size_t way = 0; way < m_ends.size(); ++way)
        if (m_ends[way].from == place || m_ends[way].to == place)
            rate += m_traffic.rate(way, now);
    return rate;
}

} // namespace vs::ui
