// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QPalette>
#include <QString>

namespace vs::ui {

/// The window's palette and its light style sheet, both from the theme's colours.
QPalette paletteOf(const Theme& theme);
QString styleSheetOf(const Theme& theme);

/// Interface names and addresses are set in a fixed-width face, everything else in the system's.
QFont fixedFont();
/// Long names may break after their joints: a word that does not wrap would be cut off.
QString breakable(const QString& words);

} // namespace vs::ui
