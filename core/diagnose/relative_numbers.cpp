// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/relative_numbers.h"

#include <algorithm>

namespace vs {

namespace {

constexpr std::ptrdiff_t kMostLooked = 50'000;

/// Where one side's numbers begin, as far as looking back has found out.
struct Side
{
    std::optional<std::uint32_t> opening; ///< of its SYN
    std::optional<std::uint32_t> first;   ///< of its earliest packet looked at

    std::optional<std::uint32_t> base() const { return opening ? opening : first; }
};

} // namespace

RelativeNumbers relativeNumbers(const Snapshot& snapshot, const Journey& journey)
{
    RelativeNumbers numbers;
    if (!journey.packet.isTcp())
        return numbers;
    const auto& all = snapshot.journeys;
    auto at =
        std::upper_bound(all.begin(), all.end(), journey.id,
                         [](JourneyId id, const auto& record) { return id < record->journey.id; });
    const auto last = at - std::min(kMostLooked, at - all.begin());
    Side own, other;
    while (at != last) {
        const Journey& before = (*--at)->journey;
        if (before.flow != journey.flow || !before.packet.isTcp())
            continue;
        Side& side = before.fromClient == journey.fromClient ? own : other;
        // A reset that answers a SYN has number 0: it begins nothing.
        if (!before.packet.isRst() || before.packet.sequence != 0)
            side.first = before.packet.sequence;
        if (before.packet.has(tcpflag::Syn) && !side.opening)
            side.opening = before.packet.sequence;
        if (before.packet.isSyn())
            break; // what came before was another connection of the same ports
    }
    const Packet& packet = journey.packet;
    if (packet.isRst() && packet.sequence == 0)
        numbers.sequence = 0;
    else if (const auto base = own.base())
        numbers.sequence = packet.sequence - *base;
    if (packet.has(tcpflag::Ack)) {
        if (const auto base = other.base())
            numbers.acknowledgement = packet.acknowledgement - *base;
    }
    const bool usesOwn = numbers.sequence && !(packet.isRst() && packet.sequence == 0);
    numbers.fromOpening = (!usesOwn || own.opening) && (!numbers.acknowledgement || other.opening);
    return numbers;
}

} // namespace vs
