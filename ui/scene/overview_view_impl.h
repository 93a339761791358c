// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_chain.h"
#include "ui/scene/overview_arranger.h"
#include "ui/scene/overview_live.h"
#include "ui/scene/overview_painter.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/picture_fonts.h"

#include <QBasicTimer>
#include <QCoreApplication>
#include <QElapsedTimer>

class QAction;
class QMenu;

namespace vs::ui {

using layout::OverviewPlace;

/// What the overview's events act upon: layout, zoom, choice. Private to the view's files.
class OverviewView::Impl
{
    Q_DECLARE_TR_FUNCTIONS(OverviewView)

public:
    explicit Impl(OverviewView* owner) : view(owner) {}

    /// A place, and in an opened cell one interface of its chain.
    struct Spot
    {
        OverviewPlace place;
        InterfaceId row;

        bool valid() const { return place.valid(); }
        friend bool operator==(const Spot&, const Spot&) = default;
    };
    /// What the pressed pointer does.
    enum class Drag { None, Pan, Panel, Cell };

    OverviewView* view;
    std::shared_ptr<const Topology> topology;
    std::shared_ptr<const Snapshot> snapshot;
    Story story;
    Theme theme = Theme::light();
    PictureFonts fonts = PictureFonts::system();
    std::unique_ptr<OverviewPainter> painter = std::make_unique<OverviewPainter>(theme, fonts);
    layout::OverviewLayout layout;
    OverviewState state;
    OverviewHits hits;
    DropTally drops;
    OverviewArranger arranger;

    QString emptyHint; ///< what to do next, without a node

    double scale = 1;
    QPointF origin; ///< view pixel of the layout's (0, 0)
    bool fitted = true;
    QPixmap still;
    bool stillFresh = false;
    const RuleListing* rulesDrawn = nullptr; ///< only compared

    Spot focused;
    Spot hovered;
    OverviewPlace first; ///< chosen first of a pair
    QPointF pressed;
    QPointF dragged;
    bool pressing = false;
    Drag drag = Drag::None;
    std::uint32_t dragSource = 0; ///< index of the panel or cell that is dragged
    std::uint32_t dragTarget = 0; ///< the position that it would take

    mutable OverviewLive live; ///< looking at it lets go of what has arrived
    bool reducedMotion = false;
    QBasicTimer timer;
    int timerMs = 0;
    QElapsedTimer clock;

    OverviewMinimap* minimap = nullptr;
    bool minimapWanted = true;
    QWidget* tools = nullptr;
    struct
    {
        QAction* fit;
        QAction* selection;
        QAction* path;
        QAction* nearer;
        QAction* farther;
        QAction* minimap;
        QAction* fold;
        QAction* before;
        QAction* after;
        QAction* natural;
        QAction* undo;
        QAction* redo;
    } actions{};

    double now() const { return static_cast<double>(clock.elapsed()) / 1000; }
    QRectF area() const; ///< where the drawing is, in pixels
    OverviewCanvas canvas() const;

    // Layout, zoom (overview_view_impl.cpp)
    void layOut();
    void relayOut(); ///< by the user's change: scale and place stay
    void refresh();
    void touch(); ///< the still picture is drawn anew
    void fit();
    void zoomAt(QPointF at, double factor);
    void clampOrigin();
    void center(const QRectF& units, double wished);
    void moveTo(QPointF units);
    void placeChildren();

    // What is where, and the choice among it (overview_choice.cpp)
    Spot spotAt(QPointF pixel) const;
    bool onFold(QPointF pixel, std::uint32_t& panel) const;
    SceneElement elementOf(const Spot& spot) const;
    QRectF pixelsOf(const SceneElement& element) const; ///< empty: it is not drawn
    void choose(const Spot& spot);
    void focus(const Spot& spot);
    void ensureVisible(OverviewPlace place);
    void moveFocus(int key);
    bool moveInChain(int key);
    QString wordsOf(const Spot& spot) const;
    QString hint() const;

    // Actions, folds, order (overview_arranging.cpp)
    void makeActions();
    void makeTools();
    void makeIcons();
    void updateActions();
    std::int64_t panelOfFocus() const; ///< -1: none
    void toggleFold(std::uint32_t panel);
    void moveFocused(int by);
    void resetOrder();
    void beginDrag(QPointF pixel, bool shift);
    void dragTo(QPointF pixel);
    void drop();
    void fillMenu(QMenu& menu);

    // Painting (overview_painting.cpp)
    void paintStill(QPainter& into) const;
    void paintMoving(QPainter& into) const;
    void paintDrag(QPainter& into) const;
    void paintSticky(QPainter& into) const;
    void paintRing(QPainter& into, const Spot& spot, const QColor& color, double width) const;
    void ensureTimer();
};

} // namespace vs::ui
