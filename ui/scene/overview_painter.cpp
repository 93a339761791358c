// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_painter.h"

#include "ui/scene/picture_fonts.h"
#include "ui/scene/shapes.h"

#include <array>

namespace vs::ui {

using layout::OverviewCell;
using layout::OverviewLayout;
using layout::OverviewPlace;
using layout::TextRole;
using namespace layout::overview_size;

namespace {

constexpr double kTextFrom = 0.45;  ///< below this scale cells are tiles of colour
constexpr double kDetailFrom = 1.7; ///< from here on a cell opens
constexpr int kSprite = 14;

QPen roundPen(const QColor& color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void OverviewPainter::text(QPainter& painter, TextRole role, const QColor& color, double x,
                           double y, const QString& words) const
{
    painter.setFont(m_fonts.font(role));
    painter.setPen(color);
    painter.drawText(QPointF(x, y + m_fonts.ascent(role)), words);
}

void OverviewPainter::paintStill(QPainter& painter, const OverviewLayout& layout,
                                 const Topology& topology, const OverviewState& state,
                                 const QRectF& visible, double scale) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const bool words = scale >= kTextFrom * 0.8;
    paintHeader(painter, layout, topology, state);
    for (const layout::OverviewPanel& panel : layout.panels)
        if (visible.intersects(toQt(panel.rect)))
            paintPanel(painter, panel, words);
    for (const layout::OverviewUplink& uplink : layout.uplinks) {
        if (!visible.intersects(toQt(uplink.rect)))
            continue;
        painter.setPen(QPen(m_theme.portLine, 1));
        painter.setBrush(m_theme.port);
        painter.drawRoundedRect(toQt(uplink.rect), 14, 14);
        const double width = m_fonts.width(TextRole::Port, uplink.name);
        if (words)
            text(painter, TextRole::Port, m_theme.ink, uplink.rect.center().x - width / 2,
                 uplink.rect.center().y - m_fonts.height(TextRole::Port) / 2,
                 QString::fromStdString(uplink.name));
    }
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        const OverviewCell& cell = layout.cells[i];
        if (!visible.intersects(toQt(cell.rect)))
            continue;
        const OverviewPlace place{OverviewPlace::Kind::Cell, static_cast<std::uint32_t>(i)};
        paintCell(painter, cell, topology, i < state.traffic.size() ? state.traffic[i] : 0.F,
                  place == state.from || place == state.to, scale);
    }
    paintWays(painter, state);
    for (const OverviewState::Flag& flag : state.flags)
        paintFlag(painter, flag);
}

void OverviewPainter::paintHeader(QPainter& painter, const OverviewLayout& layout,
                                  const Topology& topology, const OverviewState& state) const
{
    const double base = 26;
    double x = kMargin;
    text(painter, TextRole::Title, m_theme.ink, x, base, QString::fromStdString(topology.node));
    x += m_fonts.width(TextRole::Title, topology.node) + 16;
    QString summary =
        tr("guest NICs: %1  ·  bridges: %2").arg(layout.cells.size()).arg(layout.panels.size());
    if (state.paths > 0)
        summary += QStringLiteral("  ·  ") + tr("packets dropped in %1 places").arg(state.paths);
    const double drop = m_fonts.ascent(TextRole::Title) - m_fonts.ascent(TextRole::Body);
    text(painter, TextRole::Body, m_theme.secondary, x, base + drop, summary);
    x += m_fonts.width(TextRole::Body, summary.toStdString());
    paintLegend(painter, layout.size.width - kMargin,
                base + m_fonts.height(TextRole::Title) / 2 + 2, x + 24);
}

void OverviewPainter::paintLegend(QPainter& painter, double right, double middle,
                                  double least) const
{
    const std::array words{tr("guest NIC"), tr("firewalled"), tr("traffic now"), tr("drops"),
                           tr("stopped")};
    const std::array glyphs{14.0, 11.0, 26.0, 12.0, 14.0};
    double width = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        width += glyphs[i] + 7 + m_fonts.width(TextRole::Legend, words[i].toStdString()) + 24;
    double x = right - width + 24;
    if (x < least)
        return;
    const double textY = middle - m_fonts.height(TextRole::Legend) / 2;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QRectF box(x, middle - glyphs[i] / 2, glyphs[i], glyphs[i]);
        painter.setPen(QPen(i == 1 ? m_theme.secondary : m_theme.line, 1.2));
        painter.setBrush(Qt::NoBrush);
        if (i == 0 || i == 4) {
            painter.setBrush(i == 0 ? m_theme.field : blended(m_theme.line, m_theme.ground, 0.35));
            painter.drawRoundedRect(box, 3, 3);
        } else if (i == 1) {
            painter.drawPath(shieldPath(box.adjusted(0, -1, 0, 1)));
        } else if (i == 2) {
            painter.fillRect(QRectF(x, middle - 2, 26, 4), m_theme.request);
        } else {
            painter.fillPath(crossPath(box), m_theme.drop);
        }
        x += glyphs[i] + 7;
        text(painter, TextRole::Legend, m_theme.secondary, x, textY, words[i]);
        x += m_fonts.width(TextRole::Legend, words[i].toStdString()) + 24;
    }
}

