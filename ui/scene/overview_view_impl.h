// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/overview_painter.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/picture_fonts.h"

#include <QBasicTimer>
#include <QElapsedTimer>

namespace vs::ui {

using layout::OverviewPlace;

/// What the overview's events act upon: layout, zoom, choice. Private to the view's two files.
class OverviewView::Impl
{
public:
    explicit Impl(OverviewView* owner) : view(owner) {}

    OverviewView* view;
    std::shared_ptr<const Topology> topology;
    std::shared_ptr<const Snapshot> snapshot;
    Story story;
    Theme theme = Theme::light();
    PictureFonts fonts = PictureFonts::system();
    layout::OverviewLayout layout;
    layout::Size laidOutFor;
    OverviewState state;
    std::unique_ptr<OverviewPainter> painter = std::make_unique<OverviewPainter>(theme, fonts);

    double scale = 1;
    QPointF origin; ///< view pixel of the layout's (0, 0)
    bool fitted = true;
    QPixmap still;
    bool stillFresh = false;

    OverviewPlace focused;
    OverviewPlace hovered;
    OverviewPlace first; ///< chosen first of a pair
    QPointF pressed;
    QPointF dragged;
    bool dragging = false;
    bool pressing = false;

    LiveTraffic traffic;
    bool reducedMotion = false;
    QBasicTimer timer;
    QElapsedTimer clock;

    QTransform toView() const { return {scale, 0, 0, scale, origin.x(), origin.y()}; }
    void layOut();
    void refresh();
    void fit();
    void zoomAt(QPointF at, double factor);
    void clampOrigin();
    void center(const QRectF& units, double wished);
    OverviewPlace placeAt(QPointF pixel) const;
    QRectF areaOf(OverviewPlace place) const;
    SceneElement elementOf(OverviewPlace place) const;
    void choose(OverviewPlace place);
    void ensureVisible(OverviewPlace place);
    void moveFocus(int key);
};

} // namespace vs::ui
