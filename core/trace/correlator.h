// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/flow_table.h"
#include "core/trace/journey.h"

#include <vector>

namespace vs {

/// Where journeys are kept. The correlator asks for a place; the owner decides how it is stored
/// and what happens to one that was already shown.
class JourneyStore
{
public:
    virtual ~JourneyStore() = default;
    /// A new, empty journey with the given id. References stay valid until the next call.
    virtual Journey& create(JourneyId id) = 0;
    /// An existing journey; null if the store let it go.
    virtual const Journey* find(JourneyId id) const = 0;
    /// The same, to be changed: the store may copy it first where it was already shown.
    virtual Journey& edit(JourneyId id) = 0;
};

/// Joins sightings to journeys and journeys to flows, as a stream. Memory besides the store: the
/// packets seen within the last `window`, and a few bytes a flow. Not thread-safe.
///
/// The same packet (fingerprint) seen again joins the journey that was seen last and has not been
/// at this interface yet; seen a second time at the same interface and direction, or coming back
/// in where it had gone out, it is a new journey: a repetition, or a next leg.
class Correlator
{
public:
    /// Nothing is joined across a longer silence; equals the time after which absence counts.
    static constexpr Nanoseconds kWindow = kSecond;

    explicit Correlator(JourneyStore& store) : m_store(store) {}

    /// `index` counts the sightings of the trace. Returns the journey that it joined or began.
    JourneyId add(const Sighting& sighting, std::uint32_t index);

    FlowTable& flows() { return m_flows; }
    const FlowTable& flows() const { return m_flows; }
    std::uint32_t journeyCount() const { return m_lastId; }

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        Timestamp seen = 0;
        std::uint32_t journey = 0; ///< 0: empty
        std::uint32_t older = 0;   ///< a journey of the same fingerprint before this one
    };

    Slot* slotFor(std::uint64_t hash);
    void grow();
    JourneyId join(Slot& slot, const Sighting& sighting, std::uint32_t index);
    JourneyId begin(Slot& slot, const Sighting& sighting, std::uint32_t index);

    JourneyStore& m_store;
    FlowTable m_flows;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
    Timestamp m_newest = 0;
    std::uint32_t m_lastId = 0;
};

} // namespace vs
