// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/last_moments.h"

#include <algorithm>

namespace vs {

namespace {

/// No sighting for that long: whatever was on its way through the node has come to its end. In the
/// lab the sightings of a packet follow each other within tens of microseconds.
constexpr Nanoseconds kQuiet = 20 * kMillisecond;

} // namespace

std::size_t keptOfLastMoments(std::span<const Timestamp> held, Timestamp before, Timestamp watched)
{
    std::size_t quiet = 0;
    Nanoseconds longest = -1;
    Timestamp newest = before; // times may step back a little: CPUs stamp first, then queue
    for (std::size_t at = 0; at <= held.size(); ++at) {
        const Timestamp next = at < held.size() ? held[at] : watched;
        const Nanoseconds gap = next - newest;
        if (gap >= kQuiet || gap > longest) {
            quiet = at;
            longest = std::max(gap, longest);
        }
        newest = std::max(newest, next);
    }
    return quiet;
}

} // namespace vs
