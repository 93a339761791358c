// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/series.h"

#include <memory>
#include <optional>
#include <vector>

namespace vs::ui {

/// The series that the charts show, worked out again only when what they come from is another:
/// playing through an exchange costs nothing. GUI thread.
class ChartNumbers
{
public:
    static constexpr std::size_t kBuckets = 60;

    /// Never null.
    void setSnapshot(const std::shared_ptr<const Snapshot>& snapshot);

    const Buckets& buckets();
    /// At the interfaces `chosen` and the busiest others, at most `most`, those `first` in front;
    /// `first` are among `chosen` or the busiest, else they are left out.
    Traffic traffic(const std::vector<InterfaceId>& chosen, const std::vector<InterfaceId>& first,
                    std::size_t most);
    const ConntrackSeries& conntrack();
    const std::vector<LegLatency>& legs(const std::vector<PathStep>& path,
                                        const std::optional<TimeSpan>& span);
    const std::vector<RuleLosses>& losses(std::size_t most, const std::optional<TimeSpan>& span);

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    std::optional<Buckets> m_buckets;
    std::optional<Traffic> m_traffic;
    std::vector<InterfaceId> m_chosen;
    std::optional<ConntrackSeries> m_conntrack;
    std::optional<std::vector<LegLatency>> m_legs;
    std::vector<PathStep> m_path;
    std::optional<TimeSpan> m_legSpan, m_lossSpan;
    std::optional<std::vector<RuleLosses>> m_losses;
};

} // namespace vs::ui
