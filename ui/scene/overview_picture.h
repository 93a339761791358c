// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology.h"
#include "ui/theme.h"

#include <QPainter>
#include <QSize>

namespace vs::ui {

class PictureFonts;

/// The overview of a node without traffic, fitted into `size`: the exported picture.
void paintOverview(QPainter& painter, const Topology& topology, const Theme& theme,
                   const PictureFonts& fonts, QSize size);

} // namespace vs::ui
