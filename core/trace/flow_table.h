// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/journey.h"

#include <deque>
#include <unordered_map>
#include <vector>

namespace vs {

/// What a packet's flow is, both directions alike.
struct FlowKey
{
    IpAddress low, high;
    std::uint16_t lowPort = 0, highPort = 0;
    std::uint16_t etherType = 0;
    std::uint8_t protocol = 0;

    friend bool operator==(const FlowKey&, const FlowKey&) = default;
};

FlowKey flowKey(const Packet& packet);

/// Flows by their two ends, with the journeys of each. Not thread-safe.
class FlowTable
{
public:
    struct Entry
    {
        Flow flow;
        FlowKey key;
        std::vector<JourneyId> journeys; ///< in the order in which they began
        /// The newest opening of each direction, to number repetitions: [from client, from server].
        struct Attempt
        {
            std::uint32_t sequence = 0, length = 0;
            std::uint16_t count = 0;
            std::uint8_t flags = 0;
            bool any = false;
        } attempts[2];
    };

    /// The entry of the packet's flow, made if it is new. `swapped` is set when an opening packet
    /// showed that client and server had been guessed the wrong way round.
    Entry& entryFor(const Packet& packet, bool& swapped);
    Entry* find(FlowId id);
    const Entry* find(FlowId id) const;
    /// By an address pair with ports, either direction (for conntrack tuples).
    Entry* find(const FlowKey& key);
    const Entry* find(const FlowKey& key) const;

    /// Number of the packet among those alike in its direction: 0 first, 1 its first repetition.
    static std::uint16_t attempt(Entry& entry, const Packet& packet, bool fromClient);

    /// The journey is let go; a flow without journeys goes with its last one.
    void forget(FlowId flow, JourneyId journey);
    /// All flows, by id.
    std::vector<Flow> flows() const;

private:
    struct KeyHash
    {
        // Not noexcept on purpose: the standard library then keeps the hash beside each key, and
        // growing the table costs no hashing.
        std::size_t operator()(const FlowKey& key) const;
    };

    std::unordered_map<FlowKey, Entry, KeyHash> m_byKey;
    std::deque<Entry*> m_byId; ///< [0] is the flow m_firstId; null: let go
    std::uint32_t m_firstId = 1;
};

} // namespace vs
