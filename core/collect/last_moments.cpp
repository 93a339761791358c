// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/last_moments.h"

#include <algorithm>

namespace vs {

std::size_t keptOfLastMoments(std::span<const Timestamp> held, Timestamp before, Timestamp watched)
{
    std::size_t quiet = 0;
    Nanoseconds longest = -1;
    Timestamp newest = before; // times may step back a little, as each CPU takes its own
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
