// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace vs::ui {

/// A padlock, closed or open.
QIcon lockIcon(bool open, const QColor& colour);

} // namespace vs::ui
