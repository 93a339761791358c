// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_view.h"

#include "ui/scene/overview_painter.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/shapes.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace vs::ui {

using layout::OverviewPlace;

namespace {
constexpr double kStep = 1.25;
constexpr double kNearest = 6;
constexpr double kDragFrom = 4; ///< pixels before a press is a drag
constexpr int kFrameMs = 16;
} // namespace

class OverviewView::Impl
{
public:
    explicit Impl(OverviewView* owner) : view(owner) {}

    OverviewView* view;
    std::shared_ptr<const Topology> topology;
    std::shared_ptr<const Snapshot> snapshot;
    Story story;
    Theme theme = Theme::light();
    PictureFonts fonts = PictureFonts::system();
    layout::OverviewLayout layout;
    layout::Size laidOutFor;
    OverviewState state;
    std::unique_ptr<OverviewPainter> painter = std::make_unique<OverviewPainter>(theme, fonts);

    double scale = 1;
    QPointF origin; ///< view pixel of the layout's (0, 0)
    bool fitted = true;
    QPixmap still;
    bool stillFresh = false;

    OverviewPlace focused;
    OverviewPlace hovered;
    OverviewPlace first; ///< chosen first of a pair
    QPointF pressed;
    QPointF dragged;
    bool dragging = false;
    bool pressing = false;

    LiveTraffic traffic;
    bool reducedMotion = false;
    QBasicTimer timer;
    QElapsedTimer clock;

    QTransform toView() const { return {scale, 0, 0, scale, origin.x(), origin.y()}; }
    void layOut();
    void refresh();
    void fit();
    void zoomAt(QPointF at, double factor);
    void clampOrigin();
    void center(const QRectF& units, double wished);
    OverviewPlace placeAt(QPointF pixel) const;
    QRectF areaOf(OverviewPlace place) const;
    SceneElement elementOf(OverviewPlace place) const;
    void choose(OverviewPlace place);
    void ensureVisible(OverviewPlace place);
    void moveFocus(int key);
};

void OverviewView::Impl::layOut()
{
    if (!topology)
        return;
    laidOutFor = {static_cast<double>(view->width()), static_cast<double>(view->height())};
    layout = layout::layoutOverviewFor(*topology, fonts, laidOutFor);
    traffic.clear();
    focused = hovered = first = {};
    refresh();
    if (fitted)
        fit();
}

void OverviewView::Impl::refresh()
{
    state = overviewState(layout, snapshot.get(), story);
    stillFresh = false;
    view->update();
}

void OverviewView::Impl::fit()
{
    if (layout.size.width <= 0)
        return;
    scale = std::min({view->width() / layout.size.width, view->height() / layout.size.height, 1.5});
    fitted = true;
    origin = {(view->width() - layout.size.width * scale) / 2, 0};
    stillFresh = false;
    view->update();
}

void OverviewView::Impl::clampOrigin()
{
    // At least a part stays in sight.
    const double w = layout.size.width * scale;
    const double h = layout.size.height * scale;
    origin.setX(std::clamp(origin.x(), std::min(0.0, view->width() * 0.5 - w),
                           std::max(0.0, view->width() * 0.5)));
    origin.setY(std::clamp(origin.y(), std::min(0.0, view->height() * 0.5 - h),
                           std::max(0.0, view->height() * 0.5)));
    stillFresh = false;
    view->update();
}

void OverviewView::Impl::zoomAt(QPointF at, double factor)
{
    if (layout.size.width <= 0)
        return;
    const double least =
        std::min(view->width() / layout.size.width, view->height() / layout.size.height) * 0.8;
    const double next = std::clamp(scale * factor, std::min(least, 1.0), kNearest);
    origin = at - (at - origin) * (next / scale);
    scale = next;
    fitted = false;
    clampOrigin();
}

void OverviewView::Impl::center(const QRectF& units, double wished)
{
    if (units.isEmpty())
        return;
    scale = std::clamp(wished, 0.05, kNearest);
    fitted = false;
    origin = QPointF(view->width() / 2.0, view->height() / 2.0) - units.center() * scale;
    clampOrigin();
}

