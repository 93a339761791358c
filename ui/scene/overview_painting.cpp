// SPDX-License-Identifier: GPL-3.0-or-later
// The overview on the screen: what stands still is drawn once, what moves in every frame.
#include "ui/bridge/words.h"
#include "ui/scene/overview_minimap.h"
#include "ui/scene/overview_view_impl.h"
#include "ui/scene/shapes.h"

#include <QPainter>

namespace vs::ui {

using Kind = OverviewPlace::Kind;

namespace {

constexpr int kFrameMs = 16;
constexpr int kStreamFrameMs = 33; ///< streams alone
constexpr int kStillFrameMs = 250; ///< nothing glides

} // namespace

void OverviewView::Impl::paintStill(QPainter& into) const
{
    into.setClipRect(area());
    painter->wiring.paint(into, canvas(), state, hits);
    paintSticky(into);
}

/// A bridge whose own words are out of sight says its name at the edge.
void OverviewView::Impl::paintSticky(QPainter& into) const
{
    const OverviewCanvas at = canvas();
    const QRectF sight = area();
    const OverviewFaces::Face& face = painter->faces.face(layout::TextRole::RoomName, 12);
    for (const layout::OverviewPanel& panel : layout.panels) {
        const QRectF rect = at.map(panel.rect).intersected(sight);
        const QPointF label = at.map(panel.label);
        if (rect.height() < 40 || rect.width() < 60 || panel.name.empty() ||
            (label.x() >= sight.left() - 2 && label.y() >= sight.top() - 2))
            continue;
        const QString name = text(panel.name);
        const QRectF box(std::max(rect.left(), sight.left() + 6) + 2, rect.top() + 4,
                         face.width(name) + 14, face.height + 6);
        into.setPen(QPen(theme.bridgeLine, 1));
        into.setBrush(theme.chrome);
        into.drawRoundedRect(onPixels(box), 5, 5);
        drawWordsAt(into, face, theme.ink, box.left() + 7, box.center().y(), name, box.width());
    }
}

void OverviewView::Impl::paintMoving(QPainter& into) const
{
    into.setRenderHint(QPainter::Antialiasing);
    into.save();
    into.setClipRect(area());
    const OverviewCanvas at = canvas();
    const double time = now();
    painter->news.paintTraffic(into, at, state);
    for (const bool answers : {false, true})
        painter->news.paintStreams(into, at, live.streams(answers, time), answers, time,
                                   reducedMotion);
    painter->news.paintWays(into, at, state);
    if (!reducedMotion)
        painter->news.paintDots(into, at, live.dots(time));
    painter->news.paintFlags(into, at, state);
    paintRing(into, hovered, theme.accent, 1.5);
    paintRing(into, {first, {}}, theme.accent, 2.5);
    paintRing(into, focused, theme.ink, 2);
    paintDrag(into);
    into.restore();

    const QRectF strip(24, 0, view->width() - 48, OverviewHeading::kHeight);
    painter->heading.paintTitle(into, strip, at, state);
    const double right = tools != nullptr ? tools->x() - 12 : view->width() - 24;
    const QRectF foot(24, view->height() - OverviewHeading::kFooter, right - 24,
                      OverviewHeading::kFooter);
    if (const QString words = hint(); !words.isEmpty())
        painter->heading.paintHint(into, foot, words);
    else
        painter->heading.paintLegend(into, foot, at, state,
                                     !live.streams(false, time).empty() ||
                                         !live.streams(true, time).empty());
}

void OverviewView::Impl::paintRing(QPainter& into, const Spot& spot, const QColor& color,
                                   double width) const
{
    if (!spot.valid())
        return;
    const OverviewCanvas at = canvas();
    QRectF rect = at.map(layout.areaOf(spot.place));
    if (spot.row.valid()) {
        for (const layout::ChainRow& row :
             layout::openCell(*topology, layout.cells[spot.place.index], scale).rows)
            if (row.interface == spot.row)
                rect = at.map(row.rect).adjusted(4, 1, -4, -1);
    } else if (spot.place.kind == Kind::Spine) {
        // Of a panel its head: a ring around all of it would say nothing.
        if (&spot == &hovered)
            return;
        const layout::OverviewPanel& panel = layout.panels[spot.place.index];
        rect = at.map(panel.head).adjusted(6, 6, 0, -6);
    }
    into.setPen(QPen(color, width));
    into.setBrush(Qt::NoBrush);
    const double radius = std::clamp(7 * scale, 2.0, 9.0);
    into.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius, radius);
}

void OverviewView::Impl::paintDrag(QPainter& into) const
{
    if (drag != Drag::Panel && drag != Drag::Cell)
        return;
    const OverviewCanvas at = canvas();
    QRectF source;
    QLineF gap;
    if (drag == Drag::Panel) {
        source = at.map(layout.panels[dragSource].rect);
        // Between the panels as they would stand.
        const bool down = dragTarget > dragSource;
        const QRectF target = at.map(layout.panels[dragTarget].rect);
        const double y = down ? target.bottom() + 7 * scale : target.top() - 7 * scale;
        gap = {target.left(), y, target.right(), y};
    } else {
        const layout::OverviewPanel& panel = layout.panels[layout.cells[dragSource].panel];
        source = at.map(layout.cells[dragSource].rect);
        const bool onward = panel.firstCell + dragTarget > dragSource;
        const QRectF target = at.map(layout.cells[panel.firstCell + dragTarget].rect);
        const double x = onward ? target.right() + 4 * scale : target.left() - 4 * scale;
        gap = {x, target.top(), x, target.bottom()};
    }
    into.setPen(QPen(theme.accent, 2, Qt::DashLine));
    into.setBrush(Qt::NoBrush);
    into.drawRoundedRect(source, 8, 8);
    into.setPen(QPen(theme.accent, 4, Qt::SolidLine, Qt::RoundCap));
    into.drawLine(gap);
}

void OverviewView::Impl::ensureTimer()
{
    if (live.empty() || !view->isVisible()) {
        timer.stop();
        return;
    }
    const int wished = reducedMotion        ? kStillFrameMs
                       : live.isStreaming() ? kStreamFrameMs
                                            : kFrameMs;
    if (timer.isActive() && timerMs == wished)
        return;
    timerMs = wished;
    timer.start(wished, Qt::PreciseTimer, view);
}

void OverviewView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_impl->layout.panels.empty()) {
        painter.fillRect(rect(), m_impl->theme.ground);
        painter.setFont(m_impl->painter->faces.face(layout::TextRole::Subtitle).font);
        painter.setPen(m_impl->theme.secondary);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         m_impl->emptyHint);
        return;
    }
    const double ratio = devicePixelRatioF();
    if (!m_impl->stillFresh || m_impl->still.size() != size() * ratio) {
        if (m_impl->still.size() != size() * ratio) {
            m_impl->still = QPixmap(size() * ratio);
            m_impl->still.setDevicePixelRatio(ratio);
        }
        m_impl->still.fill(m_impl->theme.ground);
        QPainter still(&m_impl->still);
        m_impl->paintStill(still);
        m_impl->stillFresh = true;
    }
    painter.drawPixmap(0, 0, m_impl->still);
    m_impl->paintMoving(painter);
}

} // namespace vs::ui
