// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "ui/scene/scene_element.h"
#include "ui/theme.h"

#include <QWidget>
#include <memory>

namespace vs::ui {

/// The whole node as a switchboard: a panel for each bridge, a cell for each guest NIC, the path
/// of the story in the gaps, drops at the spine. Wheel, keys and drag zoom and move. GUI thread.
class OverviewView : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewView(QWidget* parent = nullptr);
    ~OverviewView() override;

    void setTheme(const Theme& theme);
    /// Wiring without traffic, as read on connecting.
    void setTopology(std::shared_ptr<const Topology> topology);
    /// Wiring, traffic of the newest seconds, drops. Lays out anew only if the wiring changed.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// The flow whose path is drawn; an empty story draws none.
    void setStory(const Story& story);
    /// Newly arrived journeys travel the drawing; bounded, what is too much is not drawn.
    void addLiveJourney(const JourneyRecord& journey);
    void setReducedMotion(bool reduced);

    double zoom() const;
    /// Where an element is drawn, in pixels of this view; empty: it is not.
    QRect areaOf(const SceneElement& element) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    /// Everything in sight.
    void fit();
    void zoomToPath();
    /// Scrolls to a guest's first cell and marks it; 0 clears the mark.
    void selectGuest(int vmid);

Q_SIGNALS:
    /// Click, Enter or Space on something.
    void elementActivated(const vs::ui::SceneElement& element);
    void elementHovered(const vs::ui::SceneElement& element);
    /// A second guest was chosen after a first one: the path between them is wanted.
    void pairSelected(const vs::ui::SceneElement& from, const vs::ui::SceneElement& to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vs::ui
