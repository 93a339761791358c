// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/conntrack_event.h"
#include "core/model/rule.h"
#include "core/model/sighting.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vs {

/// One step that a packet should take: into or out of an interface.
struct PathStep
{
    InterfaceId interface;
    Direction direction = Direction::In;

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// Where a path begins or ends.
enum class PathEnd : std::uint8_t { Unknown, Guest, Uplink, Host };

/// The hops that topology, forwarding database and addresses say a packet should take.
struct ExpectedPath
{
    std::vector<PathStep> steps;
    PathEnd from = PathEnd::Unknown;
    PathEnd to = PathEnd::Unknown;

    bool known() const { return !steps.empty() && to != PathEnd::Unknown; }
};

/// What became of a journey (design.md, Words).
enum class VerdictKind : std::uint8_t {
    Delivered,
    Answered,
    Dropped,
    Rejected,
    LeftNode,
    Inconclusive
};

/// How sure a verdict is (facts/evidence.md, The grades).
enum class Grade : std::uint8_t { Inconclusive, Seen, Counted, Proved };

enum class Order : std::uint8_t { Inferred, Proved };

/// A conntrack event, set on the pass that can have caused it.
struct ConntrackMark
{
    ConntrackEvent::Kind event = ConntrackEvent::Kind::New;
    InterfaceId passDevice; ///< the bridge (or routing device) whose pass caused it
    Order order = Order::Inferred;
    std::uint32_t eventIndex =
        0; ///< counts the trace's events; Snapshot::conntrack begins at conntrackForgotten
    std::uint16_t afterStep = 0; ///< index in Judgement::path of the step it follows
    std::uint16_t zone = 0;
    std::string state; ///< "SYN_SENT", "CLOSE"
    bool unreplied = false;
};

/// Where and why a packet ended.
struct Drop
{
    PathStep after;     ///< last sighting on the path
    InterfaceId device; ///< bridge or interface in which it ended
    std::string hook;   ///< "FORWARD", "PREROUTING", "bridge egress"; empty if not known
    std::optional<PathStep> expectedNext;
    std::string reason; ///< a sentence, or the kernel's own word
    Grade grade = Grade::Seen;
    std::string note; ///< "capture loss unknown"; empty: none
    std::optional<RuleRef> rule;
};

/// The verdict on one journey with its evidence.
struct Judgement
{
    VerdictKind kind = VerdictKind::Inconclusive;
    /// Still travelling: it may yet be seen further on. Only ever with Inconclusive.
    bool pending = false;
    std::string note; ///< why it is inconclusive; empty otherwise
    std::shared_ptr<const ExpectedPath>
        expected; ///< never null; shared by all journeys that take it
    /// Indices into Journey::hops, in path order: the sightings that are the path. All others are
    /// forks.
    std::vector<std::uint16_t> path;
    std::shared_ptr<const Drop> drop; ///< with Dropped and Rejected, else null
    std::vector<ConntrackMark> conntrack;
    /// The journey that this one answers or that answered it; none: invalid.
    JourneyId answeredBy;
    JourneyId answers;
};

/// "delivered", "answered", "dropped", "rejected", "left-node", "inconclusive": the JSON contract.
const char* verdictName(VerdictKind kind);
/// "proved", "counted", "seen", "inconclusive": the JSON contract.
const char* gradeName(Grade grade);

} // namespace vs
