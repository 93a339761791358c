// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/drop_tally.h"

namespace vs::ui {

namespace {

bool isLost(const JourneyRecord& record)
{
    return isLoss(record.judgement.kind) && record.judgement.drop;
}

} // namespace

void DropTally::clear()
{
    m_last.reset();
    m_entries.clear();
    m_counted.clear();
}

void DropTally::read(const std::shared_ptr<const Snapshot>& snapshot)
{
    if (!snapshot) {
        clear();
        return;
    }
    if (m_last && (snapshot->sightings < m_last->sightings || snapshot->now < m_last->now ||
                   snapshot->info.started != m_last->info.started))
        clear();
    // A record that changed is another object. Where journeys were let go the positions do not
    // meet, and more is looked at; it is counted once all the same.
    const auto& journeys = snapshot->journeys;
    const std::size_t gone =
        m_last ? static_cast<std::size_t>(snapshot->forgotten - m_last->forgotten) : 0;
    bool revised = false;
    for (std::size_t i = 0; i < journeys.size(); ++i) {
        if (m_last && i + gone < m_last->journeys.size() &&
            m_last->journeys[i + gone] == journeys[i])
            continue;
        const JourneyRecord& record = *journeys[i];
        const bool known = m_counted.contains(record.journey.id);
        if (isLost(record) && !known)
            count(journeys[i]);
        else if (known && !isLost(record))
            revised = true; // it arrived after all
    }
    m_last = snapshot;
    if (revised)
        recount();
}

void DropTally::count(const std::shared_ptr<const JourneyRecord>& record)
{
    const Drop& drop = *record->judgement.drop;
    Entry& entry = m_entries[drop.device.valid() ? drop.device : drop.after.interface];
    const std::string name = packetName(record->journey.packet);
    if (entry.count == 0)
        entry.what = name;
    else if (entry.what != name)
        entry.what.clear();
    ++entry.count;
    if (record->journey.lastSeen() >= entry.last) {
        entry.last = record->journey.lastSeen();
        entry.newest = record;
    }
    m_counted.insert(record->journey.id);
}

void DropTally::recount()
{
    m_entries.clear();
    m_counted.clear();
    for (const auto& record : m_last->journeys)
        if (isLost(*record))
            count(record);
}

} // namespace vs::ui
