// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_board.h"

#include <QAction>
#include <QTest>

namespace vs::test {

using layout::OverviewPlace;
using Kind = OverviewPlace::Kind;

OverviewBoard::OverviewBoard(int guests, QSize size) : made(resetDropped())
{
    snapshot = std::make_shared<Snapshot>(*made.snapshot);
    snapshot->topology = variedTopology(guests);
    snapshot->ended = false;
    resize(size);
    show();
    setSnapshot(snapshot);
    setStory(made.story);
}

bool OverviewBoard::activate()
{
    activateWindow();
    return QTest::qWaitForWindowActive(this);
}

OverviewPlace OverviewBoard::cellOf(int vmid) const
{
    for (std::uint32_t i = 0; i < layoutShown().cells.size(); ++i)
        if (snapshot->topology->guest(layoutShown().cells[i].ref).vmid == vmid)
            return {Kind::Cell, i};
    return {};
}

OverviewPlace OverviewBoard::panelOf(const std::string& name) const
{
    for (std::uint32_t i = 0; i < layoutShown().panels.size(); ++i)
        if (layoutShown().panels[i].name == name)
            return {Kind::Spine, i};
    return {};
}

bool OverviewBoard::isFolded(const std::string& name) const
{
    return layoutShown().panels[panelOf(name).index].folded;
}

QStringList OverviewBoard::order() const
{
    QStringList names;
    for (const auto& panel : layoutShown().panels)
        names << QString::fromStdString(panel.name);
    return names;
}

QAction* OverviewBoard::action(const QKeySequence& key) const
{
    for (QAction* each : actions())
        if (each->shortcuts().contains(key))
            return each;
    return nullptr;
}

QPoint OverviewBoard::middleOf(OverviewPlace place) const
{
    return pixelsOf(place).center().toPoint();
}

QPoint OverviewBoard::headOf(const std::string& name) const
{
    const QRectF pixels = pixelsOf(panelOf(name));
    return {static_cast<int>(pixels.left() + 60 * zoom()),
            static_cast<int>(pixels.top() + pixels.height() * 0.55)};
}

QPoint OverviewBoard::foldOf(const std::string& name) const
{
    const QRectF pixels = pixelsOf(panelOf(name));
    const auto& panel = layoutShown().panels[panelOf(name).index];
    return QPointF(pixels.left() + 15 * zoom(),
                   pixels.top() + (panel.label.y - panel.rect.y + 9) * zoom())
        .toPoint();
}

void OverviewBoard::move(QPoint to, Qt::KeyboardModifiers with)
{
    QMouseEvent event(QEvent::MouseMove, to, mapToGlobal(to), Qt::NoButton, Qt::LeftButton, with);
    QCoreApplication::sendEvent(this, &event);
}

void OverviewBoard::drag(QPoint from, QPoint to, Qt::KeyboardModifiers with)
{
    QTest::mousePress(this, Qt::LeftButton, with, from);
    move(from + (to - from) / 3, with);
    move(to, with);
    QTest::mouseRelease(this, Qt::LeftButton, with, to);
}

} // namespace vs::test
