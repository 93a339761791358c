// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/path_finder.h"
#include "core/diagnose/verdict.h"
#include "core/model/event_sink.h"
#include "core/model/rule.h"

namespace vs {

/// Not being seen counts as absence after this long (design.md, Words) ...
inline constexpr Nanoseconds kAbsence = kSecond;
/// ... or at the trace's end, if the packet was last seen this long before it.
inline constexpr Nanoseconds kAbsenceAtEnd = kSecond / 2;

/// What is known besides the journey itself.
struct JudgeContext
{
    CaptureStats capture;
    Timestamp now = 0;
    bool ended = false;
    const RuleListing* rules = nullptr; ///< the newest; null: none was read
};

/// Judges one journey by itself: its path against the expected one, absence against time and loss.
/// Answers, rules and conntrack marks are joined later, from the other journeys and events.
/// A drop gets grade `seen`; with an unknown capture loss it is Inconclusive with the drop's place
/// kept in `drop`, for supportWithoutLossCount() to decide.
Judgement judgeJourney(const Journey& journey, PathFinder& finder, const JudgeContext& context);

/// Note of a verdict that waits for support because the capture's loss is not known.
inline const core::Phrase kLossUnknown = core::phrase("capture loss unknown");

/// The place of a drop: in which device a packet ended that was seen at `after` and not at `next`.
InterfaceId dropDevice(const Topology& topology, PathStep after, PathStep next);

} // namespace vs
