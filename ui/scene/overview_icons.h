// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace vs::ui {

enum class OverviewIcon { Fit, Selection, Path, Nearer, Farther, Minimap, Undo, Redo };

/// Drawn from lines, so that no font has to have the glyph.
QIcon overviewIcon(OverviewIcon icon, const QColor& normal, const QColor& disabled);

} // namespace vs::ui
