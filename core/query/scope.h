// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vs {

/// What filters look at beside the journey itself. Made anew for each snapshot, shared by all
/// filters over it; what is costly is worked out when it is first asked for. Not thread-safe.
class FilterScope
{
public:
    explicit FilterScope(std::shared_ptr<const Snapshot> snapshot);

    const Snapshot& snapshot() const { return *m_snapshot; }
    const Topology& topology() const { return *m_snapshot->topology; }
    /// Node time at which the trace began; that of its first journey where nobody told it.
    Timestamp begin() const { return m_begin; }
    /// Positions in Snapshot::findings of those that name the journey.
    std::span<const std::uint16_t> findingsOf(JourneyId journey) const;
    /// The journeys that findings name, ascending, one for each that does; and beside each the
    /// position of the finding.
    std::span<const JourneyId> named() const;
    std::span<const std::uint16_t> naming() const { return m_naming; }

    /// Positions in Topology::guests, by address, else MAC, else the NIC at the end of the path.
    std::optional<std::uint32_t> senderOf(const JourneyRecord& record) const;
    std::optional<std::uint32_t> receiverOf(const JourneyRecord& record) const;

private:
    void sortFindings() const;

    std::shared_ptr<const Snapshot> m_snapshot;
    Timestamp m_begin = 0;
    mutable bool m_sorted = false;
    mutable std::vector<JourneyId> m_named;
    mutable std::vector<std::uint16_t> m_naming;
};

} // namespace vs
