// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_picture.h"

#include "ui/scene/overview_painter.h"
#include "ui/scene/picture_fonts.h"

#include <QCoreApplication>

namespace vs::ui {

layout::OverviewWords overviewWords()
{
    const auto say = [](const char* text) {
        return QCoreApplication::translate("OverviewPicture", text).toStdString();
    };
    layout::OverviewWords words;
    words.notHere = say(QT_TRANSLATE_NOOP("OverviewPicture", "not on this node"));
    words.noBridge = say(QT_TRANSLATE_NOOP("OverviewPicture", "no bridge is known"));
    words.vlanAware = say(QT_TRANSLATE_NOOP("OverviewPicture", "VLAN-aware"));
    words.stp = say(QT_TRANSLATE_NOOP("OverviewPicture", "STP on"));
    return words;
}

void paintOverview(QPainter& painter, const Topology& topology, const Theme& theme,
                   const PictureFonts& fonts, QSize size)
{
    constexpr double kHead = OverviewHeading::kHeight;
    constexpr double kFoot = OverviewHeading::kFooter;
    const QRectF area(0, kHead, size.width(), std::max(1.0, size.height() - kHead - kFoot));
    const layout::Size room{area.width(), area.height()};
    layout::OverviewOptions options;
    options.words = overviewWords();
    const layout::OverviewLayout layout = layout::layoutOverviewFor(topology, fonts, room, options);
    const double scale = layout::fittingScale(layout, room);
    const double left = (room.width - layout.size.width * scale) / 2;
    const OverviewCanvas canvas{layout, topology, scale, {left, kHead}, area};
    const OverviewPainter all(theme, fonts);
    const OverviewState state;
    all.wiring.paint(painter, canvas, state, {});
    const double margin = left + layout::overview_size::kMargin * scale;
    all.heading.paintTitle(painter, QRectF(margin, 0, size.width() - 2 * margin, kHead), canvas,
                           state);
    all.heading.paintLegend(painter,
                            QRectF(margin, size.height() - kFoot, size.width() - 2 * margin, kFoot),
                            canvas, state, false);
}

} // namespace vs::ui
