// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"

#include <memory>
#include <vector>

namespace vs {

/// The rule listings of a trace: those that bracket its losses, and the newest. Not thread-safe.
class RuleReadings
{
public:
    /// `firstLoss`: when the first lost packet was last seen (the present if there is none).
    void add(std::shared_ptr<const RuleListing> listing, Timestamp firstLoss);

    /// The last one read before the first loss; null if there is none.
    std::shared_ptr<const RuleListing> before(Timestamp firstLoss) const;
    /// The newest one that no packet still on its way can have raised: with it the sums can agree.
    /// `pendingSince`: when the first packet that is on its way was first seen (or the far future).
    std::shared_ptr<const RuleListing> after(Timestamp pendingSince) const;
    const RuleListing* newest() const
    {
        return m_listings.empty() ? nullptr : m_listings.back().get();
    }

private:
    std::vector<std::shared_ptr<const RuleListing>> m_listings; ///< oldest first
};

} // namespace vs
