// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/path_view.h"

#include <QEvent>
#include <QPainter>

namespace vs::ui {

class PathView::Impl
{
public:
    std::shared_ptr<const Snapshot> snapshot;
    Story story;
    Theme theme = Theme::light();
    QString hint;
    double position = 0;
};

PathView::PathView(QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>())
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

PathView::~PathView() = default;

void PathView::setTheme(const Theme& theme)
{
    m_impl->theme = theme;
    update();
}

void PathView::setStory(std::shared_ptr<const Snapshot> snapshot, const Story& story)
{
    m_impl->snapshot = std::move(snapshot);
    m_impl->story = story;
    m_impl->position = static_cast<double>(story.steps.size());
    update();
}

void PathView::showHint(const QString& hint)
{
    m_impl->hint = hint;
    m_impl->story = {};
    m_impl->snapshot.reset();
    update();
}

const Story& PathView::story() const
{
    return m_impl->story;
}

double PathView::position() const
{
    return m_impl->position;
}

SceneElement PathView::focusedElement() const
{
    return {};
}

QSize PathView::sizeHint() const
{
    return {960, 540};
}

QSize PathView::minimumSizeHint() const
{
    return {480, 320};
}

void PathView::setPosition(double position)
{
    m_impl->position = position;
    update();
}

void PathView::setCurrentStep(int) {}

void PathView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_impl->theme.ground);
    painter.setPen(m_impl->theme.ink);
    painter.drawText(rect(), Qt::AlignCenter,
                     m_impl->story.empty() ? m_impl->hint
                                           : QString::fromStdString(m_impl->story.title));
}

void PathView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
}
void PathView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
}
void PathView::mouseMoveEvent(QMouseEvent* event)
{
    QWidget::mouseMoveEvent(event);
}
void PathView::mousePressEvent(QMouseEvent* event)
{
    QWidget::mousePressEvent(event);
}
void PathView::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
}
void PathView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
}
void PathView::keyPressEvent(QKeyEvent* event)
{
    QWidget::keyPressEvent(event);
}
void PathView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
}
void PathView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
}
bool PathView::event(QEvent* event)
{
    return QWidget::event(event);
}

} // namespace vs::ui
