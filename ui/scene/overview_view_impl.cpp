// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_view_impl.h"

#include "ui/bridge/words.h"
#include "ui/scene/overview_minimap.h"
#include "ui/scene/shapes.h"

#include <cmath>

namespace vs::ui {

namespace {

constexpr double kNearest = 6;
constexpr int kMargin = 12; ///< pixels around what lies upon the drawing

} // namespace

QRectF OverviewView::Impl::area() const
{
    return {0, OverviewHeading::kHeight, static_cast<double>(view->width()),
            std::max(1.0, view->height() - OverviewHeading::kHeight - OverviewHeading::kFooter)};
}

OverviewCanvas OverviewView::Impl::canvas() const
{
    const RuleListing* rules = nullptr;
    if (snapshot)
        rules = snapshot->rulesAfter ? snapshot->rulesAfter.get() : snapshot->rulesBefore.get();
    return {layout, *topology, scale, origin, area(), rules, true};
}

void OverviewView::Impl::layOut()
{
    if (!topology)
        return;
    arranger.setNode(text(topology->node));
    layout::OverviewOptions options;
    options.arrangement = arranger.current();
    options.words = overviewWords();
    const QRectF room = area();
    layout = layout::layoutOverviewFor(*topology, fonts, {room.width(), room.height()}, options);
    live.clear();
    focused = hovered = {};
    first = {};
    minimap->setLayout(&layout, &state);
    tools->setVisible(!layout.panels.empty());
    refresh();
    showStory(state, layout, story);
    touch();
    if (fitted)
        fit();
    else
        clampOrigin();
}

void OverviewView::Impl::relayOut()
{
    // What was looked at stays where it is, as far as it still exists.
    const SceneElement looked = elementOf(focused);
    const OverviewPlace panel =
        focused.place.kind == OverviewPlace::Kind::Spine ? focused.place : OverviewPlace{};
    const std::string bridge = panel.valid() ? layout.panels[panel.index].name : std::string();
    layOut();
    Spot again;
    if (looked.kind == SceneElement::Kind::GuestNic) {
        for (std::uint32_t i = 0; i < layout.cells.size(); ++i) {
            const NicRef ref = layout.cells[i].ref;
            if (topology->guest(ref).vmid == looked.vmid && topology->nic(ref).index == looked.nic)
                again.place = {OverviewPlace::Kind::Cell, i};
        }
    }
    for (std::uint32_t i = 0; i < layout.panels.size() && panel.valid(); ++i)
        if (layout.panels[i].name == bridge)
            again.place = {OverviewPlace::Kind::Spine, i};
    focus(again);
}

void OverviewView::Impl::refresh()
{
    showTrace(state, layout, snapshot.get(), drops);
    minimap->refresh();
    updateActions();
    // The wiring stays as it was drawn; only an opened cell tells of the rules.
    if (const RuleListing* rules = topology ? canvas().rules : nullptr; rules != rulesDrawn) {
        rulesDrawn = rules;
        stillFresh = false;
    }
    view->update();
}

void OverviewView::Impl::touch()
{
    stillFresh = false;
    view->update();
}

void OverviewView::Impl::fit()
{
    const QRectF room = area();
    scale = layout::fittingScale(layout, {room.width(), room.height()});
    fitted = true;
    origin = {(room.width() - layout.size.width * scale) / 2, room.top()};
    placeChildren();
    touch();
}

void OverviewView::Impl::clampOrigin()
{
    // At least a part stays in sight.
    const QRectF room = area();
    const double w = layout.size.width * scale;
    const double h = layout.size.height * scale;
    const auto clamped = [](double at, double from, double length, double size) {
        const double least = from + std::min(0.0, length * 0.5 - size);
        const double most = from + std::max(0.0, length * 0.5);
        return std::clamp(at, std::min(least, most), most);
    };
    origin = {clamped(origin.x(), room.left(), room.width(), w),
              clamped(origin.y(), room.top(), room.height(), h)};
    placeChildren();
    touch();
}

void OverviewView::Impl::zoomAt(QPointF at, double factor)
{
    const QRectF room = area();
    const double least = layout::fittingScale(layout, {room.width(), room.height()}) * 0.8;
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
    moveTo(units.center());
}

void OverviewView::Impl::moveTo(QPointF units)
{
    fitted = false;
    origin = area().center() - units * scale;
    clampOrigin();
}

void OverviewView::Impl::placeChildren()
{
    const QRectF room = area();
    if (tools != nullptr) {
        tools->adjustSize();
        tools->move(view->width() - tools->width() - kMargin,
                    view->height() - static_cast<int>(OverviewHeading::kFooter) +
                        (static_cast<int>(OverviewHeading::kFooter) - tools->height()) / 2);
    }
    const layout::Point from = canvas().unmap(room.topLeft());
    const layout::Point to = canvas().unmap(room.bottomRight());
    minimap->setSight(QRectF(QPointF(from.x, from.y), QPointF(to.x, to.y)));
    // A map of what is in sight whole would only be in the way.
    const bool whole = from.x <= 1 && from.y <= 1 && to.x >= layout.size.width - 1 &&
                       to.y >= layout.size.height - 1;
    const QSize size = minimap->sizeIn(room.size().toSize());
    const bool shown = minimapWanted && !whole && !size.isEmpty();
    if (shown) {
        // In the corner where it covers nothing that is looked at.
        const QRectF inner = room.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
        const QRectF corners[] = {
            {QPointF(inner.right() - size.width(), inner.bottom() - size.height()), size},
            {QPointF(inner.right() - size.width(), inner.top()), size},
            {QPointF(inner.left(), inner.bottom() - size.height()), size}};
        const QRectF* best = &corners[0];
        for (const QRectF& corner : corners) {
            bool covers = false;
            for (const OverviewPlace place : {state.from, state.to, focused.place})
                covers = covers || (place.valid() && place.kind != OverviewPlace::Kind::Spine &&
                                    canvas().map(layout.areaOf(place)).intersects(corner));
            if (!covers) {
                best = &corner;
                break;
            }
        }
        minimap->setGeometry(best->toRect());
    }
    minimap->setVisible(shown);
}

} // namespace vs::ui
