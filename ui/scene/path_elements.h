// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/path_layout.h"
#include "ui/scene/scene_element.h"

#include <QRectF>
#include <vector>

namespace vs::ui {

/// What in a path picture can be pointed at, in the order in which the keyboard walks it: the left
/// end, bridges and doors from left to right, the steps as they happened, the rule, the right end.
struct PlacedElement
{
    SceneElement element;
    QRectF area; ///< in the layout's units
};
std::vector<PlacedElement> pathElements(const layout::PathLayout& picture, const Story& story);

/// The topmost element at a point; null: none.
const PlacedElement* elementAt(const std::vector<PlacedElement>& elements, QPointF point);

} // namespace vs::ui
