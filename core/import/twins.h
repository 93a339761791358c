// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/event_log.h"

namespace vs {

/// Whether two accounts can be of one packet, however little one of them tells: text may lack its
/// numbers, its IP id, its length.
bool alike(const Packet& a, const Packet& b);

/// Brings what several sources tell of the same packets together. Text that tells little of a
/// packet takes what another source tells of it within a second (its IP id, its numbers, its
/// payload's hash): else it would be another packet to the eye, and the first one lost. The same
/// packet at the same interface within some milliseconds, as one has it who pastes what he also
/// captured, is kept once. Sorts the sightings by time.
void joinTwins(EventLog& log);

} // namespace vs
