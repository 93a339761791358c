// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/flow_bundle.h"
#include "ui/play/live_traffic.h"
#include "ui/scene/overview_canvas.h"
#include "ui/scene/overview_state.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPixmap>
#include <vector>

namespace vs::ui {

/// Paints what changes with every packet: traffic of the cells, the path, streams, packets on the
/// move, drops. Holds references: theme and faces outlive it.
class OverviewNews
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPicture)

public:
    OverviewNews(const Theme& theme, const OverviewFaces& faces) : m_theme(theme), m_faces(faces) {}

    void paintTraffic(QPainter& painter, const OverviewCanvas& canvas,
                      const OverviewState& state) const;
    void paintWays(QPainter& painter, const OverviewCanvas& canvas,
                   const OverviewState& state) const;
    void paintFlags(QPainter& painter, const OverviewCanvas& canvas,
                    const OverviewState& state) const;
    /// `phase` in seconds moves the marks along; `still`: arrows instead.
    void paintStreams(QPainter& painter, const OverviewCanvas& canvas,
                      const std::vector<layout::FlowPiece>& streams, bool answers, double phase,
                      bool still) const;
    void paintDots(QPainter& painter, const OverviewCanvas& canvas,
                   const std::vector<LiveTraffic::Dot>& dots) const;

    /// "✖ 3 RST, ACK · 12 s ago" in words, for the pointer's tip and for ears.
    static QString flagWords(const OverviewState::Flag& flag, bool live);
    /// "now", "12 s ago"
    static QString ageWords(Nanoseconds age);
    /// Width of a stream in pixels at scale 1, by packets a second.
    static double streamWidth(double rate);

private:
    struct Sprites
    {
        QPixmap of[kPacketShapes][2]; ///< by shape, rightward
        QPixmap lost;
        double ratio = 0;
    };

    void paintSpineFlag(QPainter& painter, const OverviewCanvas& canvas,
                        const OverviewState::Flag& flag, bool live) const;
    void paintCellFlag(QPainter& painter, const OverviewCanvas& canvas,
                       const OverviewState::Flag& flag, bool live) const;
    /// A cross and words in a box whose right end (`leftward`) or left end is at `anchor`.
    void paintBadge(QPainter& painter, QPointF anchor, bool leftward, const QStringList& lines,
                    bool large) const;
    void makeSprites(double ratio) const;

    const Theme& m_theme;
    const OverviewFaces& m_faces;
    mutable Sprites m_sprites;
};

} // namespace vs::ui