void OverviewPainter::paintPanel(QPainter& painter, const layout::OverviewPanel& panel,
                                 bool words) const
{
    painter.setPen(QPen(m_theme.line, 1));
    painter.setBrush(m_theme.bridge);
    painter.drawRoundedRect(toQt(panel.rect), 12, 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.portLine);
    painter.drawRoundedRect(toQt(panel.spine), 2, 2);
    if (!words)
        return;
    double y = panel.label.y;
    text(painter, TextRole::RoomName, m_theme.ink, panel.label.x, y,
         QString::fromStdString(panel.name));
    y += m_fonts.height(TextRole::RoomName) + 4;
    for (const std::string& detail : panel.details) {
        text(painter, TextRole::RoomDetail, m_theme.secondary, panel.label.x, y,
             QString::fromStdString(detail));
        y += m_fonts.height(TextRole::RoomDetail) + 2;
    }
}

void OverviewPainter::paintCell(QPainter& painter, const OverviewCell& cell,
                                const Topology& topology, float traffic, bool chosen,
                                double scale) const
{
    const GuestNic& nic = topology.nic(cell.ref);
    const bool running = nic.host.valid();
    const QRectF rect = toQt(cell.rect);
    const bool far = scale < kTextFrom;
    QColor fill = running ? m_theme.field : blended(m_theme.line, m_theme.bridge, 0.3);
    if (chosen)
        fill = m_theme.selection;
    else if (far && traffic > 0)
        fill = blended(m_theme.request, m_theme.field, 0.2 + 0.6 * traffic);
    painter.setPen(QPen(chosen ? m_theme.request : m_theme.line, chosen ? 2 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, 7, 7);
    if (far)
        return;
    text(painter, TextRole::CellName, running ? m_theme.ink : m_theme.secondary, rect.left() + 9,
         rect.top() + 5, QString::fromStdString(cell.name));
    text(painter, TextRole::CellDetail, m_theme.secondary, rect.left() + 9, rect.top() + 22,
         QString::fromStdString(cell.detail));
    if (nic.firewall) {
        painter.setPen(QPen(m_theme.secondary, 1.3));
        painter.setBrush(Qt::NoBrush);
        // Beside the name where it has the room, else below.
        const bool beside = 9 + m_fonts.width(TextRole::CellName, cell.name) < rect.width() - 22;
        painter.drawPath(
            shieldPath(QRectF(rect.right() - 18, rect.top() + (beside ? 8 : 22), 10, 12)));
    }
    if (traffic > 0) {
        const double width = 3 + 71 * static_cast<double>(traffic);
        painter.fillRect(QRectF(rect.left() + 9, rect.bottom() - 5, width, 2.6),
                         blended(m_theme.request, fill, 0.5 + 0.5 * traffic));
    }
    if (scale < kDetailFrom || !running)
        return;
    QFont small = m_fonts.font(TextRole::Port);
    small.setPixelSize(6);
    painter.setFont(small);
    painter.setPen(m_theme.secondary);
    const Interface* host = topology.find(nic.host);
    QString chain = QString::fromStdString(topology.nameOf(nic.host));
    if (host != nullptr && host->master.valid())
        chain += QStringLiteral(" › ") + QString::fromStdString(topology.nameOf(host->master));
    painter.drawText(QRectF(rect.left() + 9, rect.top() + 31.5, rect.width() - 12, 8),
                     Qt::AlignLeft | Qt::AlignVCenter, chain);
}

void OverviewPainter::paintWays(QPainter& painter, const OverviewState& state) const
{
    const auto draw = [&](const QPolygonF& way, const QColor& color) {
        if (way.size() < 2)
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(roundPen(color, 2.6));
        painter.drawPolyline(way);
    };
    draw(state.request, m_theme.request);
    draw(state.answer, m_theme.answer);
}

void OverviewPainter::paintFlag(QPainter& painter, const OverviewState::Flag& flag) const
{
    const std::string words = flag.what.empty() ? std::to_string(flag.count)
                                                : std::to_string(flag.count) + ' ' + flag.what;
    if (!flag.onSpine) {
        painter.setPen(QPen(m_theme.ground, 1.5));
        painter.setBrush(m_theme.drop);
        painter.drawEllipse(flag.at, 8, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.ground);
        painter.drawPath(crossPath(QRectF(flag.at.x() - 4, flag.at.y() - 4, 8, 8)));
        return;
    }
    const double width = m_fonts.width(TextRole::RuleHead, words) + 18 + 8 + 16;
    const QRectF box(flag.at.x() - 8 - width, flag.at.y() - 15, width, 30);
    painter.setPen(QPen(m_theme.drop, 1.6));
    painter.setBrush(m_theme.dropFill);
    painter.drawRoundedRect(box, 7, 7);
    painter.fillPath(crossPath(QRectF(box.left() + 10, box.center().y() - 6, 12, 12)),
                     m_theme.drop);
    text(painter, TextRole::RuleHead, m_theme.drop, box.left() + 29,
         box.center().y() - m_fonts.height(TextRole::RuleHead) / 2, QString::fromStdString(words));
}

void OverviewPainter::makeSprites() const
{
    const auto sprite = [](const QColor& color, const QColor& ring, const QPainterPath& shape) {
        QPixmap pixmap(kSprite, kSprite);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ring, 1.2));
        painter.setBrush(color);
        painter.drawPath(shape);
        return pixmap;
    };
    QPainterPath round;
    round.addEllipse(QRectF(2.5, 2.5, 9, 9));
    QPainterPath square;
    square.addRoundedRect(QRectF(3, 3, 8, 8), 1.5, 1.5);
    m_request = sprite(m_theme.request, m_theme.ground, round);
    m_answer = sprite(m_theme.answer, m_theme.ground, square);
    m_lost = sprite(m_theme.drop, m_theme.ground, crossPath(QRectF(1, 1, 12, 12)));
}

void OverviewPainter::paintDots(QPainter& painter, const std::vector<LiveTraffic::Dot>& dots,
                                const QTransform& toView) const
{
    if (dots.empty())
        return;
    if (m_request.isNull())
        makeSprites();
    for (const LiveTraffic::Dot& dot : dots) {
        const QPointF at = toView.map(dot.at) - QPointF(kSprite / 2.0, kSprite / 2.0);
        // Whole pixels: a sprite in between is resampled, which costs ten times as much.
        painter.drawPixmap(at.toPoint(), dot.ended ? m_lost : dot.answer ? m_answer : m_request);
    }
}

void OverviewPainter::paintFrame(QPainter& painter, const QRectF& around, double scale) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2 / scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around.adjusted(-3, -3, 3, 3), 9, 9);
}

} // namespace vs::ui
