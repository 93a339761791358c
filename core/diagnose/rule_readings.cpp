// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_readings.h"

namespace vs {

/// Only the listing just before the first loss and the newest few matter.
void RuleReadings::add(std::shared_ptr<const RuleListing> listing, Timestamp firstLoss)
{
    constexpr std::size_t kNewest = 4;
    m_listings.push_back(std::move(listing));
    const auto kept = before(firstLoss);
    while (m_listings.size() > kNewest + 1)
        m_listings.erase(m_listings.begin() + (m_listings.front() == kept ? 1 : 0));
}

std::shared_ptr<const RuleListing> RuleReadings::before(Timestamp firstLoss) const
{
    if (m_listings.empty())
        return nullptr;
    std::shared_ptr<const RuleListing> found = m_listings.front();
    for (const auto& listing : m_listings) {
        if (listing->time < firstLoss)
            found = listing;
    }
    return found;
}

std::shared_ptr<const RuleListing> RuleReadings::after(Timestamp pendingSince) const
{
    for (auto at = m_listings.rbegin(); at != m_listings.rend(); ++at) {
        if ((*at)->time < pendingSince)
            return *at;
    }
    return m_listings.empty() ? nullptr : m_listings.front();
}

} // namespace vs
