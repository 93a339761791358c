// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <span>

namespace vs {

/// How many of a trace's last sightings to keep, so that it ends between packets and not within
/// one. tcpdump ends after the packet that it is at, and leaves what else it had been given unread:
/// of its stops on a loaded machine, 3 to 9 in 100 cut the last packet (measured with 4.99.3),
/// mostly to its first sighting, which would look like a loss.
///
/// `held`: their times, of the node's clock, as they came. `before`: of the newest sighting that
/// came before them, 0 if there was none. `watched`: until when the capture surely ran. The end is
/// the last quiet moment, 20 ms without a sighting; where there is none, the longest.
std::size_t keptOfLastMoments(std::span<const Timestamp> held, Timestamp before, Timestamp watched);

} // namespace vs
