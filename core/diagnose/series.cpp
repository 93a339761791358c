// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/series.h"

#include <algorithm>
#include <unordered_map>

namespace vs {

namespace {

constexpr Nanoseconds kNarrowest = kMillisecond;

std::optional<TimeSpan> eventsOf(const Snapshot& snapshot)
{
    std::optional<TimeSpan> all;
    const auto take = [&all](Timestamp from, Timestamp to) {
        if (!all)
            all = TimeSpan{from, to};
        all->from = std::min(all->from, from);
        all->to = std::max(all->to, to);
    };
    for (const auto& record : snapshot.journeys) {
        if (!record->journey.hops.empty())
            take(record->journey.firstSeen(), record->journey.lastSeen());
    }
    for (const ConntrackEvent& event : snapshot.conntrack)
        take(event.time, event.time);
    return all;
}

/// Counts by interface and bucket in one table; interface numbers may be large.
class Table
{
public:
    explicit Table(std::size_t buckets) : m_buckets(buckets) {}

    void add(InterfaceId interface, std::optional<std::size_t> bucket)
    {
        const std::size_t row = rowOf(interface);
        ++m_totals[row];
        if (bucket)
            ++m_counts[row * m_buckets + *bucket];
    }

    std::size_t size() const { return m_ids.size(); }

    /// Takes those wanted first, then those with the greatest totals.
    std::vector<Counts> take(const std::vector<InterfaceId>& wanted, std::size_t most) const
    {
        std::vector<std::size_t> rows;
        for (const InterfaceId interface : wanted) {
            const auto at = std::find(m_ids.begin(), m_ids.end(), interface);
            const auto row = static_cast<std::size_t>(at - m_ids.begin());
            if (at != m_ids.end() && std::find(rows.begin(), rows.end(), row) == rows.end())
                rows.push_back(row);
        }
        std::vector<std::size_t> others;
        for (std::size_t row = 0; row < m_ids.size(); ++row) {
            if (std::find(rows.begin(), rows.end(), row) == rows.end())
                others.push_back(row);
        }
        std::sort(others.begin(), others.end(), [this](std::size_t one, std::size_t other) {
            return m_totals[one] != m_totals[other] ? m_totals[one] > m_totals[other]
                                                    : m_ids[one] < m_ids[other];
        });
        rows.insert(rows.end(), others.begin(), others.end());
        rows.resize(std::min(rows.size(), most));
        std::vector<Counts> taken;
        for (const std::size_t row : rows) {
            const auto first = m_counts.begin() + static_cast<std::ptrdiff_t>(row * m_buckets);
            taken.push_back({m_ids[row],
                             m_totals[row],
                             {first, first + static_cast<std::ptrdiff_t>(m_buckets)}});
        }
        return taken;
    }

private:
    static constexpr std::uint32_t kSmall = 1U << 16U;

    std::size_t rowOf(InterfaceId interface)
    {
        std::uint32_t* row = nullptr;
        if (interface.value < kSmall) {
            if (interface.value >= m_small.size())
                m_small.resize(interface.value + 1, 0);
            row = &m_small[interface.value];
        } else {
            row = &m_large[interface.value];
        }
        if (*row == 0) {
            m_ids.push_back(interface);
            m_totals.push_back(0);
            m_counts.resize(m_counts.size() + m_buckets, 0);
            *row = static_cast<std::uint32_t>(m_ids.size());
        }
        return *row - 1;
    }

    std::size_t m_buckets;
    std::vector<std::uint32_t> m_small; ///< row + 1 by interface number; 0: none yet
    std::unordered_map<std::uint32_t, std::uint32_t> m_large;
    std::vector<InterfaceId> m_ids;
    std::vector<std::uint64_t> m_totals;
    std::vector<std::uint32_t> m_counts;
};

} // namespace

Buckets traceBuckets(const Snapshot& snapshot, std::size_t most)
{
    const std::optional<TimeSpan> events = eventsOf(snapshot);
    if (!events)
        return {};
    const Timestamp end = snapshot.ended ? events->to : std::max(events->to, snapshot.now);
    const auto room = static_cast<Nanoseconds>(std::max<std::size_t>(most, 4) - 3);
    Buckets buckets;
    // Three fewer than there may be: a round beginning costs one, the empty ends cost two.
    buckets.width = roundStep(std::max(kNarrowest, (end - events->from) / room + 1));
    buckets.from = floorTo(events->from, buckets.width);
    Timestamp to = floorTo(end, buckets.width) + buckets.width;
    if (snapshot.ended) {
        buckets.from -= buckets.width;
        to += buckets.width;
    } else if (to - buckets.width > buckets.from) {
        to -= buckets.width;
    }
    buckets.count = static_cast<std::size_t>((to - buckets.from) / buckets.width);
    return buckets;
}

Traffic trafficSeries(const Snapshot& snapshot, const Buckets& buckets,
                      const std::vector<InterfaceId>& wanted, std::size_t most)
{
    Traffic traffic;
    traffic.buckets = buckets;
    Table seen(buckets.count);
    Table lost(buckets.count);
    for (const auto& record : snapshot.journeys) {
        for (const Hop& hop : record->journey.hops)
            seen.add(hop.interface, buckets.at(hop.time));
        if (record->judgement.drop && isLoss(record->judgement.kind))
            lost.add(record->judgement.drop->device, buckets.at(lossTime(*record)));
    }
    traffic.packets = seen.take(wanted, most);
    traffic.drops = lost.take({}, most);
    traffic.interfaces = seen.size();
    return traffic;
}

} // namespace vs
