// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_view.h"

#include "ui/scene/overview_view_impl.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace vs::ui {

namespace {
constexpr double kStep = 1.25;
constexpr double kDragFrom = 4; ///< pixels before a press is a drag
constexpr int kFrameMs = 16;
} // namespace

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

QRect OverviewView::areaOf(const SceneElement& element) const
{
    using Kind = OverviewPlace::Kind;
    const auto find = [&](Kind kind, std::size_t count) {
        for (std::uint32_t i = 0; i < count; ++i)
            if (m_impl->elementOf({kind, i}) == element)
                return m_impl->toView().mapRect(m_impl->areaOf({kind, i})).toAlignedRect();
        return QRect();
    };
    for (const auto& [kind, count] : {std::pair(Kind::Cell, m_impl->layout.cells.size()),
                                      std::pair(Kind::Uplink, m_impl->layout.uplinks.size()),
                                      std::pair(Kind::Spine, m_impl->layout.panels.size())})
        if (const QRect area = find(kind, count); !area.isNull())
            return area;
    return {};
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
    return {480, 220};
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
