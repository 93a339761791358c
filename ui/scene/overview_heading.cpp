// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_heading.h"

#include "ui/bridge/words.h"
#include "ui/scene/port_words.h"
#include "ui/scene/shapes.h"

#include <QLocale>
#include <algorithm>
#include <utility>

namespace vs::ui {

using layout::TextRole;

QString OverviewHeading::counts(const OverviewCanvas& canvas, const OverviewState& state)
{
    std::uint32_t nics = 0;
    for (const layout::OverviewPanel& panel : canvas.layout.panels)
        nics += panel.nics;
    const QString dot = QStringLiteral("  ·  ");
    QString words = tr("guest NICs: %1").arg(QLocale().toString(nics)) + dot +
                    tr("bridges: %1").arg(canvas.layout.panels.size());
    int drops = 0;
    for (const OverviewState::Flag& flag : state.flags)
        drops += flag.count;
    if (drops > 0)
        words += dot + tr("packets lost: %1").arg(QLocale().toString(drops));
    return words;
}

void OverviewHeading::paintTitle(QPainter& painter, const QRectF& strip,
                                 const OverviewCanvas& canvas, const OverviewState& state) const
{
    const OverviewFaces::Face& title = m_faces.face(TextRole::Title, 24);
    const OverviewFaces::Face& body = m_faces.face(TextRole::Body, 14);
    double x = strip.left();
    x += drawWordsAt(painter, title, m_theme.ink, x, strip.center().y(), text(canvas.topology.node),
                     strip.width() * 0.6) +
         14;
    const double base = strip.center().y() + (title.ascent - body.ascent) / 2 -
                        (title.height - body.height) / 2 + (title.height - title.ascent) / 2;
    drawWordsAt(painter, body, m_theme.secondary, x, base, counts(canvas, state),
                strip.right() - x);
}

double OverviewHeading::paintSign(QPainter& painter, Sign sign, double x, double middle) const
{
    const QRectF box(x, middle - 7, 14, 14);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.secondary, 1.3));
    switch (sign) {
    case Sign::Nic:
        painter.setPen(QPen(m_theme.portLine, 1.2));
        painter.setBrush(m_theme.field);
        painter.drawRoundedRect(box, 3, 3);
        return 14;
    case Sign::Stopped: {
        QPen dashed(m_theme.portLine, 1.2);
        dashed.setDashPattern({3, 2});
        painter.setPen(dashed);
        painter.setBrush(blended(m_theme.line, m_theme.bridge, 0.3));
        painter.drawRoundedRect(box, 3, 3);
        return 14;
    }
    case Sign::Firewalled:
        painter.drawPath(shieldPath(box.adjusted(1.5, 0, -1.5, 0)));
        return 12;
    case Sign::Tag:
        painter.drawPath(tagPath(onPixels(QRectF(x, middle - 6, 20, 12))));
        return 20;
    case Sign::Odd:
        painter.setPen(QPen(m_theme.ink, 1.4, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(portMarkPath(PortMark::Link, box.adjusted(1, 1, -1, -1)));
        return 13;
    case Sign::Traffic:
        painter.fillRect(QRectF(x, middle - 1.5, 22, 3), m_theme.request);
        return 22;
    case Sign::Stream:
        painter.fillRect(QRectF(x, middle - 3, 28, 6), m_theme.request);
        for (const double at : {4.0, 13.0, 22.0})
            painter.fillRect(QRectF(x + at, middle - 3, 3, 6), m_theme.ground);
        return 28;
    case Sign::Drops:
        painter.fillPath(crossPath(box.adjusted(1, 1, -1, -1)), m_theme.drop);
        return 12;
    }
    return 0;
}

void OverviewHeading::paintLegend(QPainter& painter, const QRectF& strip,
                                  const OverviewCanvas& canvas, const OverviewState& state,
                                  bool streams) const
{
    bool stopped = false;
    bool firewalled = false;
    bool tagged = false;
    bool odd = false;
    for (const layout::OverviewCell& cell : canvas.layout.cells) {
        stopped = stopped || !canvas.topology.nic(cell.ref).host.valid();
        firewalled = firewalled || cell.firewall;
        tagged = tagged || cell.facts.tag != 0;
        odd = odd || cell.facts.remarkable();
    }
    for (const layout::OverviewUplink& uplink : canvas.layout.uplinks)
        odd = odd || uplink.facts.remarkable();
    const bool traffic = std::any_of(state.traffic.begin(), state.traffic.end(),
                                     [](float share) { return share > 0; });
    const struct
    {
        Sign sign;
        bool shown;
        QString words;
    } entries[] = {
        {Sign::Drops, !state.flags.empty(), tr("packets lost")},
        {Sign::Stream, streams, tr("many packets: the wider, the more")},
        {Sign::Traffic, traffic, tr("traffic now")},
        {Sign::Nic, !canvas.layout.cells.empty(), tr("guest NIC")},
        {Sign::Stopped, stopped, tr("stopped")},
        {Sign::Firewalled, firewalled, tr("firewalled")},
        {Sign::Tag, tagged, tr("VLAN tag")},
        {Sign::Odd, odd, tr("a remark on the port")},
    };
    const OverviewFaces::Face& face = m_faces.face(TextRole::Legend, 13);
    double x = strip.left();
    for (const auto& entry : entries) {
        if (!entry.shown)
            continue;
        const double wide = face.width(entry.words);
        if (x + 35 + wide > strip.right())
            break;
        x += paintSign(painter, entry.sign, x, strip.center().y()) + 7;
        drawWordsAt(painter, face, m_theme.secondary, x, strip.center().y(), entry.words, wide + 1);
        x += wide + 20;
    }
}

void OverviewHeading::paintHint(QPainter& painter, const QRectF& strip, const QString& words) const
{
    const OverviewFaces::Face& face = m_faces.face(TextRole::Legend, 13);
    drawWordsAt(painter, face, m_theme.ink, strip.left(), strip.center().y(), words, strip.width());
}

} // namespace vs::ui
