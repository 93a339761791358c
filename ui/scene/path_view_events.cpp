// SPDX-License-Identifier: GPL-3.0-or-later
// The path view's other half: how it is painted, and what mouse and keys do in it.
#include "ui/scene/path_painter.h"
#include "ui/scene/path_view_impl.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace vs::ui {

void PathView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_impl->empty()) {
        painter.fillRect(rect(), m_impl->theme.ground);
        painter.setPen(m_impl->theme.secondary);
        QFont font = this->font();
        font.setPointSizeF(font.pointSizeF() * 1.25);
        painter.setFont(font);
        painter.drawText(rect().adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         m_impl->hint);
        return;
    }
    const PlayPosition at = positionAt(m_impl->story, m_impl->position);
    const int last = static_cast<int>(m_impl->story.steps.size()) - 1;
    const int reached = at.reached >= last ? PathPainter::kEverything : at.reached;
    painter.drawPixmap(0, 0, m_impl->stillAt(reached, size(), devicePixelRatioF()));
    const double scale = m_impl->fitted.scale;
    painter.scale(scale, scale);
    const PathPainter paint(m_impl->theme, m_impl->fonts);
    paint.paintMoving(painter, m_impl->fitted.layout, m_impl->story, at);
    for (const PlacedElement& placed : m_impl->elements) {
        const int step = placed.element.step;
        if (step >= 0 && step <= at.reached &&
            std::find(m_impl->marked.begin(), m_impl->marked.end(), step) != m_impl->marked.end())
            paint.paintDifference(painter, placed.area);
    }
    if (m_impl->hovered >= 0)
        paint.paintFrame(painter, m_impl->elements[static_cast<std::size_t>(m_impl->hovered)].area,
                         false);
    if (m_impl->focused >= 0)
        paint.paintFrame(painter, m_impl->elements[static_cast<std::size_t>(m_impl->focused)].area,
                         true);
}

void PathView::resizeEvent(QResizeEvent* event)
{
    m_impl->layOut(size());
    QWidget::resizeEvent(event);
}

void PathView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_impl->fonts = PictureFonts::system();
        m_impl->renewInput(true);
        m_impl->layOut(size());
        update();
    }
    QWidget::changeEvent(event);
}

void PathView::mouseMoveEvent(QMouseEvent* event)
{
    const PlacedElement* under = m_impl->under(event->position());
    const int index = under == nullptr ? -1 : static_cast<int>(under - m_impl->elements.data());
    if (index == m_impl->hovered)
        return;
    m_impl->hovered = index;
    setCursor(under == nullptr ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT elementHovered(under == nullptr ? SceneElement{} : under->element);
    update();
}

void PathView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const PlacedElement* under = m_impl->under(event->position());
    m_impl->focused = under == nullptr ? -1 : static_cast<int>(under - m_impl->elements.data());
    update();
}

void PathView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool click = !std::exchange(m_impl->doubled, false);
    if (click && event->button() == Qt::LeftButton && m_impl->focused >= 0 &&
        m_impl->elements[static_cast<std::size_t>(m_impl->focused)].area.contains(
            event->position() / m_impl->fitted.scale))
        Q_EMIT elementActivated(focusedElement());
}

void PathView::mouseDoubleClickEvent(QMouseEvent* event)
{
    mousePressEvent(event);
    m_impl->doubled = true; // the release that follows is no click
    if (focusedElement().kind == SceneElement::Kind::Bridge)
        Q_EMIT insideWanted(focusedElement().interface);
}

void PathView::leaveEvent(QEvent* event)
{
    if (m_impl->hovered >= 0) {
        m_impl->hovered = -1;
        Q_EMIT elementHovered({});
        update();
    }
    QWidget::leaveEvent(event);
}

void PathView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_impl->elements.size());
    int next = m_impl->focused;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        next = m_impl->beside(next, 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        next = next < 0 ? m_impl->beside(-1, 1) : m_impl->beside(next, -1);
        break;
    case Qt::Key_Home:
        next = m_impl->beside(-1, 1);
        break;
    case Qt::Key_End:
        next = m_impl->beside(count, -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (focusedElement().kind == SceneElement::Kind::Bridge) {
            Q_EMIT insideWanted(focusedElement().interface);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Space:
        if (m_impl->focused >= 0)
            Q_EMIT elementActivated(focusedElement());
        return;
    case Qt::Key_I:
        if (m_impl->focused >= 0)
            Q_EMIT explanationWanted(focusedElement());
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (count > 0 && next != m_impl->focused)
        moveFocus(next);
}

void PathView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PathView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool PathView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const PlacedElement* under = m_impl->under(QPointF(help->pos()));
        const QString words = under == nullptr ? QString() : m_impl->wordsFor(under->element);
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this,
                               QTransform::fromScale(m_impl->fitted.scale, m_impl->fitted.scale)
                                   .mapRect(under->area)
                                   .toRect());
        return true;
    }
    return QWidget::event(event);
}

} // namespace vs::ui
