// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_view.h"

#include <QEvent>
#include <QPainter>

namespace vs::ui {

class OverviewView::Impl
{
public:
    std::shared_ptr<const Topology> topology;
    std::shared_ptr<const Snapshot> snapshot;
    Story story;
    Theme theme = Theme::light();
    double zoom = 1;
};

OverviewView::OverviewView(QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

OverviewView::~OverviewView() = default;

void OverviewView::setTheme(const Theme& theme)
{
    m_impl->theme = theme;
    update();
}

void OverviewView::setTopology(std::shared_ptr<const Topology> topology)
{
    m_impl->topology = std::move(topology);
    update();
}

void OverviewView::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    m_impl->snapshot = std::move(snapshot);
    update();
}

void OverviewView::setStory(const Story& story)
{
    m_impl->story = story;
    update();
}

void OverviewView::addLiveJourney(const JourneyRecord&) {}
void OverviewView::setReducedMotion(bool) {}

double OverviewView::zoom() const
{
    return m_impl->zoom;
}

QSize OverviewView::sizeHint() const
{
    return {960, 540};
}

QSize OverviewView::minimumSizeHint() const
{
    return {480, 320};
}

void OverviewView::zoomIn() {}
void OverviewView::zoomOut() {}
void OverviewView::fit() {}
void OverviewView::zoomToPath() {}
void OverviewView::selectGuest(int) {}

void OverviewView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_impl->theme.ground);
}

void OverviewView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
}
void OverviewView::wheelEvent(QWheelEvent* event)
{
    QWidget::wheelEvent(event);
}
void OverviewView::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
}
void OverviewView::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
}
void OverviewView::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
}
void OverviewView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
}
void OverviewView::keyPressEvent(QKeyEvent* event)
{
    QWidget::keyPressEvent(event);
}
void OverviewView::timerEvent(QTimerEvent* event)
{
    QWidget::timerEvent(event);
}
bool OverviewView::event(QEvent* event)
{
    return QWidget::event(event);
}

} // namespace vs::ui

#include "moc_overview_view.cpp"