QRectF OverviewView::Impl::areaOf(OverviewPlace place) const
{
    switch (place.kind) {
    case OverviewPlace::Kind::Cell:
        return toQt(layout.cells[place.index].rect);
    case OverviewPlace::Kind::Uplink:
        return toQt(layout.uplinks[place.index].rect);
    case OverviewPlace::Kind::Spine:
        return toQt(layout.panels[place.index].rect);
    case OverviewPlace::Kind::None:
        break;
    }
    return {};
}

OverviewPlace OverviewView::Impl::placeAt(QPointF pixel) const
{
    const QPointF at = (pixel - origin) / scale;
    const layout::Point point{at.x(), at.y()};
    for (std::uint32_t i = 0; i < layout.uplinks.size(); ++i)
        if (layout.uplinks[i].rect.contains(point))
            return {OverviewPlace::Kind::Uplink, i};
    for (std::uint32_t p = 0; p < layout.panels.size(); ++p) {
        const layout::OverviewPanel& panel = layout.panels[p];
        if (!panel.rect.contains(point))
            continue;
        for (std::uint32_t i = panel.firstCell; i < panel.firstCell + panel.cells; ++i)
            if (layout.cells[i].rect.contains(point))
                return {OverviewPlace::Kind::Cell, i};
        return {OverviewPlace::Kind::Spine, p};
    }
    return {};
}

SceneElement OverviewView::Impl::elementOf(OverviewPlace place) const
{
    SceneElement element;
    switch (place.kind) {
    case OverviewPlace::Kind::Cell: {
        const NicRef ref = layout.cells[place.index].ref;
        element.kind = SceneElement::Kind::GuestNic;
        element.vmid = topology->guest(ref).vmid;
        element.nic = topology->nic(ref).index;
        element.interface = topology->nic(ref).host;
        break;
    }
    case OverviewPlace::Kind::Uplink:
        element.kind = SceneElement::Kind::Interface;
        element.interface = layout.uplinks[place.index].interface;
        break;
    case OverviewPlace::Kind::Spine:
        element.kind = SceneElement::Kind::Bridge;
        element.interface = layout.panels[place.index].bridge;
        break;
    case OverviewPlace::Kind::None:
        break;
    }
    return element;
}

void OverviewView::Impl::choose(OverviewPlace place)
{
    focused = place;
    view->update();
    if (place.kind == OverviewPlace::Kind::None) {
        first = {};
        return;
    }
    Q_EMIT view->elementActivated(elementOf(place));
    if (place.kind == OverviewPlace::Kind::Spine)
        return;
    if (first.kind != OverviewPlace::Kind::None && !(first == place)) {
        Q_EMIT view->pairSelected(elementOf(first), elementOf(place));
        first = {};
    } else {
        first = place;
    }
}

void OverviewView::Impl::ensureVisible(OverviewPlace place)
{
    const QRectF area = toView().mapRect(areaOf(place)).adjusted(-20, -20, 20, 20);
    const QRectF sight(view->rect());
    QPointF move;
    if (area.left() < sight.left())
        move.setX(sight.left() - area.left());
    else if (area.right() > sight.right())
        move.setX(sight.right() - area.right());
    if (area.top() < sight.top())
        move.setY(sight.top() - area.top());
    else if (area.bottom() > sight.bottom())
        move.setY(sight.bottom() - area.bottom());
    if (!move.isNull()) {
        origin += move;
        stillFresh = false;
    }
    view->update();
}

void OverviewView::Impl::moveFocus(int key)
{
    if (layout.cells.empty())
        return;
    if (focused.kind != OverviewPlace::Kind::Cell) {
        focused = {OverviewPlace::Kind::Cell, 0};
    } else {
        // The nearest cell in the arrow's direction, straight ahead before aside.
        const QPointF from = areaOf(focused).center();
        double best = -1;
        OverviewPlace next = focused;
        for (std::uint32_t i = 0; i < layout.cells.size(); ++i) {
            const QPointF way = toQt(layout.cells[i].rect.center()) - from;
            const double ahead = key == Qt::Key_Right  ? way.x()
                                 : key == Qt::Key_Left ? -way.x()
                                 : key == Qt::Key_Down ? way.y()
                                                       : -way.y();
            const double aside =
                std::abs(key == Qt::Key_Right || key == Qt::Key_Left ? way.y() : way.x());
            if (ahead < 1)
                continue;
            const double cost = ahead + 4 * aside;
            if (best < 0 || cost < best) {
                best = cost;
                next = {OverviewPlace::Kind::Cell, i};
            }
        }
        focused = next;
    }
    ensureVisible(focused);
    Q_EMIT view->elementHovered(elementOf(focused));
}

