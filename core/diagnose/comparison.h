// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/story.h"

#include <string>
#include <vector>

namespace vs {

/// Steps of two stories that are told side by side; -1: the other one has nothing there.
struct StepPair
{
    int left = -1;
    int right = -1;
    bool differs = false; ///< only one has it, or they are not the same thing

    friend bool operator==(const StepPair&, const StepPair&) = default;
};

/// A story as it is compared; both pointers outlive the comparison's making only.
struct ComparedStory
{
    const Snapshot* snapshot = nullptr;
    const Story* story = nullptr;
    std::string name; ///< of its recording, for the sentences
};

/// Two stories in step.
struct Comparison
{
    std::vector<StepPair> rows; ///< every step of both, each in its own order
    int parting = -1;           ///< the row where they part; -1: they tell the same
    core::Phrase sentence;      ///< where they part, and how
    std::vector<core::Phrase>
        settings; ///< how the two nodes are set up differently, most telling first
};

/// Aligns by kind of event, direction and device: by name where the two share names, else by role.
Comparison compareStories(const ComparedStory& left, const ComparedStory& right);

/// The exchange of `in` that is most like `story`: the same packet between the same addresses, else
/// to the same port, else the most telling one. Invalid if there is none.
JourneyId counterpartOf(const Story& story, const Snapshot& in);

/// Where a story stands, in its own steps, when the rows stand at `position`.
double ownPosition(const std::vector<StepPair>& rows, double position, bool left);

} // namespace vs
