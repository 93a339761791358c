// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_picture.h"

#include "ui/scene/picture_fonts.h"

namespace vs::ui {

void paintOverview(QPainter& painter, const Topology& topology, const Theme& theme,
                   const PictureFonts& fonts, QSize size)
{
    painter.setPen(theme.ink);
    painter.setFont(fonts.font(layout::TextRole::Title));
    painter.drawText(QRect(QPoint(), size), Qt::AlignCenter, QString::fromStdString(topology.node));
}

} // namespace vs::ui
