// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/path_input.h"

namespace vs::ui {

/// What the path picture of a story says, in the user's language. `snapshot` is the one that the
/// story was made from. Pure but for the translator.
layout::PathLayoutInput pathInput(const Snapshot& snapshot, const Story& story);

} // namespace vs::ui
