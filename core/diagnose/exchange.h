// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/correlator.h"

#include <vector>

namespace vs {

/// True if `later` is the answer to `earlier`: the acknowledgement of what it carried, the reset
/// it provoked, the echo reply, the ARP reply. Both belong to one flow, in opposite directions.
bool isAnswer(const Journey& earlier, const Journey& later);

/// The journey that `later` answers, among the journeys of its flow that began before it (in the
/// order in which they began); the newest one that fits. Invalid if none does.
JourneyId answeredBy(const Journey& later, const std::vector<JourneyId>& flow,
                     const JourneyStore& journeys);

} // namespace vs
