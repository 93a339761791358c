// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_news.h"

#include "core/layout/overview_chain.h"
#include "ui/bridge/words.h"
#include "ui/scene/shapes.h"

#include <QLocale>
#include <QPaintDevice>
#include <algorithm>
#include <cmath>

namespace vs::ui {

using layout::OverviewDetail;
using layout::TextRole;
using Kind = layout::OverviewPlace::Kind;

namespace {

constexpr int kSprite = 22;   ///< side of a packet's picture
constexpr double kPacket = 9; ///< height of a packet

} // namespace

void OverviewNews::paintTraffic(QPainter& painter, const OverviewCanvas& canvas,
                                const OverviewState& state) const
{
    const OverviewDetail detail = canvas.detail();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < state.traffic.size(); ++i) {
        const double traffic = static_cast<double>(state.traffic[i]);
        if (traffic <= 0 || !canvas.sees(canvas.layout.cells[i].rect))
            continue;
        const QRectF rect = canvas.map(canvas.layout.cells[i].rect);
        const QColor color = blended(m_theme.request, m_theme.field, 0.45 + 0.55 * traffic);
        if (detail == OverviewDetail::Tiles) {
            painter.fillRect(rect.toAlignedRect().adjusted(2, 2, -3, -3), color);
            continue;
        }
        if (detail == OverviewDetail::Chains) {
            // Below the head: the lower edge is the chain's.
            const double y =
                rect.top() + 1.25 * layout::openLinePixels(canvas.scale) + 2 * canvas.scale;
            painter.fillRect(QRectF(rect.left() + 8, y, 3 + (rect.width() - 19) * traffic, 3),
                             color);
            continue;
        }
        const double pad = std::min(9 * canvas.scale, 9.0);
        const double high = std::clamp(2.6 * canvas.scale, 2.0, 4.0);
        painter.fillRect(QRectF(rect.left() + pad, rect.bottom() - high - 2,
                                3 + (rect.width() - 2 * pad - 3) * traffic, high),
                         color);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void OverviewNews::paintWays(QPainter& painter, const OverviewCanvas& canvas,
                             const OverviewState& state) const
{
    const auto draw = [&](const QPolygonF& way, const QColor& color) {
        if (way.size() < 2)
            return;
        QPolygonF mapped;
        for (const QPointF& point : way)
            mapped << canvas.map(layout::Point{point.x(), point.y()});
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, std::clamp(2.6 * canvas.scale, 1.8, 5.0), Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(mapped);
    };
    draw(state.request, m_theme.request);
    draw(state.answer, m_theme.answer);
}

double OverviewNews::streamWidth(double rate)
{
    // 1 packet a second is thin, 10,000 fill their lane of the gap.
    return 0.8 + 2.6 * std::clamp(std::log10(std::max(rate, 1.0)) / 4, 0.0, 1.0);
}

void OverviewNews::paintStreams(QPainter& painter, const OverviewCanvas& canvas,
                                const std::vector<layout::FlowPiece>& streams, bool answers,
                                double phase, bool still) const
{
    constexpr double kSpacing = 26; ///< pixels between the marks that move
    const QColor& lane = answers ? m_theme.answer : m_theme.request;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const layout::FlowPiece& piece : streams) {
        const QPointF from = canvas.map(piece.from);
        const QPointF to = canvas.map(piece.to);
        const double busy = std::clamp(std::log10(std::max(piece.rate, 1.0)) / 4, 0.0, 1.0);
        const double wide =
            std::clamp(streamWidth(piece.rate) * canvas.scale, 1.5 + 1.5 * busy, 12.0);
        const bool upright = from.x() == to.x();
        const QRectF body = upright
                                ? QRectF(from.x() - wide / 2, std::min(from.y(), to.y()) - wide / 2,
                                         wide, std::abs(to.y() - from.y()) + wide)
                                : QRectF(std::min(from.x(), to.x()) - wide / 2, from.y() - wide / 2,
                                         std::abs(to.x() - from.x()) + wide, wide);
        if (!body.intersects(canvas.area))
            continue;
        painter.fillRect(body, blended(lane, m_theme.bridge, 0.55 + 0.45 * busy));
        const double length = upright ? body.height() : body.width();
        const double step = still ? 90 : kSpacing;
        const double speed = 40 + 110 * busy; // pixels a second
        const bool onward = upright ? to.y() > from.y() : to.x() > from.x();
        double at = still ? step / 2 : std::fmod(phase * speed, step);
        if (!onward)
            at = length - at;
        const double mark = std::max(3.0, wide);
        for (; at >= 0 && at + mark <= length + 0.5; at += onward ? step : -step) {
            const QRectF dash = upright ? QRectF(body.left(), body.top() + at, wide, mark)
                                        : QRectF(body.left() + at, body.top(), mark, wide);
            painter.fillRect(dash, m_theme.ground);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

QString OverviewNews::ageWords(Nanoseconds age)
{
    const auto seconds = age / kSecond;
    if (seconds < 1)
        return tr("now");
    if (seconds < 60)
        return tr("%1 s ago").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min ago").arg(seconds / 60);
    return tr("%1 h ago").arg(seconds / 3600);
}

QString OverviewNews::flagWords(const OverviewState::Flag& flag, bool live)
{
    QString words = QLocale().toString(flag.count);
    if (!flag.what.empty())
        words += QLatin1Char(' ') + text(flag.what);
    return live ? words + QStringLiteral(" · ") + ageWords(flag.age) : words;
}

void OverviewNews::paintFlags(QPainter& painter, const OverviewCanvas& canvas,
                              const OverviewState& state) const
{
    for (const OverviewState::Flag& flag : state.flags) {
        if (flag.place.kind == Kind::Spine)
            paintSpineFlag(painter, canvas, flag, state.live);
        else
            paintCellFlag(painter, canvas, flag, state.live);
    }
}

void OverviewNews::paintBadge(QPainter& painter, QPointF anchor, bool leftward,
                              const QStringList& lines, bool large) const
{
    const OverviewFaces::Face& face = m_faces.face(TextRole::RuleHead, large ? 13 : 11);
    const OverviewFaces::Face& small = m_faces.face(TextRole::CellDetail, 11);
    double wide = 0;
    double high = lines.isEmpty() ? face.height : 0;
    for (int i = 0; i < lines.size(); ++i) {
        const OverviewFaces::Face& of = i == 0 ? face : small;
        wide = std::max(wide, of.width(lines[i]));
        high += of.height;
    }
    const double side = large ? 12 : 9;
    wide += side + (lines.isEmpty() ? 10 : 18);
    high += large ? 8 : 4;
    const QRectF box(leftward ? anchor.x() - wide : anchor.x(), anchor.y() - high / 2, wide, high);
    painter.setPen(QPen(m_theme.drop, 1.6));
    painter.setBrush(m_theme.dropFill);
    painter.drawRoundedRect(onPixels(box), 6, 6);
    painter.fillPath(crossPath(QRectF(box.left() + 6, box.center().y() - side / 2, side, side)),
                     m_theme.drop);
    double y = box.top() + (large ? 4 : 2);
    for (int i = 0; i < lines.size(); ++i) {
        const OverviewFaces::Face& of = i == 0 ? face : small;
        drawWords(painter, of, m_theme.drop, {box.left() + side + 11, y}, lines[i]);
        y += of.height;
    }
}

void OverviewNews::paintSpineFlag(QPainter& painter, const OverviewCanvas& canvas,
                                  const OverviewState::Flag& flag, bool live) const
{
    const layout::OverviewPanel& panel = canvas.layout.panels[flag.place.index];
    const QRectF rect = canvas.map(panel.rect);
    if (!rect.intersects(canvas.area))
        return;
    const OverviewFaces::Face& face = m_faces.face(TextRole::RuleHead, 13);
    const QRectF spine = canvas.map(panel.spine);
    const QRectF room = canvas.map(panel.flagRoom);
    const double y = canvas.map(layout::Point{0, flag.y}).y();
    // In one line, in two, or the number alone: as much as there is room for beside the spine.
    const QString count = QLocale().toString(flag.count);
    const QString first = flagWords(flag, false);
    QList<QStringList> ways{{flagWords(flag, live)}};
    if (live)
        ways << QStringList{first, ageWords(flag.age)} << QStringList{count, ageWords(flag.age)};
    ways << QStringList{first} << QStringList{count};
    const double right = spine.left() - 5;
    for (const QStringList& lines : ways) {
        double wide = 0;
        for (const QString& line : lines)
            wide = std::max(wide, face.width(line));
        const double high = static_cast<double>(lines.size()) * (face.height + 1) + 8;
        if (wide + 30 > right - rect.left() - 4 || high > room.height())
            continue;
        paintBadge(painter, {right, std::clamp(y, room.top() + high / 2, room.bottom() - high / 2)},
                   true, lines, true);
        return;
    }
    // None: it hangs on the panel's upper edge, where nothing is written.
    paintBadge(painter, {spine.right() + 4, rect.top()}, false,
               {canvas.detail() < OverviewDetail::Cells ? count : flagWords(flag, live)},
               canvas.detail() >= OverviewDetail::Cells);
}

void OverviewNews::paintCellFlag(QPainter& painter, const OverviewCanvas& canvas,
                                 const OverviewState::Flag& flag, bool live) const
{
    const QRectF rect = canvas.map(canvas.layout.areaOf(flag.place));
    if (!rect.adjusted(-9, -9, 9, 9).intersects(canvas.area))
        return;
    const OverviewDetail detail = canvas.detail();
    if (detail == OverviewDetail::Tiles) {
        painter.fillPath(crossPath(QRectF(rect.center().x() - 5, rect.center().y() - 5, 10, 10)),
                         m_theme.drop);
        return;
    }
    if (detail == OverviewDetail::Chains && flag.place.kind == Kind::Cell) {
        const layout::OpenCell open =
            layout::openCell(canvas.topology, canvas.layout.cells[flag.place.index], canvas.scale);
        for (const layout::ChainRow& row : open.rows) {
            if (row.interface != flag.device)
                continue;
            paintBadge(painter, {rect.right() - 6, canvas.map(row.dot).y()}, true,
                       {flagWords(flag, live)}, open.line * canvas.scale > 20);
            return;
        }
    }
    paintBadge(painter, {rect.right() + 6, rect.top()}, true,
               detail == OverviewDetail::Numbers ? QStringList()
                                                 : QStringList{QLocale().toString(flag.count)},
               false);
}

void OverviewNews::makeSprites(double ratio) const
{
    const auto sprite = [&](const QColor& color, const QPainterPath& shape) {
        QPixmap pixmap(QSize(kSprite, kSprite) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(kSprite / 2.0, kSprite / 2.0);
        painter.setPen(QPen(m_theme.ground, 1.2));
        painter.setBrush(color);
        painter.drawPath(shape);
        return pixmap;
    };
    m_sprites.ratio = ratio;
    for (int shape = 0; shape < kPacketShapes; ++shape) {
        const auto kind = static_cast<PacketShape>(shape);
        for (const bool rightward : {false, true})
            m_sprites.of[shape][rightward ? 1 : 0] =
                sprite(packetColours(kind, m_theme).fill, packetPath(kind, -4, kPacket, rightward));
    }
    m_sprites.lost = sprite(m_theme.drop, crossPath(QRectF(-6, -6, 12, 12)));
}

void OverviewNews::paintDots(QPainter& painter, const OverviewCanvas& canvas,
                             const std::vector<LiveTraffic::Dot>& dots) const
{
    if (dots.empty())
        return;
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_sprites.ratio != ratio)
        makeSprites(ratio);
    const QRectF sight = canvas.area.adjusted(-kSprite, -kSprite, kSprite, kSprite);
    for (const LiveTraffic::Dot& dot : dots) {
        const QPointF middle = canvas.map(layout::Point{dot.at.x(), dot.at.y()});
        if (!sight.contains(middle))
            continue;
        const QPointF at = middle - QPointF(kSprite / 2.0, kSprite / 2.0);
        // Whole pixels: a sprite in between is resampled, which costs ten times as much.
        painter.drawPixmap(at.toPoint(),
                           dot.ended
                               ? m_sprites.lost
                               : m_sprites.of[static_cast<int>(dot.shape)][dot.rightward ? 1 : 0]);
    }
}

} // namespace vs::ui
