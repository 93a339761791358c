// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/lessons/lesson.h"
#include "core/diagnose/story.h"

#include <string>
#include <vector>

namespace vs {

/// A rule that a packet met at a station, or could have met.
struct RuleMet
{
    enum class How : std::uint8_t {
        Told,    ///< the kernel's rule walk told it
        Matches, ///< by all that a capture can tell it applies to the packet
        May,     ///< part of its condition (a state, a set, a mark) cannot be told
    };

    RuleRef rule;        ///< without a number: the chain's policy
    std::string verdict; ///< "DROP", "→ PVEFW-FORWARD", as the rule spells it
    How how = How::May;
    bool deciding = false; ///< this one ended the packet, or let it go on
    int depth = 0;         ///< 0 in the hook's own chain, 1 in one it jumps to, ...
};

/// A place inside a bridge through which the packet goes, in the order in which it gets there.
struct Station
{
    /// Confirmation: conntrack writes a new entry down, after all rules.
    enum class Kind : std::uint8_t { PortIn, Hook, Conntrack, Decision, Confirmation, PortOut };

    Kind kind = Kind::Hook;
    std::string name;  ///< "filter FORWARD", "conntrack"; ports: the interface
    core::Phrase note; ///< what happens there in a few words; may be empty
    std::vector<RuleMet> rules;
    int left = 0;        ///< rules that could apply and are not listed: too many
    bool reached = true; ///< false: the packet ended before it
    bool ended = false;  ///< the packet ended here
    int step = -1;       ///< index of the step of the story that tells it; -1: none does
};

/// The way of one packet through one bridge of its story.
struct BridgeInside
{
    InterfaceId bridge;
    bool answer = false;
    bool told = false; ///< the kernel told the rules; else they are what the listing lets expect
    std::vector<Station> stations;
    core::Phrase source; ///< where the rules are known from, in a sentence

    bool empty() const { return stations.empty(); }
};

/// Empty if the packet (the answer, or the request) does not come into that bridge.
BridgeInside bridgeInside(const Snapshot& snapshot, const Story& story, InterfaceId bridge,
                          bool answer);

/// Which of a story's packets to show in a bridge: the one that ended there, else the one that a
/// step is about if it crosses it, else the request.
bool answerFirst(const Story& story, InterfaceId bridge, int step);

/// What a station is and why the packet goes through it.
Lesson stationLesson(const Snapshot& snapshot, const BridgeInside& inside, std::size_t station);

} // namespace vs
