// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "ui/export/picture.h"
#include "ui/theme.h"

namespace vs::ui {

/// All steps of a story in one picture: the verdict and the legend above, below it a small drawing
/// for each step in order, numbered, with its time and its sentence. As many columns as are
/// readable in `width` units, and as high as it gets. Needs a QGuiApplication and its thread; owns
/// what it paints from. `snapshot` is the one that the story was made from.
Picture storyboard(const Snapshot& snapshot, const Story& story, int width,
                   Theme::Kind theme = Theme::Kind::Light);

} // namespace vs::ui
