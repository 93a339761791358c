// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"

#include <optional>
#include <set>
#include <vector>

namespace vs::ui {

/// Where playback stands. Time is by event: step i of the story fills the span from i to i + 1.
struct PlayPosition
{
    int reached = -1; ///< the last step that has happened; -1: none yet
    int heading = -1; ///< the step that is on its way; -1: none (at the end, or at rest on a step)
    double fraction = 0; ///< of the way from `reached` to `heading`, 0 to below 1

    friend bool operator==(const PlayPosition&, const PlayPosition&) = default;
};

/// What is seen at `t` in [0, steps]; outside it is clamped. Pure: the window, scrubbing, tests and
/// exported animations all use it.
PlayPosition positionAt(int steps, double t);
PlayPosition positionAt(const Story& story, double t);

/// When playback halts of itself.
struct PauseAt
{
    bool drop = true;
    bool conntrack = true;

    friend bool operator==(const PauseAt&, const PauseAt&) = default;
};

/// The kinds of a story's steps: all that playing it needs to know.
std::vector<StoryStep::Kind> stepKinds(const Story& story);

/// `position` after `seconds` at `speed` steps a second; stops short at the first step to pause at,
/// at the first of `halts` (whole positions) and at the end. `paused`: it stopped.
struct Advance
{
    double position = 0;
    bool paused = false;
};
Advance advance(const std::vector<StoryStep::Kind>& kinds, double position, double seconds,
                double speed, const PauseAt& pause, const std::set<int>& halts = {});

/// The position at which the next drop after `position` has just happened; empty: there is none.
std::optional<int> nextDropAfter(const std::vector<StoryStep::Kind>& kinds, double position);

} // namespace vs::ui
