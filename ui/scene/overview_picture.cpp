// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_picture.h"

#include "ui/scene/overview_painter.h"
#include "ui/scene/picture_fonts.h"

namespace vs::ui {

void paintOverview(QPainter& painter, const Topology& topology, const Theme& theme,
                   const PictureFonts& fonts, QSize size)
{
    const layout::Size view{static_cast<double>(size.width()), static_cast<double>(size.height())};
    const layout::OverviewLayout layout = layout::layoutOverviewFor(topology, fonts, view);
    const double scale = std::min(view.width / layout.size.width, view.height / layout.size.height);
    painter.translate((view.width - layout.size.width * scale) / 2, 0);
    painter.scale(scale, scale);
    const OverviewState state = overviewState(layout, nullptr, Story{});
    OverviewPainter(theme, fonts)
        .paintStill(painter, layout, topology, state,
                    QRectF(0, 0, layout.size.width, layout.size.height), scale);
}

} // namespace vs::ui
