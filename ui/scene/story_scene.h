// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/path_input.h"

namespace vs::ui {

/// What the path picture of a story says, in the user's language. `snapshot` is the one that the
/// story was made from. Pure but for the translator.
layout::PathLayoutInput pathInput(const Snapshot& snapshot, const Story& story);

/// The same without the words around the drawing that tell how it ends: for somebody who is to
/// predict it. What is below the drawing stays, so that nothing jumps when it is shown at last.
layout::PathLayoutInput concealedInput(const Snapshot& snapshot, const Story& story);

} // namespace vs::ui
