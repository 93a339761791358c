// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// One thing that happens, in the order in which it is told: a sighting on the path, a conntrack
/// change, or the drop.
struct StoryStep
{
    enum class Kind : std::uint8_t { Sighting, Conntrack, Drop };

    Kind kind = Kind::Sighting;
    bool answer = false;   ///< belongs to the answer: drawn on the lower lane
    int number = 0;        ///< sightings are numbered from 1 through request and answer; others 0
    PathStep place;        ///< Sighting: where. Conntrack, Drop: the sighting that it follows
    InterfaceId device;    ///< Conntrack, Drop: the bridge (or interface) in which it happens
    Timestamp time = 0;    ///< Sighting: when seen. Others: that of the sighting they follow
    Nanoseconds since = 0; ///< since the sighting before (0 for the first)
    std::uint16_t pathIndex = 0; ///< Sighting: index into the journey's Judgement::path
    ConntrackMark mark;          ///< Conntrack only
    std::string caption;         ///< one plain English sentence
};

/// A request and its answer (either may be missing) as one tale: what the path view draws, the
/// animation plays and the captions say. A value; pure function of a snapshot.
struct Story
{
    std::shared_ptr<const JourneyRecord> request; ///< may be null if only an answer was seen
    std::shared_ptr<const JourneyRecord> answer;  ///< may be null
    std::vector<StoryStep> steps;
    /// The path to draw, left to right: the request's expected path, or the answer's reversed.
    std::vector<PathStep> path;
    PathEnd leftEnd = PathEnd::Unknown;
    PathEnd rightEnd = PathEnd::Unknown;
    std::string leftName, leftDetail; ///< "CT 101", "gateway"
    std::string rightName, rightDetail;
    IpAddress leftAddress, rightAddress;
    std::string title;  ///< the verdict in one sentence with the place
    std::string effect; ///< what people notice; may be empty
    /// Whose drop, finding and verdict the card shows: the answer if it was lost, else the request.
    std::shared_ptr<const JourneyRecord> subject;
    /// What explains it: of the subject's findings the first, else of the other packet's. Also
    /// where both arrived (lost-in-guest, asymmetric-path). Points into the snapshot given to
    /// makeStory; may be null.
    const Finding* finding = nullptr;

    bool empty() const { return steps.empty(); }
};

/// The story of the exchange that `journey` is part of. Empty if the id is not in the snapshot.
/// The snapshot must outlive the story. Where several findings explain it, the one with the title
/// `preferred` is told.
Story makeStory(const Snapshot& snapshot, JourneyId journey, std::string_view preferred = {});

/// The index of the sighting at `step`, or of the last one before it of the same packet; -1: none.
int sightingAt(const Story& story, int step);
/// Whose packet a step is about; the subject where that side was not seen. Null: no such step.
const JourneyRecord* recordOf(const Story& story, int step);

/// The newest journey of a finding that is still in the snapshot; invalid if there is none.
JourneyId newestOf(const Snapshot& snapshot, const Finding& finding);

/// The journey a user should see first: the newest drop of the first finding that has one, else the
/// newest drop, else the newest of a finding about packets that arrived, else the newest answered
/// or delivered one. Invalid if there is none.
JourneyId mostTelling(const Snapshot& snapshot);

/// The next lost packet after `journey` in the order of the trace, from the start again after the
/// last one. Invalid if none was lost.
JourneyId nextLoss(const Snapshot& snapshot, JourneyId journey);

/// The path that a bar between two names would show: "CT 101", "VM 811", "10.0.0.7", "node".
std::string endpointName(const Topology& topology, const IpAddress& address);

} // namespace vs