OverviewView::OverviewView(QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview of the node"));
    m_impl->clock.start();
}

OverviewView::~OverviewView() = default;

void OverviewView::setTheme(const Theme& theme)
{
    m_impl->theme = theme;
    m_impl->painter = std::make_unique<OverviewPainter>(m_impl->theme, m_impl->fonts);
    m_impl->stillFresh = false;
    update();
}

void OverviewView::setTopology(std::shared_ptr<const Topology> topology)
{
    if (topology == m_impl->topology)
        return;
    m_impl->topology = std::move(topology);
    m_impl->snapshot.reset();
    m_impl->layOut();
}

void OverviewView::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    m_impl->snapshot = std::move(snapshot);
    if (m_impl->snapshot && m_impl->snapshot->topology != m_impl->topology) {
        m_impl->topology = m_impl->snapshot->topology;
        m_impl->layOut();
        return;
    }
    m_impl->refresh();
}

void OverviewView::setStory(const Story& story)
{
    m_impl->story = story;
    m_impl->refresh();
}

void OverviewView::addLiveJourney(const JourneyRecord& journey)
{
    if (m_impl->reducedMotion || !isVisible())
        return;
    const bool answer = !journey.journey.fromClient;
    const bool lost = journey.judgement.drop != nullptr;
    const double now = static_cast<double>(m_impl->clock.elapsed()) / 1000;
    if (m_impl->traffic.add(overviewWay(m_impl->layout, journey, answer ? 2.5 : -2.5), answer, lost,
                            now) &&
        !m_impl->timer.isActive())
        m_impl->timer.start(kFrameMs, Qt::PreciseTimer, this);
}

void OverviewView::setReducedMotion(bool reduced)
{
    m_impl->reducedMotion = reduced;
    if (reduced)
        m_impl->traffic.clear();
    update();
}

double OverviewView::zoom() const
{
    return m_impl->scale;
}

QSize OverviewView::sizeHint() const
{
    return {960, 560};
}

QSize OverviewView::minimumSizeHint() const
{
    return {480, 300};
}

void OverviewView::zoomIn()
{
    m_impl->zoomAt(QPointF(width() / 2.0, height() / 2.0), kStep);
}

void OverviewView::zoomOut()
{
    m_impl->zoomAt(QPointF(width() / 2.0, height() / 2.0), 1 / kStep);
}

void OverviewView::fit()
{
    m_impl->fit();
}

void OverviewView::zoomToPath()
{
    QRectF area = m_impl->state.request.boundingRect() | m_impl->state.answer.boundingRect() |
                  m_impl->areaOf(m_impl->state.from) | m_impl->areaOf(m_impl->state.to);
    if (area.isEmpty())
        return;
    area.adjust(-180, -40, 40, 40);
    m_impl->center(area, std::min({width() / area.width(), height() / area.height(), 1.6}));
}

void OverviewView::selectGuest(int vmid)
{
    m_impl->focused = {};
    for (std::uint32_t i = 0; i < m_impl->layout.cells.size() && vmid > 0; ++i) {
        if (m_impl->topology->guest(m_impl->layout.cells[i].ref).vmid != vmid)
            continue;
        m_impl->focused = {OverviewPlace::Kind::Cell, i};
        m_impl->ensureVisible(m_impl->focused);
        break;
    }
    update();
}

