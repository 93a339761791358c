// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sieve.h"

#include <functional>
#include <span>

namespace vs {

namespace {

/// What findings say of one journey after another, in the order of their numbers, as one number.
class FindingHashes
{
public:
    FindingHashes(const FilterScope& scope, bool wanted) : m_scope(scope)
    {
        if (!wanted)
            return;
        m_named = scope.named();
        for (const Finding& finding : scope.snapshot().findings)
            m_hashes.push_back(std::hash<std::string>{}(finding.id + finding.title));
    }

    std::size_t of(JourneyId journey)
    {
        while (m_at < m_named.size() && m_named[m_at] < journey)
            ++m_at;
        std::size_t hash = 0;
        for (; m_at < m_named.size() && m_named[m_at] == journey; ++m_at)
            hash += m_hashes[m_scope.naming()[m_at]];
        return hash;
    }

private:
    const FilterScope& m_scope;
    std::span<const JourneyId> m_named;
    std::vector<std::size_t> m_hashes;
    std::size_t m_at = 0;
};

} // namespace

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
    FindingHashes findings(*scope, m_filter.asksFindings());
    for (const auto& record : snapshot->journeys) {
        const bool known = old != m_seen.end() && old->record == record.get();
        Seen now{record.get(), known ? old->id : record->journey.id};
        while (old != m_seen.end() && old->id < now.id)
            ++old;
        now.findings = findings.of(now.id);
        const bool same =
            old != m_seen.end() && old->record == now.record && old->findings == now.findings;
        now.passes = same ? old->passes : matcher.matches(*record);
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
