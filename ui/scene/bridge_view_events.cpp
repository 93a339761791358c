// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge view's other half: how it is painted, and what mouse and keys do in it.
#include "ui/scene/bridge_view_impl.h"
#include "ui/scene/inside_painter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vs::ui {

void BridgeView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool moving = m_zoom.state() == QAbstractAnimation::Running;
    const double t = moving ? m_zoom.currentValue().toDouble() : 1.0;
    const auto& picture = m_impl->fitted.layout;
    const double scale = m_impl->fitted.scale;
    const QRectF whole(picture.room.x * scale, picture.room.y * scale + kInsideTop,
                       picture.room.width * scale, picture.room.height * scale);
    const QRectF now = zoomedRect(m_impl->box, whole, t);
    QColor ground = m_impl->theme.ground;
    ground.setAlphaF(static_cast<float>(std::min(1.0, t * 1.4)));
    painter.fillRect(rect(), ground);
    painter.translate(now.topLeft());
    painter.scale(now.width() / whole.width() * scale, now.height() / whole.height() * scale);
    painter.translate(-picture.room.x, -picture.room.y);
    const InsidePainter paint(m_impl->theme, m_impl->fonts);
    paint.paint(painter, picture, m_impl->input.lane, m_impl->current());
    if (m_impl->focused >= 0 && !moving)
        paint.paintFrame(painter, m_impl->elements[static_cast<std::size_t>(m_impl->focused)].area);
}

void BridgeView::resizeEvent(QResizeEvent* event)
{
    if (m_impl->open)
        layOut();
    QWidget::resizeEvent(event);
}

void BridgeView::mousePressEvent(QMouseEvent* event)
{
    m_impl->focused = m_impl->elementAt(event->position());
    update();
}

void BridgeView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_impl->focused >= 0 &&
        m_impl->elementAt(event->position()) == m_impl->focused)
        Q_EMIT explanationWanted(focusedStation(), focusedRule());
}

void BridgeView::moveFocus(int to)
{
    m_impl->focused = to;
    setAccessibleDescription(m_impl->wordsOf(to));
    update();
}

bool BridgeView::focusNextPrevChild(bool next)
{
    const int to = m_impl->focused + (next ? 1 : -1);
    if (m_impl->focused < 0 || to < 0 || to >= static_cast<int>(m_impl->elements.size()))
        return QWidget::focusNextPrevChild(next);
    moveFocus(to);
    return true;
}

void BridgeView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_impl->elements.size());
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        return close();
    case Qt::Key_Down:
        return moveFocus(std::min(m_impl->focused + 1, count - 1));
    case Qt::Key_Up:
        return moveFocus(std::max(m_impl->focused - 1, 0));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_I:
        if (m_impl->focused >= 0)
            Q_EMIT explanationWanted(focusedStation(), focusedRule());
        return;
    default:
        event->accept(); // not on to the view below: its keys mean what cannot be seen
    }
}

void BridgeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_impl->fonts = PictureFonts::system();
        if (m_impl->open)
            showPacket(m_impl->inside.answer);
    }
    QWidget::changeEvent(event);
}

bool BridgeView::event(QEvent* event)
{
    // Escape is a shortcut of the window: in here it leads out first.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool BridgeView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget() && m_impl->open)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace vs::ui
