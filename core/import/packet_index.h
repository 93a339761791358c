// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/event_log.h"

#include <unordered_map>
#include <utility>
#include <vector>

namespace vs {

/// Mixes a value into a hash so that nobody can choose what collides: differently in each run.
std::uint64_t mixHash(std::uint64_t hash, std::uint64_t value);

/// Finds a log's sightings by the connection that they are of, both directions alike.
class PacketIndex
{
public:
    explicit PacketIndex(const EventLog& log) : m_log(log) {}

    /// Takes in what the log got since the last call.
    void update();
    /// Positions in EventLog::sightings, ascending.
    const std::vector<std::size_t>& of(const Packet& packet) const;

private:
    struct Key
    {
        IpAddress low, high;
        std::uint16_t lowPort = 0, highPort = 0;
        std::uint8_t protocol = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key& key) const;
    };
    static Key keyOf(const Packet& packet);

    const EventLog& m_log;
    std::size_t m_taken = 0;
    std::unordered_map<Key, std::vector<std::size_t>, Hash> m_places;
};

} // namespace vs
