// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/path_layout.h"

#include <QPointF>
#include <QPolygonF>

namespace vs::ui {

/// The way on which a packet reaches step `heading` of the story: from the step before, through
/// the right end where request turns into answer. Empty if the step is not in the picture.
QPolygonF wayTo(const layout::PathLayout& picture, const Story& story, int heading);

/// A point at `fraction` of the length of a way, and what was travelled up to it.
QPointF pointAlong(const QPolygonF& way, double fraction);
QPolygonF travelled(const QPolygonF& way, double fraction);
/// A way without its first `length` units; empty if it is not longer.
QPolygonF withoutStart(const QPolygonF& way, double length);

} // namespace vs::ui
