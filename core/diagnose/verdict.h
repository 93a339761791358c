// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/phrase.h"
#include "core/model/conntrack_event.h"
#include "core/model/kernel_drop.h"
#include "core/model/rule.h"
#include "core/model/rule_step.h"
#include "core/model/sighting.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
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
    /// The bridge or interface by which the packet came into the node's own routing, a step of its
    /// own on the path; invalid: the packet is bridged, or for the node itself.
    InterfaceId routedAt;
    bool noRoute = false; ///< the node has none for it: the path ends at `routedAt`

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
/// True for Dropped and Rejected.
bool isLoss(VerdictKind kind);

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

/// What conntrack calls a packet, as rules see it (`--ctstate`), as bits of a set.
namespace ctstate {
inline constexpr std::uint8_t Invalid = 1, New = 2, Established = 4, Related = 8, Untracked = 16;
inline constexpr std::uint8_t Any = 31;

/// What a rule's list names ("INVALID,NEW").
struct List
{
    std::uint8_t states = 0;
    bool others = false; ///< SNAT, DNAT and the like too, which are no states of their own
};
List parse(std::string_view list);
} // namespace ctstate

/// A rule or policy that a packet met, as the kernel told it, found in the listing.
struct WalkStep
{
    RuleRef rule; ///< without a number: a base chain's policy, or the end of a user chain
    RuleStep::Kind kind = RuleStep::Kind::Rule;
    std::string verdict; ///< "accept", "drop", "reject", "jump X", "return", "continue"
};

/// A packet's walk through the rules in one pass.
struct RuleWalk
{
    enum class Outcome : std::uint8_t { Open, Accepted, Dropped, Rejected };

    InterfaceId device;          ///< the bridge (or routing interface) whose pass it is
    std::uint16_t afterStep = 0; ///< index in Judgement::path of the sighting before it
    /// The states that agree with all rules met and all rules passed over; Any: nothing is known.
    std::uint8_t states = ctstate::Any;
    Outcome outcome = Outcome::Open; ///< Open: the walk's end was not told
    std::vector<WalkStep> steps;
};

/// What the kernel itself told of one packet.
struct Evidence
{
    std::vector<RuleWalk> walks; ///< in path order
    std::optional<KernelDrop> kernelDrop;

    const RuleWalk* walkIn(InterfaceId device) const;
};

/// Where and why a packet ended.
struct Drop
{
    PathStep after;     ///< last sighting on the path
    InterfaceId device; ///< bridge or interface in which it ended
    std::string hook;   ///< "FORWARD", "PREROUTING", "bridge egress"; empty if not known
    std::optional<PathStep> expectedNext;
    core::Phrase reason; ///< how one knows, in half a sentence
    Grade grade = Grade::Seen;
    core::Phrase note; ///< "capture loss unknown"; empty: none
    std::optional<RuleRef> rule;
};

/// The verdict on one journey with its evidence.
struct Judgement
{
    VerdictKind kind = VerdictKind::Inconclusive;
    /// Still travelling: it may yet be seen further on. Only ever with Inconclusive.
    bool pending = false;
    core::Phrase note; ///< why it is inconclusive; empty otherwise
    std::shared_ptr<const ExpectedPath>
        expected; ///< never null; shared by all journeys that take it
    /// Indices into Journey::hops, in path order: the sightings that are the path. All others are
    /// forks.
    std::vector<std::uint16_t> path;
    std::shared_ptr<const Drop> drop; ///< with Dropped and Rejected, else null
    std::vector<ConntrackMark> conntrack;
    std::shared_ptr<const Evidence> evidence; ///< null: the kernel told nothing of it
    /// The journey that this one answers or that answered it; none: invalid.
    JourneyId answeredBy;
    JourneyId answers;
};

/// "delivered", "answered", "dropped", "rejected", "left-node", "inconclusive": the JSON contract.
const char* verdictName(VerdictKind kind);
/// "proved", "counted", "seen", "inconclusive": the JSON contract.
const char* gradeName(Grade grade);

} // namespace vs
