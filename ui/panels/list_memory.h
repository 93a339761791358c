// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vs::ui {

/// What the journey list remembers between runs: its columns and colour rules; empty: the usual.
struct ListMemory
{
    QByteArray columns;
    QByteArray colourRules;
};

} // namespace vs::ui
