// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: what keys, buttons and the menu do; folds and the user's order.
#include "core/layout/overview_edit.h"
#include "ui/bridge/words.h"
#include "ui/scene/overview_icons.h"
#include "ui/scene/overview_view_impl.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace vs::ui {

using Kind = OverviewPlace::Kind;

namespace {

/// A button that keeps Space for itself where a shortcut of the picture would take it.
class ToolButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride &&
            static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
            event->accept();
            return true;
        }
        return QToolButton::event(event);
    }
};

} // namespace

void OverviewView::Impl::makeActions()
{
    const auto add = [this](const QString& words, const QList<QKeySequence>& keys, auto task) {
        auto* action = new QAction(words, view);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (!keys.isEmpty())
            action->setToolTip(QStringLiteral("%1 (%2)").arg(
                words, keys.front().toString(QKeySequence::NativeText)));
        QObject::connect(action, &QAction::triggered, view, task);
        view->addAction(action);
        return action;
    };
    actions.fit = add(tr("All in sight"), {Qt::Key_0}, [this] { fit(); });
    actions.selection =
        add(tr("Zoom to what has the focus"), {Qt::Key_Z}, [this] { view->zoomToSelection(); });
    actions.path = add(tr("Zoom to the path"), {Qt::Key_P}, [this] { view->zoomToPath(); });
    actions.nearer = add(tr("Zoom in"), {Qt::Key_Plus, Qt::Key_Equal}, [this] { view->zoomIn(); });
    actions.farther = add(tr("Zoom out"), {Qt::Key_Minus}, [this] { view->zoomOut(); });
    actions.minimap = add(tr("Map of the whole"), {Qt::Key_M}, [] {});
    actions.minimap->setCheckable(true);
    actions.minimap->setChecked(minimapWanted);
    QObject::connect(actions.minimap, &QAction::toggled, view, &OverviewView::setMinimapShown);
    actions.fold =
        add(tr("Fold or unfold the bridge"), {Qt::Key_F}, [this] { view->toggleFold(); });
    actions.before =
        add(tr("Move it before its neighbour"), {Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Up},
            [this] { moveFocused(-1); });
    actions.after =
        add(tr("Move it behind its neighbour"), {Qt::ALT | Qt::Key_Right, Qt::ALT | Qt::Key_Down},
            [this] { moveFocused(1); });
    actions.natural = add(tr("Unfold all, and back to the order by VMID"), {Qt::ALT | Qt::Key_Home},
                          [this] { resetOrder(); });
    QUndoStack* stack = arranger.undoStack();
    actions.undo = add(tr("Undo the change of the layout"), {QKeySequence(QKeySequence::Undo)},
                       [stack] { stack->undo(); });
    actions.redo =
        add(tr("Redo the change of the layout"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
            [stack] { stack->redo(); });
    QObject::connect(&arranger, &OverviewArranger::changed, view, [this] { relayOut(); });
    QObject::connect(stack, &QUndoStack::indexChanged, view, [this] { updateActions(); });
}

void OverviewView::Impl::makeTools()
{
    tools = new QWidget(view);
    tools->setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QAction* action : {actions.undo, actions.redo, actions.minimap, actions.path,
                            actions.selection, actions.fit, actions.farther, actions.nearer}) {
        auto* button = new ToolButton(tools);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setProperty("tool", true);
        button->setIconSize(QSize(20, 20));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    makeIcons();
}

void OverviewView::Impl::makeIcons()
{
    const std::pair<QAction*, OverviewIcon> icons[] = {
        {actions.fit, OverviewIcon::Fit},         {actions.selection, OverviewIcon::Selection},
        {actions.path, OverviewIcon::Path},       {actions.nearer, OverviewIcon::Nearer},
        {actions.farther, OverviewIcon::Farther}, {actions.minimap, OverviewIcon::Minimap},
        {actions.undo, OverviewIcon::Undo},       {actions.redo, OverviewIcon::Redo}};
    for (const auto& [action, icon] : icons)
        action->setIcon(overviewIcon(icon, theme.ink, theme.portLine));
}

void OverviewView::Impl::updateActions()
{
    const bool movable = focused.place.kind == Kind::Cell || focused.place.kind == Kind::Spine;
    actions.selection->setEnabled(focused.valid());
    actions.path->setEnabled(!state.request.isEmpty() || !state.answer.isEmpty());
    actions.fold->setEnabled(panelOfFocus() >= 0);
    actions.before->setEnabled(movable);
    actions.after->setEnabled(movable);
    actions.natural->setEnabled(!arranger.current().empty());
    actions.undo->setEnabled(arranger.undoStack()->canUndo());
    actions.redo->setEnabled(arranger.undoStack()->canRedo());
}

std::int64_t OverviewView::Impl::panelOfFocus() const
{
    switch (focused.place.kind) {
    case Kind::Cell:
        return layout.cells[focused.place.index].panel;
    case Kind::Uplink:
        return layout.uplinks[focused.place.index].panel;
    case Kind::Spine:
        return focused.place.index;
    case Kind::None:
        break;
    }
    return -1;
}

void OverviewView::Impl::toggleFold(std::uint32_t panel)
{
    const layout::OverviewPanel& of = layout.panels[panel];
    focused = {{Kind::Spine, panel}, {}};
    const QString name = text(of.name);
    arranger.change(layout::withFold(arranger.current(), of.name, !of.folded),
                    of.folded ? tr("unfold %1").arg(name) : tr("fold %1").arg(name));
}

void OverviewView::Impl::moveFocused(int by)
{
    if (focused.place.kind == Kind::Spine) {
        const std::int64_t to = static_cast<std::int64_t>(focused.place.index) + by;
        if (to >= 0)
            arranger.change(layout::withPanelMoved(arranger.current(), layout, focused.place.index,
                                                   static_cast<std::uint32_t>(to)),
                            tr("move %1").arg(text(layout.panels[focused.place.index].name)));
    } else if (focused.place.kind == Kind::Cell) {
        const layout::OverviewCell& cell = layout.cells[focused.place.index];
        const std::int64_t to = static_cast<std::int64_t>(focused.place.index) -
                                layout.panels[cell.panel].firstCell + by;
        if (to >= 0)
            arranger.change(layout::withCellMoved(arranger.current(), layout, *topology,
                                                  focused.place.index,
                                                  static_cast<std::uint32_t>(to)),
                            tr("move %1").arg(text(topology->guest(cell.ref).label())));
    }
    ensureVisible(focused.place);
}

void OverviewView::Impl::resetOrder()
{
    arranger.change({}, tr("everything back in its place"));
}

void OverviewView::Impl::beginDrag(QPointF pixel, bool shift)
{
    drag = Drag::Pan;
    const Spot spot = spotAt(pixel);
    if (spot.place.kind == Kind::Cell && shift) {
        drag = Drag::Cell;
        dragSource = spot.place.index;
    } else if (spot.place.kind == Kind::Spine && layout.panels.size() > 1 &&
               canvas().map(layout.panels[spot.place.index].head).contains(pixel)) {
        drag = Drag::Panel;
        dragSource = spot.place.index;
    }
    dragTo(pixel);
}

void OverviewView::Impl::dragTo(QPointF pixel)
{
    const layout::Point at = canvas().unmap(pixel);
    if (drag == Drag::Panel)
        dragTarget = layout::panelPositionAt(layout, dragSource, at.y);
    else if (drag == Drag::Cell)
        dragTarget = layout::cellPositionAt(layout, dragSource, at);
    view->update();
}

void OverviewView::Impl::drop()
{
    const Drag dropped = drag;
    drag = Drag::None;
    if (dropped == Drag::Panel) {
        focused = {{Kind::Spine, dragSource}, {}};
        arranger.change(layout::withPanelMoved(arranger.current(), layout, dragSource, dragTarget),
                        tr("move %1").arg(text(layout.panels[dragSource].name)));
    } else if (dropped == Drag::Cell) {
        focused = {{Kind::Cell, dragSource}, {}};
        const Guest& guest = topology->guest(layout.cells[dragSource].ref);
        arranger.change(
            layout::withCellMoved(arranger.current(), layout, *topology, dragSource, dragTarget),
            tr("move %1").arg(text(guest.label())));
    }
    view->update();
}

void OverviewView::Impl::fillMenu(QMenu& menu)
{
    const Spot spot = focused;
    if (spot.place.kind == Kind::Cell || spot.place.kind == Kind::Uplink) {
        const bool second = first.valid() && first != spot.place;
        menu.addAction(second ? tr("Path to here") : tr("Path from here"), view, [this, spot] {
            first = first == spot.place ? OverviewPlace{} : first;
            choose({spot.place, {}});
        });
        menu.addSeparator();
    }
    if (spot.valid()) {
        menu.addAction(actions.selection);
        menu.addAction(actions.fold);
        if (actions.before->isEnabled()) {
            menu.addAction(actions.before);
            menu.addAction(actions.after);
        }
        menu.addSeparator();
    }
    menu.addAction(actions.fit);
    menu.addAction(actions.path);
    menu.addAction(actions.minimap);
    menu.addSeparator();
    menu.addAction(actions.natural);
    const QUndoStack* stack = arranger.undoStack();
    if (stack->canUndo())
        menu.addAction(tr("Undo: %1").arg(stack->undoText()), arranger.undoStack(),
                       &QUndoStack::undo);
    if (stack->canRedo())
        menu.addAction(tr("Redo: %1").arg(stack->redoText()), arranger.undoStack(),
                       &QUndoStack::redo);
}

} // namespace vs::ui
