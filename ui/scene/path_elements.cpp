// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/path_elements.h"

#include "ui/scene/shapes.h"

namespace vs::ui {

using layout::StopKind;

std::vector<PlacedElement> pathElements(const layout::PathLayout& picture, const Story& story)
{
    using Kind = SceneElement::Kind;
    std::vector<PlacedElement> elements;
    const auto add = [&elements](Kind kind, const layout::Rect& area, std::uint32_t key = 0,
                                 int step = -1) {
        SceneElement element;
        element.kind = kind;
        element.interface = InterfaceId{key};
        element.step = step;
        elements.push_back({element, toQt(area)});
    };
    add(Kind::LeftEnd, picture.left.rect);
    for (const layout::RoomBox& room : picture.rooms)
        add(Kind::Bridge, room.rect, room.key);
    add(Kind::RightEnd, picture.right.rect);
    for (const layout::DoorPill& door : picture.doors)
        if (!door.faint)
            add(Kind::Interface, door.rect, door.key);
    for (const layout::DoorPill& door : picture.doors)
        if (door.faint)
            add(Kind::Interface, door.rect, door.key);
    for (const layout::StopSpot& stop : picture.stops) {
        if (stop.step < 0)
            continue;
        const StoryStep& step = story.steps[static_cast<std::size_t>(stop.step)];
        layout::Rect area = stop.box;
        if (stop.kind == StopKind::Hop) {
            add(Kind::Hop, area, step.place.interface.value, stop.step);
        } else if (stop.kind == StopKind::Mark) {
            const double left = std::min(area.x, stop.pill.x);
            const double right = std::max(area.right(), stop.pill.right());
            const double bottom = std::max(area.bottom(), stop.pill.bottom());
            const double top = std::min(area.y, stop.pill.y);
            area = {left, top, right - left, bottom - top};
            add(Kind::Conntrack, area, step.device.value, stop.step);
        } else {
            add(Kind::Drop, area, step.device.value, stop.step);
        }
    }
    if (!picture.rule.empty())
        add(Kind::Rule, picture.rule);
    for (std::size_t i = 0; i < picture.remedies.size(); ++i) {
        add(Kind::Remedy, picture.remedies[i]);
        elements.back().element.index = static_cast<int>(i);
    }
    return elements;
}

const PlacedElement* elementAt(const std::vector<PlacedElement>& elements, QPointF point)
{
    for (auto it = elements.rbegin(); it != elements.rend(); ++it)
        if (it->area.contains(point))
            return &*it;
    return nullptr;
}

} // namespace vs::ui
