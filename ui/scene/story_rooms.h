// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/path_input.h"

#include <QCoreApplication>

namespace vs::ui {

/// The bridges that a story's path crosses, with their doors, and where its steps lie in them.
class StoryRooms
{
    Q_DECLARE_TR_FUNCTIONS(PathPicture)

public:
    StoryRooms(const Topology& topology, const Story& story);

    const std::vector<layout::RoomInput>& rooms() const { return m_rooms; }

    struct Spot
    {
        int room = -1; ///< -1: not on the drawn path
        layout::Place place = layout::Place::Inside;
    };
    /// The door of an interface on the path.
    Spot doorOf(InterfaceId interface) const;
    /// Where something happens in `device` after a packet was seen at `after`.
    Spot within(InterfaceId device, InterfaceId after, layout::Lane lane) const;
    /// Where a packet is that was seen at `after` and not again.
    Spot beyond(InterfaceId after, layout::Lane lane) const;

private:
    void addStep(const PathStep& step);
    void addOffPath(layout::RoomInput& room) const;
    std::string detailOf(const Interface& device) const;

    const Topology& m_topology;
    std::vector<layout::RoomInput> m_rooms;
};

} // namespace vs::ui
