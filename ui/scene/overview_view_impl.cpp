// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_view_impl.h"

#include "ui/scene/shapes.h"

#include <cmath>

namespace vs::ui {

namespace {
constexpr double kNearest = 6;
} // namespace

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

} // namespace vs::ui
