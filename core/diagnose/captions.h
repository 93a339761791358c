// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/story.h"

#include <string>

namespace vs {

/// One plain sentence for the sighting at position `pathIndex` of the journey's path.
std::string sightingCaption(const JourneyRecord& record, std::size_t pathIndex,
                            const Topology& topology);
std::string conntrackCaption(const JourneyRecord& record, const ConntrackMark& mark,
                             const Topology& topology);
std::string dropCaption(const JourneyRecord& record, const Topology& topology);

/// The verdict on the story's subject in one sentence with the place.
std::string verdictTitle(const Story& story, const Snapshot& snapshot);
/// What people notice of it; empty where nothing is to be said.
std::string verdictEffect(const Story& story);

/// "the reset", "the SYN", "the ARP request": a packet within a sentence.
core::Phrase packetNoun(const Packet& packet);
/// "The reset": at its beginning.
core::Phrase packetSubject(const Packet& packet);
/// "a reset": what somebody answers with.
core::Phrase packetAsAnswer(const Packet& packet);

} // namespace vs
