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
    m_entries.push_back({std::make_shared<JourneyRecord>()});
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

void JourneyBook::unmark(JourneyId id)
{
    if (Entry* found = entry(id))
        found->marked = false;
}

void JourneyBook::forget(JourneyId id)
{
    Entry* found = entry(id);
    if (found == nullptr)
        return;
    found->record.reset();
    --m_size;
    ++m_forgotten;
    while (m_leading < m_entries.size() && !m_entries[m_leading].record)
        ++m_leading;
    if (2 * m_leading < m_entries.size()) // moving the others up costs less than they did
        return;
    m_entries.erase(m_entries.begin(), m_entries.begin() + static_cast<std::ptrdiff_t>(m_leading));
    m_first += static_cast<std::uint32_t>(m_leading);
    m_leading = 0;
}

JourneyId JourneyBook::oldest() const
{
    return m_leading == m_entries.size()
               ? JourneyId{}
               : JourneyId{m_first + static_cast<std::uint32_t>(m_leading)};
}

JourneyId JourneyBook::newest() const
{
    return m_leading == m_entries.size()
               ? JourneyId{}
               : JourneyId{m_first + static_cast<std::uint32_t>(m_entries.size()) - 1};
}

} // namespace vs
