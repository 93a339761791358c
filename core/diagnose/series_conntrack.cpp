// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/series.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace vs {

namespace {

/// What tells one entry from another: the kernel's number where it was printed.
struct EntryKey
{
    std::uint32_t id = 0;
    std::uint16_t zone = 0;
    std::uint8_t protocol = 0;
    ConntrackTuple original; ///< only without a number

    friend bool operator==(const EntryKey&, const EntryKey&) = default;
};

EntryKey keyOf(const ConntrackEvent& event)
{
    if (event.id != 0)
        return {event.id, 0, 0, {}};
    return {0, event.zone, event.protocol, event.original};
}

struct KeyHash
{
    std::size_t operator()(const EntryKey& key) const
    {
        if (key.id != 0)
            return key.id * std::size_t{0x9e3779b97f4a7c15};
        std::size_t hash = std::hash<IpAddress>()(key.original.source);
        hash = hash * 31 + std::hash<IpAddress>()(key.original.destination);
        hash = hash * 31 + key.original.sourcePort;
        hash = hash * 31 + key.original.destinationPort;
        return hash * 31 + key.zone;
    }
};

} // namespace

ConntrackSeries conntrackSeries(const Snapshot& snapshot, const Buckets& buckets)
{
    using Kind = ConntrackEvent::Kind;
    ConntrackSeries series;
    series.made.resize(buckets.count);
    series.destroyed.resize(buckets.count);
    series.events = snapshot.conntrack.size();
    std::unordered_map<EntryKey, bool, KeyHash> entries;
    entries.reserve(snapshot.conntrack.size());
    std::vector<std::int64_t> changes(buckets.count);
    std::int64_t alive = 0;
    for (const ConntrackEvent& event : snapshot.conntrack) {
        const auto bucket = buckets.at(event.time);
        const auto [entry, first] = entries.try_emplace(keyOf(event), event.kind != Kind::New);
        if (first && event.kind != Kind::New)
            ++alive; // it was there before anything was heard of it
        const bool lives = event.kind != Kind::Destroy;
        if (entry->second != lives && bucket)
            changes[*bucket] += lives ? 1 : -1;
        entry->second = lives;
        if (bucket && event.kind != Kind::Update)
            ++(event.kind == Kind::New ? series.made : series.destroyed)[*bucket];
    }
    for (const std::int64_t change : changes) {
        alive += change;
        // Stamps may come out of order: never below nothing.
        series.alive.push_back(static_cast<std::uint32_t>(std::max<std::int64_t>(alive, 0)));
    }
    return series;
}

} // namespace vs
