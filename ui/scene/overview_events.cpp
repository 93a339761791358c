// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: what mouse, wheel and keys do.
#include "ui/scene/overview_view_impl.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace vs::ui {

using Kind = OverviewPlace::Kind;

namespace {

constexpr double kNotch = 1.25;
constexpr double kDragFrom = 4; ///< pixels before a press is a drag

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void OverviewView::resizeEvent(QResizeEvent* event)
{
    // Columns follow the shape of the window only as long as everything is in sight.
    if (m_impl->topology) {
        if (m_impl->fitted)
            m_impl->layOut();
        else
            m_impl->clampOrigin();
    }
    QWidget::resizeEvent(event);
}

void OverviewView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0 && m_impl->topology)
        m_impl->zoomAt(event->position(), std::pow(kNotch, notches));
    event->accept();
}

void OverviewView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_impl->topology)
        return;
    if (m_impl->pressing) {
        if (m_impl->drag == Impl::Drag::None &&
            QLineF(event->position(), m_impl->pressed).length() > kDragFrom)
            m_impl->beginDrag(m_impl->pressed, event->modifiers().testFlag(Qt::ShiftModifier));
        if (m_impl->drag == Impl::Drag::Pan) {
            m_impl->origin += event->position() - m_impl->dragged;
            m_impl->fitted = false;
            m_impl->clampOrigin();
        } else if (m_impl->drag != Impl::Drag::None) {
            m_impl->dragTo(event->position());
        }
        m_impl->dragged = event->position();
        return;
    }
    const Impl::Spot spot = m_impl->spotAt(event->position());
    std::uint32_t panel = 0;
    const bool head =
        spot.place.kind == Kind::Spine && m_impl->canvas()
                                              .map(m_impl->layout.panels[spot.place.index].head)
                                              .contains(event->position());
    setCursor(m_impl->onFold(event->position(), panel)   ? Qt::PointingHandCursor
              : head && m_impl->layout.panels.size() > 1 ? Qt::OpenHandCursor
                                                         : Qt::ArrowCursor);
    if (spot == m_impl->hovered)
        return;
    m_impl->hovered = spot;
    Q_EMIT elementHovered(m_impl->elementOf(spot));
    update();
}

void OverviewView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_impl->pressing = true;
    m_impl->drag = Impl::Drag::None;
    m_impl->pressed = m_impl->dragged = event->position();
}

void OverviewView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_impl->pressing)
        return;
    m_impl->pressing = false;
    if (m_impl->drag != Impl::Drag::None) {
        m_impl->drop();
        return;
    }
    std::uint32_t panel = 0;
    if (m_impl->onFold(event->position(), panel))
        m_impl->toggleFold(panel);
    else
        m_impl->choose(m_impl->spotAt(event->position()));
}

void OverviewView::mouseDoubleClickEvent(QMouseEvent* event)
{
    // The first click has chosen; the second one comes nearer, or folds.
    const Impl::Spot spot = m_impl->spotAt(event->position());
    std::uint32_t panel = 0;
    if (event->button() != Qt::LeftButton || m_impl->onFold(event->position(), panel))
        return QWidget::mouseDoubleClickEvent(event);
    if (spot.place.kind == Kind::Spine) {
        m_impl->toggleFold(spot.place.index);
    } else if (spot.valid()) {
        m_impl->first = {};
        m_impl->focus({spot.place, {}});
        zoomToSelection();
    }
}

void OverviewView::leaveEvent(QEvent* event)
{
    m_impl->hovered = {};
    Q_EMIT elementHovered({});
    update();
    QWidget::leaveEvent(event);
}

void OverviewView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return m_impl->moveFocus(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_impl->focused.valid())
            m_impl->choose(m_impl->focused);
        return;
    case Qt::Key_Escape:
        if (m_impl->drag != Impl::Drag::None) {
            m_impl->drag = Impl::Drag::None;
            m_impl->pressing = false;
        }
        m_impl->first = {};
        m_impl->focus({});
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_impl->timer.timerId())
        return QWidget::timerEvent(event);
    m_impl->ensureTimer();
    update();
}

void OverviewView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_impl->topology)
        return;
    QPoint at = event->globalPos();
    if (event->reason() != QContextMenuEvent::Keyboard)
        m_impl->focus(m_impl->spotAt(event->pos()));
    else if (m_impl->focused.valid())
        at = mapToGlobal(pixelsOf(m_impl->focused.place).center().toPoint());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_impl->fillMenu(*menu);
    menu->popup(at);
}

bool OverviewView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Arrows go from guest to guest here; elsewhere they step the player. Escape leaves what
        // was begun here before it does anything else.
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool begun = m_impl->first.valid() || m_impl->drag != Impl::Drag::None;
        if ((isArrow(key->key()) && key->modifiers() == Qt::NoModifier) ||
            (key->key() == Qt::Key_Escape && begun)) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        m_impl->fonts = PictureFonts::system();
        m_impl->painter = std::make_unique<OverviewPainter>(m_impl->theme, m_impl->fonts);
        m_impl->layOut();
        break;
    case QEvent::ToolTip: {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString words = m_impl->wordsOf(m_impl->spotAt(help->pos()));
        if (words.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    case QEvent::Hide:
        m_impl->timer.stop();
        break;
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace vs::ui
