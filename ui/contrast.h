// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace vs::ui {

/// The least contrast of text on its ground (WCAG 2, level AA).
inline constexpr double kReadable = 4.5;

/// From 1 (the same) to 21 (black on white); both opaque.
double contrastRatio(const QColor& one, const QColor& other);

/// `share` of `other` (0 to 1) in `one`.
QColor mixed(const QColor& one, const QColor& other, double share);

/// The colour, as far moved towards `ink` as it takes to have that contrast on `ground`; `ink`
/// itself must have it.
QColor readableOn(const QColor& ground, const QColor& colour, const QColor& ink,
                  double contrast = kReadable);

} // namespace vs::ui
