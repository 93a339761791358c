// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_minimap.h"

#include "ui/scene/shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vs::ui {

namespace {

constexpr int kPad = 6;
constexpr double kWidest = 220;
constexpr double kHighest = 150;

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

OverviewMinimap::OverviewMinimap(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Map of the whole node"));
    setAccessibleDescription(tr("The frame is what is in sight. Arrow keys move it."));
    setToolTip(tr("The whole node. Click or drag to move what is in sight."));
}

void OverviewMinimap::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_still = {};
    update();
}

void OverviewMinimap::setLayout(const layout::OverviewLayout* layout, const OverviewState* state)
{
    m_layout = layout;
    m_state = state;
    m_still = {};
    update();
}

void OverviewMinimap::setSight(const QRectF& units)
{
    m_sight = units;
    update();
}

QSize OverviewMinimap::sizeIn(QSize view) const
{
    if (m_layout == nullptr || m_layout->cells.empty() || m_layout->size.width <= 0)
        return {};
    const double wide = std::min(kWidest, view.width() * 0.28);
    const double high = std::min(kHighest, view.height() * 0.32);
    const double fit = std::min(wide / m_layout->size.width, high / m_layout->size.height);
    return {static_cast<int>(m_layout->size.width * fit) + 2 * kPad,
            static_cast<int>(m_layout->size.height * fit) + 2 * kPad};
}

double OverviewMinimap::scale() const
{
    return m_layout == nullptr ? 1 : (width() - 2 * kPad) / m_layout->size.width;
}

void OverviewMinimap::wantAt(QPointF pixel)
{
    Q_EMIT centerWanted((pixel - QPointF(kPad, kPad)) / scale());
}

void OverviewMinimap::paintEvent(QPaintEvent*)
{
    if (m_layout == nullptr)
        return;
    const double s = scale();
    const auto map = [s](const layout::Rect& rect) {
        return QRectF(kPad + rect.x * s, kPad + rect.y * s, rect.width * s, rect.height * s);
    };
    const double ratio = devicePixelRatioF();
    if (m_still.size() != size() * ratio) {
        m_still = QPixmap(size() * ratio);
        m_still.setDevicePixelRatio(ratio);
        m_still.fill(m_theme.ground);
        QPainter still(&m_still);
        for (const layout::OverviewPanel& panel : m_layout->panels)
            still.fillRect(map(panel.rect), m_theme.bridge);
        const QColor cells = blended(m_theme.secondary, m_theme.bridge, 0.45);
        for (const layout::OverviewCell& cell : m_layout->cells)
            still.fillRect(map(cell.rect).adjusted(0.3, 0.3, -0.3, -0.3), cells);
        for (const layout::OverviewUplink& uplink : m_layout->uplinks)
            still.fillRect(map(uplink.rect), cells);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto way = [&](const QPolygonF& points, const QColor& color) {
        QPolygonF mapped;
        for (const QPointF& point : points)
            mapped << point * s + QPointF(kPad, kPad);
        painter.setPen(QPen(color, 1.5));
        painter.drawPolyline(mapped);
    };
    if (m_state != nullptr) {
        way(m_state->request, m_theme.request);
        way(m_state->answer, m_theme.answer);
        for (const OverviewState::Flag& flag : m_state->flags) {
            const QRectF area = map(m_layout->areaOf(flag.place));
            const bool spine = flag.place.kind == layout::OverviewPlace::Kind::Spine;
            const QPointF at = spine ? QPointF(area.left() + 5, kPad + flag.y * s) : area.center();
            painter.fillPath(crossPath(QRectF(at.x() - 4, at.y() - 4, 8, 8)), m_theme.drop);
        }
    }
    const QRectF sight = QRectF(m_sight.topLeft() * s + QPointF(kPad, kPad), m_sight.size() * s)
                             .intersected(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRect(sight);
    painter.setPen(QPen(hasFocus() ? m_theme.accent : m_theme.bridgeLine, hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void OverviewMinimap::mousePressEvent(QMouseEvent* event)
{
    wantAt(event->position());
}

void OverviewMinimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        wantAt(event->position());
}

void OverviewMinimap::keyPressEvent(QKeyEvent* event)
{
    if (!isArrow(event->key()))
        return QWidget::keyPressEvent(event);
    const double dx = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const double dy = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    Q_EMIT centerWanted(m_sight.center() +
                        QPointF(dx * m_sight.width(), dy * m_sight.height()) / 3);
}

bool OverviewMinimap::event(QEvent* event)
{
    // Arrows are the map's here, not the player's.
    if (event->type() == QEvent::ShortcutOverride &&
        isArrow(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace vs::ui
