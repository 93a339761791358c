// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/overview_layout.h"
#include "core/model/topology_search.h"
#include "ui/play/live_traffic.h"
#include "ui/scene/scene_element.h"
#include "ui/theme.h"

#include <QHash>
#include <QWidget>
#include <memory>
#include <vector>

class QUndoStack;

namespace vs::ui {

class OverviewMinimap;

/// The whole node as a switchboard: a panel for each bridge, a cell for each guest NIC, the path
/// of the story in the gaps, drops at the spine, live traffic as packets or streams. Wheel, keys
/// and drag zoom and move; panels fold and are dragged by their heads, cells with Shift. Its
/// actions() are all that keys and buttons do. GUI thread.
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
    /// While the trace runs, journeys that are new travel the drawing.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// The flow whose path is drawn; an empty story draws none.
    void setStory(const Story& story);
    /// A journey that travels the drawing; many of them become streams.
    void addLiveJourney(const JourneyRecord& journey);
    void setLiveLimits(const LiveTraffic::Limits& limits);
    void setReducedMotion(bool reduced);
    /// What a search met; `current` is the position of the one to be looked at, or -1. No hits and
    /// `active`: nothing was met.
    void setHits(const std::vector<SearchHit>& hits, int current, bool active);

    /// What to do next, where there is no node to draw.
    void setHint(const QString& hint);

    /// What the user changed, by node; to be kept between runs.
    void setArrangements(const QHash<QString, QString>& byNode);
    const QHash<QString, QString>& arrangements() const;
    QUndoStack* undoStack() const;

    double zoom() const;
    /// Where an element is drawn, in pixels of this view; empty: it is not.
    QRect areaOf(const SceneElement& element) const;
    const layout::OverviewLayout& layoutShown() const;
    /// Pixels of a place in the view; empty if it is not placed.
    QRectF pixelsOf(layout::OverviewPlace place) const;
    layout::OverviewPlace focusedPlace() const;
    OverviewMinimap* minimap() const;
    /// Nothing moves and nothing streams.
    bool isStill() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    /// Everything in sight.
    void fit();
    void zoomToPath();
    /// So near to what has the focus that it opens.
    void zoomToSelection();
    /// Scrolls to a guest's first cell and marks it; 0 clears the mark.
    void selectGuest(int vmid);
    void setMinimapShown(bool shown);
    /// Folds or unfolds the panel that has the focus or holds what has it.
    void toggleFold();

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
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vs::ui
