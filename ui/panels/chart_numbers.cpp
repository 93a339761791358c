// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart_numbers.h"

#include <algorithm>

namespace vs::ui {

void ChartNumbers::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    m_buckets.reset();
    m_traffic.reset();
    m_conntrack.reset();
    m_legs.reset();
    m_losses.reset();
}

const Buckets& ChartNumbers::buckets()
{
    if (!m_buckets)
        m_buckets = traceBuckets(*m_snapshot, kBuckets);
    return *m_buckets;
}

Traffic ChartNumbers::traffic(const std::vector<InterfaceId>& chosen,
                              const std::vector<InterfaceId>& first, std::size_t most)
{
    if (!m_traffic || m_chosen != chosen) {
        m_chosen = chosen;
        m_traffic = trafficSeries(*m_snapshot, buckets(), chosen, chosen.size() + most);
        std::stable_sort(m_traffic->packets.begin(), m_traffic->packets.end(),
                         [](const Counts& a, const Counts& b) { return a.total > b.total; });
    }
    Traffic shown = *m_traffic;
    auto front = shown.packets.begin();
    for (const InterfaceId interface : first) {
        const auto at = std::find_if(front, shown.packets.end(), [&](const Counts& counts) {
            return counts.interface == interface;
        });
        if (at != shown.packets.end())
            std::rotate(front++, at, at + 1);
    }
    shown.packets.resize(std::min(shown.packets.size(), most));
    return shown;
}

const ConntrackSeries& ChartNumbers::conntrack()
{
    if (!m_conntrack)
        m_conntrack = conntrackSeries(*m_snapshot, buckets());
    return *m_conntrack;
}

const std::vector<LegLatency>& ChartNumbers::legs(const std::vector<PathStep>& path,
                                                  const std::optional<TimeSpan>& span)
{
    if (!m_legs || m_path != path || m_legSpan != span) {
        m_path = path;
        m_legSpan = span;
        m_legs = hopLatency(*m_snapshot, path, span);
    }
    return *m_legs;
}

const std::vector<RuleLosses>& ChartNumbers::losses(std::size_t most,
                                                    const std::optional<TimeSpan>& span)
{
    if (!m_losses || m_lossSpan != span) {
        m_lossSpan = span;
        m_losses = lossesByRule(*m_snapshot, most, span);
    }
    return *m_losses;
}

} // namespace vs::ui
