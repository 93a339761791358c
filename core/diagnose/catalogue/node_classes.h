// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/catalogue.h"

#include <optional>
#include <vector>

namespace vs {

// The classes about what the node counts and logs: nodeLossClasses() and nodeClasses() list them.

/// A wrong checksum made conntrack call the packet INVALID, or a host's stack refuse it.
std::optional<Claim> explainBadChecksum(const Clues& clues, const JourneyRecord& record);
std::vector<Finding> findBadChecksum(const Clues& clues);

std::optional<Claim> explainNoRoute(const Clues& clues, const JourneyRecord& record);
std::optional<Claim> explainReversePath(const Clues& clues, const JourneyRecord& record);

std::optional<Claim> explainConntrackFull(const Clues& clues, const JourneyRecord& record);

std::optional<Claim> explainRatePoliced(const Clues& clues, const JourneyRecord& record);
std::optional<Claim> explainNicHang(const Clues& clues, const JourneyRecord& record);
/// Packets that left by a NIC which hung meanwhile, and were not answered.
std::vector<Finding> findNicHang(const Clues& clues);
std::vector<Finding> findBondMismatch(const Clues& clues);

std::vector<Finding> findUpstreamMacPolicy(const Clues& clues);
std::vector<Finding> findNoMulticastQuerier(const Clues& clues);

/// A finding of a node class about `journeys` (not empty), told of the first of them.
Finding aboutJourneys(const char* id, const Claim& claim, const Clues& clues,
                      const std::vector<const JourneyRecord*>& journeys);

/// True if the capture is known to be whole: only then is not seen the same as absent.
bool captureIsWhole(const Snapshot& snapshot);
/// True if nothing can come any more that would change what was not seen.
bool isSettled(const Snapshot& snapshot, const JourneyRecord& record);

} // namespace vs
