// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_wiring.h"

#include "ui/bridge/words.h"
#include "ui/scene/shapes.h"

#include <QLocale>
#include <QPaintDevice>
#include <QPaintEngine>
#include <algorithm>
#include <cmath>

namespace vs::ui {

using layout::OverviewDetail;
using layout::OverviewPlace;
using layout::TextRole;
using Kind = OverviewPlace::Kind;

namespace {

/// A size that grows with the scale within what can be read and what is not blown up.
int pixelsAt(double scale, int own, int least, int most)
{
    return std::clamp(static_cast<int>(own * scale), least, most);
}

} // namespace

void OverviewWiring::paint(QPainter& painter, const OverviewCanvas& canvas,
                           const OverviewState& state, const OverviewHits& hits) const
{
    m_stamps.clear();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const auto lookOf = [&](OverviewPlace place) {
        Look look;
        look.chosen = place == state.from || place == state.to;
        look.hit = hits.active && hits.places.contains(place);
        look.current = look.hit && place == hits.current;
        look.aside = hits.active && !look.hit;
        return look;
    };
    const layout::OverviewLayout& layout = canvas.layout;
    for (std::uint32_t p = 0; p < layout.panels.size(); ++p) {
        const layout::OverviewPanel& panel = layout.panels[p];
        if (!canvas.sees(panel.rect))
            continue;
        paintPanel(painter, canvas, panel, lookOf({Kind::Spine, p}));
        for (std::uint32_t i = panel.firstCell; i < panel.firstCell + panel.cells; ++i) {
            const layout::OverviewCell& cell = layout.cells[i];
            if (!canvas.sees(cell.rect))
                continue;
            Look look = lookOf({Kind::Cell, i});
            look.running = canvas.topology.nic(cell.ref).host.valid();
            paintCell(painter, canvas, cell, look, state);
        }
    }
    for (std::uint32_t i = 0; i < layout.uplinks.size(); ++i)
        if (canvas.sees(layout.uplinks[i].rect))
            paintUplink(painter, canvas, layout.uplinks[i], lookOf({Kind::Uplink, i}));
}

void OverviewWiring::outline(QPainter& painter, const QRectF& rect, double radius,
                             const Look& look) const
{
    QColor fill = look.running ? m_theme.field : blended(m_theme.line, m_theme.bridge, 0.3);
    QPen pen(m_theme.line, 1);
    if (!look.running)
        pen.setDashPattern({3, 3});
    if (look.aside)
        fill = m_theme.bridge;
    if (look.chosen || look.hit) {
        fill = m_theme.selection;
        pen = QPen(look.hit ? m_theme.accent : m_theme.request, look.hit ? 2.5 : 2);
    }
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(onPixels(rect), radius, radius);
    if (look.current)
        ring(painter, rect, radius);
}

void OverviewWiring::ring(QPainter& painter, const QRectF& rect, double radius) const
{
    painter.setPen(QPen(m_theme.ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(onPixels(rect.adjusted(-3, -3, 3, 3)), radius + 3, radius + 3);
}

void OverviewWiring::background(QPainter& painter, const QRectF& rect, double radius,
                                const Look& look) const
{
    constexpr int kEdge = 2; ///< pixels that a thick line needs around
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        outline(painter, rect, radius, look);
        if (look.shield)
            paintShield(painter, rect);
        return;
    }
    const QRectF whole = onPixels(rect);
    const QSize size = whole.size().toSize() + QSize(1 + 2 * kEdge, 1 + 2 * kEdge);
    const int kind =
        (look.running ? 1 : 0) | (look.chosen ? 2 : 0) | (look.hit ? 4 : 0) | (look.aside ? 8 : 0);
    const auto [found, isNew] = m_stamps.try_emplace({size.width(), size.height(), kind});
    if (isNew) {
        const double ratio = painter.device()->devicePixelRatioF();
        found->second = QPixmap(size * ratio);
        found->second.setDevicePixelRatio(ratio);
        found->second.fill(m_theme.bridge); // what is under every cell
        QPainter stamp(&found->second);
        stamp.setRenderHint(QPainter::Antialiasing);
        Look plain = look;
        plain.current = false;
        const QRectF inside(QPointF(kEdge, kEdge), whole.size());
        outline(stamp, inside, radius, plain);
        if (look.shield)
            paintShield(stamp, inside);
    }
    painter.drawPixmap(QPointF(whole.left() - 0.5 - kEdge, whole.top() - 0.5 - kEdge).toPoint(),
                       found->second);
    if (look.current)
        ring(painter, rect, radius);
}

void OverviewWiring::paintPanel(QPainter& painter, const OverviewCanvas& canvas,
                                const layout::OverviewPanel& panel, const Look& look) const
{
    painter.setPen(look.hit ? QPen(m_theme.accent, 2.5) : QPen(m_theme.line, 1));
    painter.setBrush(m_theme.bridge);
    const double radius = std::clamp(12 * canvas.scale, 4.0, 14.0);
    painter.drawRoundedRect(onPixels(canvas.map(panel.rect)), radius, radius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.hit ? m_theme.accent : m_theme.portLine);
    QRectF spine = canvas.map(panel.spine);
    if (const double wide = std::clamp(spine.width(), 2.0, 8.0); wide != spine.width())
        spine = QRectF(spine.center().x() - wide / 2, spine.top(), wide, spine.height());
    painter.drawRoundedRect(spine, spine.width() / 2, spine.width() / 2);

    const OverviewFaces::Face& name =
        m_faces.face(TextRole::RoomName, pixelsAt(canvas.scale, 18, 12, 20));
    const QPointF label = canvas.map(panel.label);
    const double right = spine.left() - 8;
    const QString words = panel.name.empty() ? tr("no bridge") : text(panel.name);
    double x = label.x();
    // Far out the name needs the room of the fold's mark, which works all the same.
    const QRectF head = canvas.map(panel.head);
    if (canvas.detail() == OverviewDetail::Tiles)
        x = head.left() + 6;
    else if (canvas.controls)
        paintFold(painter, {head.left() + 15 * canvas.scale, label.y() + name.height / 2},
                  panel.folded);
    drawWordsAt(painter, name, look.aside ? m_theme.secondary : m_theme.ink, x,
                label.y() + name.height / 2, words, right - x);
    if (panel.folded) {
        paintFolded(painter, canvas, panel);
        return;
    }
    if (canvas.detail() < OverviewDetail::Cells)
        return;
    const OverviewFaces::Face& detail =
        m_faces.face(TextRole::RoomDetail, pixelsAt(canvas.scale, 13, 10, 14));
    double y = label.y() + name.height + 4;
    for (const std::string& each : panel.details) {
        drawWordsAt(painter, detail, m_theme.secondary, x, y + detail.height / 2, text(each),
                    right - x);
        y += detail.height + 2;
    }
}

void OverviewWiring::paintFold(QPainter& painter, QPointF middle, bool folded) const
{
    painter.setPen(QPen(m_theme.secondary, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(folded ? QPolygonF{middle + QPointF(-2, -4), middle + QPointF(2.5, 0),
                                            middle + QPointF(-2, 4)}
                                : QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2.5),
                                            middle + QPointF(4, -2)});
}

void OverviewWiring::paintFolded(QPainter& painter, const OverviewCanvas& canvas,
                                 const layout::OverviewPanel& panel) const
{
    const OverviewFaces::Face& face =
        m_faces.face(TextRole::RoomDetail, pixelsAt(canvas.scale, 13, 10, 14));
    QStringList words{tr("folded"), tr("guest NICs: %1").arg(QLocale().toString(panel.nics))};
    for (const std::string& uplink : panel.foldedUplinks)
        words << text(uplink);
    for (const std::string& detail : panel.details)
        words << text(detail);
    const QRectF rect = canvas.map(panel.rect);
    const double x = canvas.map(panel.spine).right() + 10;
    drawWordsAt(painter, face, m_theme.secondary, x, rect.center().y(),
                words.join(QStringLiteral("  ·  ")), rect.right() - 12 - x);
}

void OverviewWiring::paintUplink(QPainter& painter, const OverviewCanvas& canvas,
                                 const layout::OverviewUplink& uplink, const Look& look) const
{
    const QRectF rect = canvas.map(uplink.rect);
    outline(painter, rect, std::min(14.0, rect.height() / 2), look);
    const QList<PortWord> facts = portWords(uplink.facts);
    const OverviewFaces::Face& face =
        m_faces.face(TextRole::Port, pixelsAt(canvas.scale, 13, 9, 15));
    if (rect.height() < face.height)
        return;
    const double pad = std::min(12.0, rect.height() / 2);
    double x = rect.left() + pad;
    double room = rect.width() - 2 * pad;
    const QString name = text(uplink.name);
    const double wide = face.width(name);
    const double size = std::clamp(12 * canvas.scale, 9.0, 14.0);
    if (!facts.isEmpty() && wide + size + 5 <= room) {
        painter.setPen(QPen(m_theme.ink, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(
            portMarkPath(facts.front().mark, QRectF(x, rect.center().y() - size / 2, size, size)));
        x += size + 5;
        room -= size + 5;
    }
    if (canvas.detail() != OverviewDetail::Chains) {
        if (wide <= room + pad)
            drawWordsAt(painter, face, m_theme.ink, x + (room - wide) / 2, rect.center().y(), name,
                        wide + 1);
        return;
    }
    // Near, the state is told in words.
    const OverviewFaces::Face& small = m_faces.face(TextRole::CellDetail, 12);
    QStringList words;
    for (const PortWord& word : facts)
        words << word.brief;
    if (words.isEmpty())
        words << tr("uplink, up");
    if (uplink.facts.tag != 0)
        words << tagWord(uplink.facts);
    const double half = (face.height + small.height + 2) / 2;
    const double y = rect.center().y() - half;
    drawWordsAt(painter, face, m_theme.ink, x, y + face.height / 2, name, room);
    drawWordsAt(painter, small, facts.isEmpty() ? m_theme.secondary : m_theme.ink, x,
                rect.center().y() + half - small.height / 2, words.join(QStringLiteral(" · ")),
                room);
}

void OverviewWiring::paintCell(QPainter& painter, const OverviewCanvas& canvas,
                               const layout::OverviewCell& cell, const Look& look,
                               const OverviewState& state) const
{
    const QRectF rect = canvas.map(cell.rect);
    Look shown = look;
    shown.shield = cell.firewall && canvas.detail() == OverviewDetail::Cells;
    switch (canvas.detail()) {
    case OverviewDetail::Tiles:
        paintTile(painter, rect, look);
        return;
    case OverviewDetail::Numbers:
    case OverviewDetail::Cells:
        background(painter, rect, std::clamp(7 * canvas.scale, 3.0, 9.0), shown);
        paintNames(painter, canvas, cell, rect, look);
        return;
    case OverviewDetail::Chains:
        background(painter, rect, 9, look);
        paintOpen(painter, canvas, cell, rect, look, state);
        return;
    }
}

void OverviewWiring::paintTile(QPainter& painter, const QRectF& rect, const Look& look) const
{
    // Whole pixels and plain fills: there may be thousands.
    const QRect tile = rect.toAlignedRect().adjusted(0, 0, -1, -1);
    const bool marked = look.chosen || look.hit;
    const QColor running = blended(m_theme.secondary, m_theme.bridge, look.aside ? 0.12 : 0.35);
    painter.fillRect(tile, marked ? m_theme.accent : running);
    if (marked)
        painter.fillRect(tile.adjusted(2, 2, -2, -2), m_theme.selection);
    else if (!look.running) // hollow: it does not run
        painter.fillRect(tile.adjusted(1, 1, -1, -1), m_theme.bridge);
    if (look.current) {
        painter.setPen(QPen(m_theme.ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(tile).adjusted(-2, -2, 2, 2));
    }
}

void OverviewWiring::paintNames(QPainter& painter, const OverviewCanvas& canvas,
                                const layout::OverviewCell& cell, const QRectF& rect,
                                const Look& look) const
{
    const double s = canvas.scale;
    const QColor ink = look.running && !look.aside ? m_theme.ink : m_theme.secondary;
    if (canvas.detail() == OverviewDetail::Numbers) {
        const QString name = text(cell.name);
        for (const int pixels : {11, 10, 9}) {
            const OverviewFaces::Face& face = m_faces.face(TextRole::CellName, pixels);
            if (face.width(name) > rect.width() - 6 || face.height > rect.height() - 1)
                continue;
            drawWordsAt(painter, face, ink, rect.left() + 4, rect.center().y() - 1, name,
                        rect.width());
            break;
        }
        return;
    }
    const OverviewFaces::Face& name = m_faces.face(TextRole::CellName, pixelsAt(s, 13, 10, 16));
    const OverviewFaces::Face& detail = m_faces.face(TextRole::CellDetail, pixelsAt(s, 12, 9, 15));
    const double pad = layout::overview_size::kCellPad * s;
    double x = rect.left() + pad;
    const double first = rect.top() + 5 * s + name.height / 2;
    x += drawWordsAt(painter, name, ink, x, first, text(cell.name), rect.width());
    if (!cell.nicName.empty())
        x += 4 * s + drawWordsAt(painter, detail, m_theme.secondary, x + 4 * s, first,
                                 text(cell.nicName), rect.width());
    const double second = first + name.height / 2 + 2 * s + detail.height / 2;
    const OverviewFaces::Face& small = m_faces.face(TextRole::CellDetail, pixelsAt(s, 10, 9, 13));
    if (cell.tagPlace == layout::OverviewCell::Tag::Name)
        paintTag(painter, small, x + 4 * s, first, cell.facts.tag);
    double end = rect.left() + pad;
    end += drawWordsAt(painter, detail, m_theme.secondary, end, second, text(cell.detail),
                       rect.width() - pad);
    if (cell.tagPlace == layout::OverviewCell::Tag::Detail)
        paintTag(painter, small, end + 4 * s, second, cell.facts.tag);
    paintMarks(painter, cell, rect);
    // Half way to the opened cell there is room for one line more.
    const double third = second + detail.height / 2 + 3;
    if (third + detail.height > rect.bottom() - 7)
        return;
    QStringList words;
    for (const PortWord& word : portWords(cell.facts))
        words << word.brief;
    const GuestNic& nic = canvas.topology.nic(cell.ref);
    if (words.isEmpty() && !nic.addresses.empty())
        words << text(nic.addresses.front().toString());
    drawWordsAt(painter, detail, m_theme.secondary, rect.left() + pad, third + detail.height / 2,
                words.join(QStringLiteral(" · ")), rect.width() - 2 * pad);
}

double OverviewWiring::markSize(const QRectF& rect) const
{
    return std::clamp(11 * rect.height() / layout::overview_size::kCellHeight, 9.0, 13.0);
}

void OverviewWiring::paintShield(QPainter& painter, const QRectF& rect) const
{
    const double size = markSize(rect);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.secondary, 1.3));
    painter.drawPath(shieldPath(
        QRectF(rect.right() - size * 1.65, rect.top() + size * 0.7, size * 0.9, size * 1.1)));
}

void OverviewWiring::paintMarks(QPainter& painter, const layout::OverviewCell& cell,
                                const QRectF& rect) const
{
    if (!cell.facts.remarkable())
        return;
    const double size = markSize(rect);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.ink, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(
        portMarkPath(portWords(cell.facts).front().mark,
                     QRectF(rect.right() - size * 1.75, rect.top() + size * 2.15, size, size)));
}

double OverviewWiring::paintTag(QPainter& painter, const OverviewFaces::Face& face, double x,
                                double middle, std::uint16_t tag) const
{
    const QString number = QString::number(tag);
    const double wide = face.width(number);
    const double height = face.height - 1;
    const QRectF rect(x, middle - height / 2, wide + height * 0.4 + 6, height);
    painter.setPen(QPen(m_theme.secondary, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tagPath(onPixels(rect)));
    drawWordsAt(painter, face, m_theme.secondary, rect.left() + height * 0.4 + 2, middle, number,
                wide + 1);
    return rect.width();
}

} // namespace vs::ui
