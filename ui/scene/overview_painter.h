// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_layout.h"
#include "ui/play/live_traffic.h"
#include "ui/scene/overview_state.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>
#include <QSet>

namespace vs::ui {

class PictureFonts;

/// Paints the switchboard: in the window and into exported pictures. The caller has scaled and
/// moved the painter. Holds references: theme and fonts outlive it.
class OverviewPainter
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPicture)

public:
    OverviewPainter(const Theme& theme, const PictureFonts& fonts) : m_theme(theme), m_fonts(fonts)
    {}

    /// Everything that does not move and lies in `visible` (units). `scale` decides how much is
    /// shown: tiles of colour when far, names, and the interfaces of each NIC when close.
    void paintStill(QPainter& painter, const layout::OverviewLayout& layout,
                    const Topology& topology, const OverviewState& state, const QRectF& visible,
                    double scale) const;
    /// Moving packets; the painter is not scaled, `toView` maps units to pixels.
    void paintDots(QPainter& painter, const std::vector<LiveTraffic::Dot>& dots,
                   const QTransform& toView) const;
    void paintFrame(QPainter& painter, const QRectF& around, double scale) const;

private:
    void paintHeader(QPainter& painter, const layout::OverviewLayout& layout,
                     const Topology& topology, const OverviewState& state) const;
    void paintLegend(QPainter& painter, double right, double middle, double least) const;
    void paintPanel(QPainter& painter, const layout::OverviewPanel& panel, bool words) const;
    void paintCell(QPainter& painter, const layout::OverviewCell& cell, const Topology& topology,
                   float traffic, bool chosen, double scale) const;
    void paintWays(QPainter& painter, const OverviewState& state) const;
    void paintFlag(QPainter& painter, const OverviewState::Flag& flag) const;
    void text(QPainter& painter, layout::TextRole role, const QColor& color, double x, double y,
              const QString& words) const;
    void makeSprites() const;

    const Theme& m_theme;
    const PictureFonts& m_fonts;
    mutable QPixmap m_request;
    mutable QPixmap m_answer;
    mutable QPixmap m_lost;
};

} // namespace vs::ui
