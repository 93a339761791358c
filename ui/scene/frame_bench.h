// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace vs::ui {

/// Mean milliseconds a frame of the overview with `interfaces` interfaces and `packets` packets on
/// the move takes to draw in software at `size`. Needs a QApplication; lasts about a second.
double frameMilliseconds(int interfaces, int packets, QSize size);

} // namespace vs::ui
