// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <span>

namespace vs {

/// No sighting for that long: whatever was on its way through the node has come to its end. A
/// packet's sightings follow each other within tens of microseconds; on a node that is short of
/// CPU, within a few milliseconds.
inline constexpr Nanoseconds kQuiet = 20 * kMillisecond;

/// How many of a trace's last sightings to keep, so that it ends between packets and not within
/// one. tcpdump ends after the packet that it is at, and leaves what else it had been given unread:
/// of one stop in thirty, on a busy machine, the last packet's first sighting is all that comes,
/// and would look like a loss.
///
/// `held`: their times, of the node's clock, as they came. `before`: of the newest sighting that
/// came before them, 0 if there was none. `watched`: until when the capture surely ran. The end is
/// the last quiet moment (kQuiet); where there is none, the longest.
std::size_t keptOfLastMoments(std::span<const Timestamp> held, Timestamp before, Timestamp watched);

} // namespace vs
