// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_chain.h"
#include "ui/scene/overview_canvas.h"
#include "ui/scene/overview_state.h"
#include "ui/scene/port_words.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QPixmap>
#include <array>
#include <map>
#include <set>

namespace vs::ui {

/// What a search met; everything else steps back.
struct OverviewHits
{
    bool active = false;
    std::set<layout::OverviewPlace> places;
    layout::OverviewPlace current;
};

/// Paints what does not move: panels, uplinks, cells; how much of each, the scale decides. Holds
/// references: theme and faces outlive it.
class OverviewWiring
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPicture)

public:
    OverviewWiring(const Theme& theme, const OverviewFaces& faces) : m_theme(theme), m_faces(faces)
    {}

    void paint(QPainter& painter, const OverviewCanvas& canvas, const OverviewState& state,
               const OverviewHits& hits) const;

private:
    struct Look
    {
        bool running = true;
        bool chosen = false; ///< an end of the path
        bool hit = false;
        bool current = false;
        bool aside = false;  ///< a search is on, and this is not met
        bool shield = false; ///< firewalled, at a scale at which that is shown
    };

    void paintPanel(QPainter& painter, const OverviewCanvas& canvas,
                    const layout::OverviewPanel& panel, const Look& look) const;
    void paintFold(QPainter& painter, QPointF middle, bool folded) const;
    void paintFolded(QPainter& painter, const OverviewCanvas& canvas,
                     const layout::OverviewPanel& panel) const;
    void paintUplink(QPainter& painter, const OverviewCanvas& canvas,
                     const layout::OverviewUplink& uplink, const Look& look) const;
    void paintCell(QPainter& painter, const OverviewCanvas& canvas,
                   const layout::OverviewCell& cell, const Look& look,
                   const OverviewState& state) const;
    void paintTile(QPainter& painter, const QRectF& rect, const Look& look) const;
    void paintNames(QPainter& painter, const OverviewCanvas& canvas,
                    const layout::OverviewCell& cell, const QRectF& rect, const Look& look) const;
    void paintOpen(QPainter& painter, const OverviewCanvas& canvas,
                   const layout::OverviewCell& cell, const QRectF& rect, const Look& look,
                   const OverviewState& state) const;
    void paintChain(QPainter& painter, const OverviewCanvas& canvas,
                    const layout::OverviewCell& cell, const layout::OpenCell& open,
                    const OverviewState& state) const;
    QStringList rowWords(const OverviewCanvas& canvas, const layout::OverviewCell& cell,
                         const layout::ChainRow& row) const;
    void paintMarks(QPainter& painter, const layout::OverviewCell& cell, const QRectF& rect) const;
    double paintTag(QPainter& painter, const OverviewFaces::Face& face, double x, double middle,
                    std::uint16_t tag) const;
    void outline(QPainter& painter, const QRectF& rect, double radius, const Look& look) const;
    void background(QPainter& painter, const QRectF& rect, double radius, const Look& look) const;
    void paintShield(QPainter& painter, const QRectF& rect) const;
    double markSize(const QRectF& rect) const;
    void paintDoor(QPainter& painter, QPointF middle, double radius, bool bridge) const;
    void ring(QPainter& painter, const QRectF& rect, double radius) const;

    const Theme& m_theme;
    const OverviewFaces& m_faces;
    /// Cells of one size and look are alike: drawn once in a painting, then copied.
    mutable std::map<std::array<int, 3>, QPixmap> m_stamps;
};

} // namespace vs::ui
