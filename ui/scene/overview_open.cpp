// SPDX-License-Identifier: GPL-3.0-or-later
// A cell so near that it opens: its interfaces from the guest outwards, with their states.
#include "ui/bridge/words.h"
#include "ui/scene/overview_wiring.h"
#include "ui/scene/shapes.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <algorithm>
#include <cmath>

namespace vs::ui {

using layout::TextRole;

namespace {

constexpr double kWordsFrom = 3; ///< scale from which on interfaces tell what they are

int ruleCount(const RuleListing& rules, const std::string& chain)
{
    for (const RuleTable& table : rules.tables)
        if (const Chain* found = table.findChain(chain))
            return static_cast<int>(found->rules.size());
    return -1;
}

bool has(const std::vector<InterfaceId>& hops, InterfaceId interface)
{
    return std::find(hops.begin(), hops.end(), interface) != hops.end();
}

} // namespace

void OverviewWiring::paintOpen(QPainter& painter, const OverviewCanvas& canvas,
                               const layout::OverviewCell& cell, const QRectF& rect,
                               const Look& look, const OverviewState& state) const
{
    const layout::OpenCell open = layout::openCell(canvas.topology, cell, canvas.scale);
    const double line = open.line * canvas.scale;
    const int pixels = static_cast<int>(line * 0.8);
    const OverviewFaces::Face& name = m_faces.face(TextRole::CellName, pixels + 1);
    const OverviewFaces::Face& small = m_faces.face(TextRole::CellDetail, pixels);
    const Guest& guest = canvas.topology.guest(cell.ref);
    const GuestNic& nic = canvas.topology.nic(cell.ref);
    const double left = rect.left() + 8;
    double right = rect.right() - 8;
    const double head = canvas.map(open.head).center().y();
    if (cell.firewall) {
        painter.setPen(QPen(m_theme.secondary, 1.3));
        painter.setBrush(Qt::NoBrush);
        const double size = line * 0.8;
        painter.drawPath(
            shieldPath(QRectF(right - size * 0.85, head - size / 2, size * 0.85, size)));
        right -= size + 6;
    }
    const QString label = text(
        guest.nics.size() > 1 ? guest.label() + " net" + std::to_string(nic.index) : guest.label());
    double x = left;
    x += drawWordsAt(painter, name, look.running ? m_theme.ink : m_theme.secondary, x, head, label,
                     right - x) +
         6;
    if (right - x > 16)
        drawWordsAt(painter, small, m_theme.secondary, x, head, text(guest.name), right - x);

    QStringList lines;
    if (!look.running)
        lines << tr("does not run");
    QStringList addresses;
    for (const IpAddress& address : nic.addresses)
        addresses << text(address.toString());
    if (!addresses.isEmpty())
        lines << addresses.join(QStringLiteral(", "));
    if (nic.mac.known())
        lines << text(nic.mac.toString());
    if (!nic.rate.empty())
        lines << tr("at most %1 MB/s").arg(text(nic.rate));
    if (!look.running && cell.facts.tag != 0)
        lines << tagWord(cell.facts);
    for (int i = 0; i < lines.size() && i < static_cast<int>(open.lines.size()); ++i) {
        const double y = canvas.map(open.lines[static_cast<std::size_t>(i)]).center().y();
        drawWordsAt(painter, small, m_theme.secondary, left, y, lines[i], rect.right() - 8 - left);
    }
    paintChain(painter, canvas, cell, open, state);
}

void OverviewWiring::paintChain(QPainter& painter, const OverviewCanvas& canvas,
                                const layout::OverviewCell& cell, const layout::OpenCell& open,
                                const OverviewState& state) const
{
    if (open.rows.empty())
        return;
    const QRectF rect = canvas.map(cell.rect);
    const double line = open.line * canvas.scale;
    const int pixels = static_cast<int>(line * 0.8);
    const OverviewFaces::Face& mono = m_faces.face(TextRole::Port, pixels);
    const OverviewFaces::Face& small = m_faces.face(TextRole::CellDetail, pixels - 1);
    // First the wires between the marks, and the last one's to the gap.
    const auto wire = [&](QPointF from, QPointF to, double aside, const QColor& color,
                          double width) {
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(from + QPointF(aside, 0), to + QPointF(aside, 0));
    };
    for (std::size_t i = 0; i < open.rows.size(); ++i) {
        const layout::ChainRow& row = open.rows[i];
        const QPointF from = canvas.map(row.dot);
        const bool last = i + 1 == open.rows.size();
        const QPointF to =
            last ? QPointF(from.x(), rect.bottom() - 1) : canvas.map(open.rows[i + 1].dot);
        // The two legs are one veth pair.
        const bool pair = row.role == InterfaceRole::FirewallGuestLeg && !last;
        wire(from, to, pair ? -1.8 : 0, m_theme.bridgeLine, 1.4);
        if (pair)
            wire(from, to, 1.8, m_theme.bridgeLine, 1.4);
        const bool onRequest = has(state.requestHops, row.interface) ||
                               (!last && has(state.requestHops, open.rows[i + 1].interface));
        const bool onAnswer = has(state.answerHops, row.interface) ||
                              (!last && has(state.answerHops, open.rows[i + 1].interface));
        const double lane = 2.6 * canvas.scale; // where the ways in the gap begin
        if (onRequest)
            wire(from, to, -lane, m_theme.request, 2.4);
        if (onAnswer)
            wire(from, to, lane, m_theme.answer, 2.4);
    }
    for (const layout::ChainRow& row : open.rows) {
        const QPointF dot = canvas.map(row.dot);
        const double r = line * 0.24;
        const bool bridge = row.role == InterfaceRole::FirewallBridge;
        paintDoor(painter, dot, r, bridge);
        const double x = dot.x() + std::max(r * 1.3, 2.6 * canvas.scale) + 8;
        const double right = rect.right() - 8;
        const double wide = drawWordsAt(painter, mono, m_theme.ink, x, dot.y(),
                                        text(canvas.topology.nameOf(row.interface)), right - x);
        // Words as far as they fit, the weightiest first.
        double room = right - (x + wide + 10);
        QStringList shown;
        for (const QString& word : rowWords(canvas, cell, row)) {
            const QString longer = (shown + QStringList{word}).join(QStringLiteral(" · "));
            if (small.width(longer) > room)
                break;
            shown << word;
        }
        const QString words = shown.join(QStringLiteral(" · "));
        drawWordsAt(painter, small, m_theme.secondary, right - small.width(words), dot.y(), words,
                    room + 1);
    }
}

/// The mark of an interface: a ring, or a square for a bridge.
void OverviewWiring::paintDoor(QPainter& painter, QPointF middle, double radius, bool bridge) const
{
    const auto draw = [&](QPainter& into, QPointF at) {
        into.setPen(QPen(m_theme.secondary, 1.4));
        into.setBrush(bridge ? m_theme.bridge : m_theme.port);
        const double r = bridge ? radius * 1.3 : radius;
        if (bridge)
            into.drawRoundedRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), 2, 2);
        else
            into.drawEllipse(at, r, r);
    };
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        draw(painter, middle);
        return;
    }
    const int side = 2 * static_cast<int>(std::ceil(radius * 1.3 + 2));
    const auto [found, isNew] = m_stamps.try_emplace({side, side, bridge ? -2 : -1});
    if (isNew) {
        const double ratio = painter.device()->devicePixelRatioF();
        found->second = QPixmap(QSize(side, side) * ratio);
        found->second.setDevicePixelRatio(ratio);
        found->second.fill(Qt::transparent);
        QPainter stamp(&found->second);
        stamp.setRenderHint(QPainter::Antialiasing);
        draw(stamp, QPointF(side / 2.0, side / 2.0));
    }
    painter.drawPixmap((middle - QPointF(side / 2.0, side / 2.0)).toPoint(), found->second);
}