void OverviewView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_impl->topology) {
        painter.fillRect(rect(), m_impl->theme.ground);
        return;
    }
    const double ratio = devicePixelRatioF();
    if (!m_impl->stillFresh || m_impl->still.size() != size() * ratio) {
        m_impl->still = QPixmap(size() * ratio);
        m_impl->still.setDevicePixelRatio(ratio);
        m_impl->still.fill(m_impl->theme.ground);
        QPainter still(&m_impl->still);
        still.setTransform(m_impl->toView(), true);
        const QRectF visible =
            m_impl->toView().inverted().mapRect(QRectF(rect())).adjusted(-4, -4, 4, 4);
        m_impl->painter->paintStill(still, m_impl->layout, *m_impl->topology, m_impl->state,
                                    visible, m_impl->scale);
        m_impl->stillFresh = true;
    }
    painter.drawPixmap(0, 0, m_impl->still);
    if (!m_impl->traffic.empty())
        m_impl->painter->paintDots(
            painter, m_impl->traffic.at(static_cast<double>(m_impl->clock.elapsed()) / 1000),
            m_impl->toView());
    painter.setTransform(m_impl->toView(), true);
    for (const OverviewPlace place : {m_impl->hovered, m_impl->first, m_impl->focused})
        if (place.kind == OverviewPlace::Kind::Cell || place.kind == OverviewPlace::Kind::Uplink)
            m_impl->painter->paintFrame(painter, m_impl->areaOf(place), m_impl->scale);
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    // Columns follow the shape of the window only as long as everything is in sight.
    if (m_impl->fitted)
        m_impl->layOut();
    else
        m_impl->clampOrigin();
    QWidget::resizeEvent(event);
}

void OverviewView::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        m_impl->zoomAt(event->position(), std::pow(kStep, notches));
    event->accept();
}

void OverviewView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_impl->pressing) {
        if (!m_impl->dragging && QLineF(event->position(), m_impl->pressed).length() > kDragFrom)
            m_impl->dragging = true;
        if (m_impl->dragging) {
            m_impl->origin += event->position() - m_impl->dragged;
            m_impl->fitted = false;
            m_impl->clampOrigin();
        }
        m_impl->dragged = event->position();
        return;
    }
    const OverviewPlace place = m_impl->placeAt(event->position());
    if (place == m_impl->hovered)
        return;
    m_impl->hovered = place;
    Q_EMIT elementHovered(m_impl->elementOf(place));
    update();
}

void OverviewView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_impl->pressing = true;
    m_impl->dragging = false;
    m_impl->pressed = m_impl->dragged = event->position();
}

void OverviewView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_impl->pressing && !m_impl->dragging)
        m_impl->choose(m_impl->placeAt(event->position()));
    m_impl->pressing = m_impl->dragging = false;
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
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    case Qt::Key_P:
        return zoomToPath();
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return m_impl->moveFocus(event->key());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_impl->focused.kind != OverviewPlace::Kind::None)
            m_impl->choose(m_impl->focused);
        return;
    case Qt::Key_Escape:
        m_impl->first = m_impl->focused = {};
        update();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_impl->timer.timerId())
        return QWidget::timerEvent(event);
    if (m_impl->traffic.empty())
        m_impl->timer.stop();
    update();
}

bool OverviewView::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_impl->fonts = PictureFonts::system();
        m_impl->painter = std::make_unique<OverviewPainter>(m_impl->theme, m_impl->fonts);
        m_impl->layOut();
    }
    if (event->type() == QEvent::ToolTip && m_impl->topology) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const OverviewPlace place = m_impl->placeAt(help->pos());
        if (place.kind != OverviewPlace::Kind::Cell) {
            QToolTip::hideText();
            return true;
        }
        const NicRef ref = m_impl->layout.cells[place.index].ref;
        const Guest& guest = m_impl->topology->guest(ref);
        const GuestNic& nic = m_impl->topology->nic(ref);
        QString words = QString::fromStdString(guest.label() + "  " + guest.name);
        words += nic.host.valid() ? QStringLiteral("\n") +
                                        QString::fromStdString(m_impl->topology->nameOf(nic.host))
                                  : QStringLiteral("\n") + tr("not running");
        for (const IpAddress& address : nic.addresses)
            words += QStringLiteral("\n") + QString::fromStdString(address.toString());
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace vs::ui

#include "moc_overview_view.cpp"
