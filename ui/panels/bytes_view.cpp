// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bytes_view.h"

#include "ui/bridge/words.h"
#include "ui/panels/style.h"
#include "ui/scene/shapes.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vs::ui {

namespace {
constexpr int kTextLines = 2; ///< below the bytes: name and value of the field
constexpr double kGap = 6;
} // namespace

BytesView::BytesView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_font(fixedFont())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Raw bytes"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BytesView::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void BytesView::setBytes(const RawBytes& raw)
{
    m_raw = raw;
    m_current = m_fixed = -1;
    updateGeometry();
    update();
}

QString BytesView::currentText() const
{
    if (m_current < 0)
        return {};
    const FrameField& field = m_raw.fields[static_cast<std::size_t>(m_current)];
    const QString name = text(field.layer.empty() ? field.name : field.layer + ' ' + field.name);
    return QStringLiteral("%1: %2").arg(name, text(field.value));
}

double BytesView::cellWidth() const
{
    return QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("00")) + 7;
}

double BytesView::lineHeight() const
{
    return QFontMetricsF(m_font).height() + 4;
}

double BytesView::offsetWidth() const
{
    return QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("000")) + 8;
}

int BytesView::perRow(int width) const
{
    const double room = (width - offsetWidth()) / cellWidth();
    return room >= 16 ? 16 : room >= 8 ? 8 : 4; // rows of whole header words
}

int BytesView::rowsFor(int width) const
{
    const int row = perRow(width);
    return (static_cast<int>(m_raw.frame.bytes.size()) + row - 1) / row;
}

int BytesView::heightForWidth(int width) const
{
    return static_cast<int>((rowsFor(width) + kTextLines) * lineHeight() + kGap);
}

QSize BytesView::sizeHint() const
{
    const int width = static_cast<int>(offsetWidth() + 8 * cellWidth());
    return {width, heightForWidth(width)};
}

QRectF BytesView::cell(std::size_t byte) const
{
    const auto row = static_cast<std::size_t>(perRow(width()));
    return {offsetWidth() + static_cast<double>(byte % row) * cellWidth(),
            static_cast<double>(byte / row) * lineHeight(), cellWidth(), lineHeight()};
}

int BytesView::fieldAt(QPointF point) const
{
    for (std::size_t f = 0; f < m_raw.fields.size(); ++f) {
        const FrameField& field = m_raw.fields[f];
        for (std::uint32_t i = 0; i < field.length; ++i)
            if (cell(field.offset + i).contains(point))
                return static_cast<int>(f);
    }
    return -1;
}

void BytesView::choose(int field)
{
    if (field == m_current)
        return;
    m_current = field;
    setAccessibleDescription(currentText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void BytesView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_font);
    QFont bold = m_font;
    bold.setBold(true);
    const QColor shades[] = {m_theme.bridge, m_theme.selection};
    for (std::size_t f = 0; f < m_raw.fields.size(); ++f) {
        const FrameField& field = m_raw.fields[f];
        const bool current = static_cast<int>(f) == m_current;
        for (std::uint32_t i = field.offset; i < field.offset + field.length; ++i) {
            const QRectF box = cell(i).adjusted(0, 1, 0, -1);
            const bool changed = i < m_raw.changed.size() && m_raw.changed[i];
            const bool header = !field.layer.empty() && field.name != "payload";
            painter.fillRect(box, current   ? m_theme.accent
                                  : changed ? m_theme.conntrackFill
                                  : header  ? shades[f % 2]
                                            : m_theme.ground);
            painter.setFont(changed ? bold : m_font);
            painter.setPen(current ? m_theme.accentText : m_theme.ink);
            const QString hex =
                QStringLiteral("%1").arg(m_raw.frame.bytes[i], 2, 16, QLatin1Char('0'));
            painter.drawText(box, Qt::AlignCenter, hex);
            if (changed && !current) { // not by colour alone
                painter.setPen(QPen(m_theme.conntrack, 1.5));
                painter.drawLine(box.bottomLeft() + QPointF(3, -1),
                                 box.bottomRight() + QPointF(-3, -1));
            }
        }
    }
    painter.setFont(m_font);
    painter.setPen(m_theme.secondary);
    const int row = perRow(width());
    for (int line = 0; line < rowsFor(width()); ++line)
        painter.drawText(QRectF(0, line * lineHeight(), offsetWidth() - 6, lineHeight()),
                         Qt::AlignVCenter | Qt::AlignRight, QString::number(line * row));
    const QRectF below(0, rowsFor(width()) * lineHeight() + kGap, width(),
                       kTextLines * lineHeight());
    painter.setFont(font());
    painter.setPen(m_current < 0 ? m_theme.secondary : m_theme.ink);
    painter.drawText(below, Qt::TextWordWrap | Qt::AlignTop,
                     m_current < 0 ? tr("Point at a byte to see which field it is.")
                                   : currentText());
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void BytesView::mouseMoveEvent(QMouseEvent* event)
{
    const int field = fieldAt(event->position());
    choose(field < 0 ? m_fixed : field);
}

void BytesView::mousePressEvent(QMouseEvent* event)
{
    m_fixed = fieldAt(event->position());
    choose(m_fixed);
}

void BytesView::leaveEvent(QEvent* event)
{
    choose(m_fixed);
    QWidget::leaveEvent(event);
}

void BytesView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_raw.fields.size());
    switch (event->key()) {
    case Qt::Key_Right:
        m_fixed = std::min(m_current + 1, count - 1);
        break;
    case Qt::Key_Left:
        m_fixed = std::max(m_current - 1, 0);
        break;
    case Qt::Key_Home:
        m_fixed = 0;
        break;
    case Qt::Key_End:
        m_fixed = count - 1;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    choose(m_fixed);
}

void BytesView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void BytesView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace vs::ui

#include "moc_bytes_view.cpp"
