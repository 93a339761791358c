// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace vs::ui {

enum class PlayIcon { First, Back, Play, Pause, Step, Last, NextDrop, Loop, Pauses, Predict, Key };

/// Drawn from paths, so that no font has to have the glyph.
QIcon playIcon(PlayIcon icon, const QColor& normal, const QColor& disabled);

} // namespace vs::ui
