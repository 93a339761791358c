// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/inside/bridge_inside.h"
#include "core/layout/inside_layout.h"

namespace vs::ui {

/// What the picture of a bridge's inside says, in the user's language. Pure but for the translator.
layout::InsideInput insideInput(const Snapshot& snapshot, const Story& story,
                                const BridgeInside& inside);

} // namespace vs::ui
