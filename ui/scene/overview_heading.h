// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/overview_canvas.h"
#include "ui/scene/overview_state.h"
#include "ui/theme.h"

#include <QCoreApplication>

namespace vs::ui {

/// What stands above and below the switchboard: the node with its counts, and what the shapes mean.
/// In pixels, whatever the scale. Holds references: theme and faces outlive it.
class OverviewHeading
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPicture)

public:
    OverviewHeading(const Theme& theme, const OverviewFaces& faces) : m_theme(theme), m_faces(faces)
    {}

    static constexpr double kHeight = 54;
    static constexpr double kFooter = 40;

    /// The node's name and counts at the left of `strip`.
    void paintTitle(QPainter& painter, const QRectF& strip, const OverviewCanvas& canvas,
                    const OverviewState& state) const;
    /// The shapes that are in this picture, from the left of `strip`; the last ones are left out
    /// where there is no room.
    void paintLegend(QPainter& painter, const QRectF& strip, const OverviewCanvas& canvas,
                     const OverviewState& state, bool streams) const;
    void paintHint(QPainter& painter, const QRectF& strip, const QString& words) const;

    static QString counts(const OverviewCanvas& canvas, const OverviewState& state);

private:
    enum class Sign { Nic, Stopped, Firewalled, Tag, Odd, Traffic, Stream, Drops };
    double paintSign(QPainter& painter, Sign sign, double x, double middle) const;

    const Theme& m_theme;
    const OverviewFaces& m_faces;
};

} // namespace vs::ui
