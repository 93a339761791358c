// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/legend_card.h"

#include "ui/scene/packet_shape.h"
#include "ui/scene/shapes.h"

#include <QPainter>
#include <QScreen>

#include <optional>

namespace vs::ui {

namespace {

constexpr int kMargin = 16;
constexpr int kShapeColumn = 116;

} // namespace

struct LegendCard::Row
{
    enum class Mark { Packet, Conntrack, Drop, Unsure };

    Mark mark = Mark::Packet;
    PacketShape shape = PacketShape::Other;
    QString word;
    QString meaning;
};

std::vector<LegendCard::Row> LegendCard::rows() const
{
    using Mark = Row::Mark;
    // Words on packets are the protocols' own.
    return {
        {Mark::Packet, PacketShape::Syn, QStringLiteral("SYN"), tr("asks to open a connection")},
        {Mark::Packet, PacketShape::SynAck, QStringLiteral("SYN, ACK"), tr("agrees to open it")},
        {Mark::Packet, PacketShape::Data, QStringLiteral("data"),
         tr("carries data, or acknowledges it")},
        {Mark::Packet, PacketShape::Closing, QStringLiteral("FIN"),
         tr("closes one side of the connection")},
        {Mark::Packet, PacketShape::Reset, QStringLiteral("RST"),
         tr("refuses or breaks off a connection")},
        {Mark::Packet, PacketShape::Datagram, QStringLiteral("UDP"), tr("a single message")},
        {Mark::Packet, PacketShape::Icmp, QStringLiteral("ICMP"), tr("an echo, or an error told")},
        {Mark::Packet, PacketShape::Arp, QStringLiteral("ARP"),
         tr("asks which MAC has an address, or tells it")},
        {Mark::Packet, PacketShape::Other, QStringLiteral("…"), tr("any other packet")},
        {Mark::Conntrack, {}, {}, tr("a conntrack entry is made, changed or destroyed")},
        {Mark::Drop, {}, {}, tr("a packet ends here")},
        {Mark::Unsure, {}, {}, tr("not seen again: what became of it is not certain")},
    };
}

LegendCard::LegendCard(const Theme& theme, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_theme(theme)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Key to the picture"));
    QStringList spoken;
    int widest = 0;
    for (const Row& row : rows()) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.meaning));
        spoken << (row.word.isEmpty() ? row.meaning
                                      : QStringLiteral("%1: %2").arg(row.word, row.meaning));
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setFixedSize(kMargin * 3 + kShapeColumn + widest,
                 kMargin * 2 + rowHeight() * static_cast<int>(rows().size()));
}

int LegendCard::rowHeight() const
{
    return fontMetrics().height() + 16;
}

void LegendCard::openAt(QWidget* anchor)
{
    QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), -height() - 4));
    if (const QScreen* screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(
            std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(std::max(corner.y(), room.top()));
    }
    move(corner);
    show();
}

void LegendCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.ground);
    painter.setPen(m_theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QFontMetricsF metrics(painter.font());
    double y = kMargin + rowHeight() / 2.0;
    for (const Row& row : rows()) {
        painter.save();
        painter.translate(kMargin + kShapeColumn / 2.0, y);
        const QRectF mark(-9, -9, 18, 18);
        switch (row.mark) {
        case Row::Mark::Packet:
            paintPacket(painter, row.shape, row.word, metrics.horizontalAdvance(row.word),
                        metrics.height() - 4, metrics.ascent() - 2, true, m_theme);
            break;
        case Row::Mark::Conntrack:
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.conntrack);
            painter.drawPath(diamondPath(mark));
            break;
        case Row::Mark::Drop:
            painter.setPen(QPen(m_theme.drop, 1.4));
            painter.setBrush(m_theme.dropFill);
            painter.drawRoundedRect(mark.adjusted(-6, -1, 6, 1), 5, 5);
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.drop);
            painter.drawPath(crossPath(mark.adjusted(4, 4, -4, -4)));
            break;
        case Row::Mark::Unsure:
            painter.setPen(QPen(m_theme.secondary, 1.4, Qt::DashLine));
            painter.setBrush(m_theme.port);
            painter.drawRoundedRect(mark.adjusted(-6, -1, 6, 1), 5, 5);
            painter.setPen(m_theme.secondary);
            painter.drawText(mark, Qt::AlignCenter, QStringLiteral("?"));
            break;
        }
        painter.restore();
        painter.setPen(m_theme.ink);
        painter.drawText(QPointF(kMargin * 2 + kShapeColumn, y + metrics.ascent() / 2 - 1),
                         row.meaning);
        y += rowHeight();
    }
}

} // namespace vs::ui

#include "moc_legend_card.cpp"
