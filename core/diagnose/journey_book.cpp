// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/journey_book.h"

namespace vs {

const JourneyBook::Entry* JourneyBook::entry(JourneyId id) const
{
    if (id.value < m_first || id.value - m_first >= m_entries.size())
        return nullptr;
    const Entry& found = m_entries[id.value - m_first];
    return found.record ? &found : nullptr;
}

JourneyBook::Entry* JourneyBook::entry(JourneyId id)
{
    return const_cast<Entry*>(static_cast<const JourneyBook*>(this)->entry(id));
}

Journey& JourneyBook::create(JourneyId id)
{
    if (m_entries.empty())
        m_first = id.value;
    m_entries.push_back({std::make_shared<JourneyRecord>(), false});
    ++m_size;
    return m_entries.back().record->journey;
}

const Journey* JourneyBook::find(JourneyId id) const
{
    const Entry* found = entry(id);
    return found != nullptr ? &found->record->journey : nullptr;
}

Journey& JourneyBook::edit(JourneyId id)
{
    return editRecord(id).journey;
}

const JourneyRecord* JourneyBook::record(JourneyId id) const
{
    const Entry* found = entry(id);
    return found != nullptr ? found->record.get() : nullptr;
}

JourneyRecord& JourneyBook::editRecord(JourneyId id)
{
    Entry& found = *entry(id);
    if (found.shown) {
        found.record = std::make_shared<JourneyRecord>(*found.record);
        found.shown = false;
    }
    return *found.record;
}

std::vector<std::shared_ptr<const JourneyRecord>> JourneyBook::publish()
{
    std::vector<std::shared_ptr<const JourneyRecord>> all;
    all.reserve(m_size);
    for (Entry& one : m_entries) {
        if (!one.record)
            continue;
        one.shown = true;
        all.push_back(one.record);
    }
    return all;
}

void JourneyBook::forget(JourneyId id)
{
    Entry* found = entry(id);
    if (found == nullptr)
        return;
    found->record.reset();
    --m_size;
    ++m_forgotten;
    while (!m_entries.empty() && !m_entries.front().record) {
        m_entries.pop_front();
        ++m_first;
    }
}

JourneyId JourneyBook::oldest() const
{
    return m_entries.empty() ? JourneyId{} : JourneyId{m_first};
}

JourneyId JourneyBook::newest() const
{
    return m_entries.empty()
               ? JourneyId{}
               : JourneyId{m_first + static_cast<std::uint32_t>(m_entries.size()) - 1};
}

} // namespace vs
