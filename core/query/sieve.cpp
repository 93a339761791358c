// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sieve.h"

namespace vs {

void JourneySieve::setFilter(JourneyFilter filter)
{
    m_filter = std::move(filter);
    m_seen.clear();
    m_last.reset();
}

bool JourneySieve::forgets(const FilterScope& scope) const
{
    return !m_last || m_last->topology != scope.snapshot().topology || m_begin != scope.begin();
}

std::vector<const JourneyRecord*>
JourneySieve::sift(const std::shared_ptr<const Snapshot>& snapshot)
{
    std::vector<const JourneyRecord*> kept;
    if (!snapshot || m_filter.keepsAll()) {
        m_seen.clear();
        m_last.reset();
        if (snapshot) {
            kept.reserve(snapshot->journeys.size());
            for (const auto& record : snapshot->journeys)
                kept.push_back(record.get());
        }
        return kept;
    }
    const auto scope = std::make_shared<const FilterScope>(snapshot);
    if (forgets(*scope))
        m_seen.clear();
    FilterMatcher matcher(m_filter, scope);
    std::vector<Seen> seen;
    seen.reserve(snapshot->journeys.size());
    auto old = m_seen.begin();
    const auto named = m_filter.asksFindings() ? scope->named() : std::span<const JourneyId>();
    auto name = named.begin();
    for (const auto& record : snapshot->journeys) {
        const bool known = old != m_seen.end() && old->record == record.get();
        Seen now{record.get(), known ? old->id : record->journey.id};
        while (old != m_seen.end() && old->id < now.id)
            ++old;
        while (name != named.end() && *name < now.id)
            ++name;
        now.named = name != named.end() && *name == now.id;
        const bool same = old != m_seen.end() && old->record == now.record;
        const bool asked = !same || now.named || old->named;
        now.passes = asked ? matcher.matches(*record) : old->passes;
        if (old != m_seen.end() && old->id == now.id)
            ++old;
        if (now.passes)
            kept.push_back(now.record);
        seen.push_back(now);
    }
    m_seen = std::move(seen);
    m_last = snapshot;
    m_begin = scope->begin();
    return kept;
}

} // namespace vs