QStringList OverviewWiring::rowWords(const OverviewCanvas& canvas, const layout::OverviewCell& cell,
                                     const layout::ChainRow& row) const
{
    QStringList words;
    const Interface* interface = canvas.topology.find(row.interface);
    if (interface == nullptr)
        return words;
    const bool outermost = row.interface == cell.facts.port;
    PortFacts facts = factsOfPort(canvas.topology, row.interface);
    if (row.role == InterfaceRole::GuestTap || row.role == InterfaceRole::GuestVeth)
        if (cell.facts.link == PortFacts::Link::Unplugged)
            facts.link = cell.facts.link;
    for (const PortWord& word : portWords(facts))
        words << word.brief;
    if (outermost && cell.facts.tag != 0)
        words << tagWord(cell.facts);
    if (row.role == InterfaceRole::FirewallBridge && canvas.rules != nullptr) {
        const std::string host = canvas.topology.nameOf(canvas.topology.nic(cell.ref).host);
        const int in = ruleCount(*canvas.rules, host + "-IN");
        const int out = ruleCount(*canvas.rules, host + "-OUT");
        if (in >= 0 && out >= 0)
            words << tr("rules: %1 in, %2 out").arg(in).arg(out);
    }
    if (canvas.scale < kWordsFrom)
        return words;
    if (outermost)
        words << tr("port of %1").arg(text(canvas.topology.nameOf(interface->master)));
    else if (row.role == InterfaceRole::FirewallBridge)
        words << tr("firewall bridge");
    else if (row.role == InterfaceRole::FirewallGuestLeg)
        words << tr("leg inside");
    else
        words << tr("the guest's NIC");
    return words;
}

} // namespace vs::ui
