// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/story.h"

#include <vector>

namespace vs {

struct PossibleAnswer
{
    core::Phrase text;
    bool right = false;
};

/// What a learner is asked before something telling happens in a story.
struct Question
{
    int step = 0; ///< index of the step that is about to happen
    core::Phrase prompt;
    std::vector<PossibleAnswer> answers; ///< two to four, exactly one of them right
    std::vector<core::Phrase> why;       ///< what happens and for which reason; never empty
};

/// The questions of a story in the order of its steps: before conntrack changes, drops, the answer,
/// and where a packet goes on although it might not. Worked out from the story, its wiring and its
/// finding. Pure and deterministic.
std::vector<Question> questionsOf(const Snapshot& snapshot, const Story& story);

} // namespace vs
