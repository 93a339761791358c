// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/story_rooms.h"

#include <algorithm>

namespace vs::ui {

using layout::Lane;
using layout::Place;
using layout::RoomInput;

StoryRooms::StoryRooms(const Topology& topology, const Story& story) : m_topology(topology)
{
    for (const PathStep& step : story.path)
        addStep(step);
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        if (i + 1 < m_rooms.size()) {
            const Interface* right = m_topology.find(InterfaceId{m_rooms[i].right.key});
            m_rooms[i].linkedToNext = right != nullptr && right->peer.valid() &&
                                      right->peer == InterfaceId{m_rooms[i + 1].left.key};
        }
        addOffPath(m_rooms[i]);
    }
}

void StoryRooms::addStep(const PathStep& step)
{
    const Interface* port = m_topology.find(step.interface);
    const std::string name = m_topology.nameOf(step.interface);
    const bool isBridge = port != nullptr && (port->role == InterfaceRole::Bridge ||
                                              port->role == InterfaceRole::FirewallBridge);
    const InterfaceId device = port == nullptr ? InterfaceId{} : isBridge ? port->id : port->master;
    const layout::DoorInput door{name, step.interface.value};
    if (device.valid() && !m_rooms.empty() && m_rooms.back().key == device.value &&
        m_rooms.back().right.name.empty()) {
        m_rooms.back().right = door;
        return;
    }
    RoomInput room;
    if (const Interface* bridge = m_topology.find(device)) {
        room.name = bridge->name;
        room.detail = detailOf(*bridge);
        room.wide = bridge->role != InterfaceRole::FirewallBridge;
        room.key = device.value;
        room.left = door;
    } else {
        // An interface that is no bridge's port is a room of its own, its name on the wall.
        room.name = name;
        room.key = step.interface.value;
        room.left.key = step.interface.value;
        room.detail = port != nullptr ? roleName(port->role) : std::string();
    }
    m_rooms.push_back(std::move(room));
}

std::string StoryRooms::detailOf(const Interface& device) const
{
    if (device.role != InterfaceRole::FirewallBridge)
        return tr("main bridge").toStdString();
    const auto parts = guestInterfaceName(device.name);
    if (!parts)
        return tr("firewall bridge").toStdString();
    const auto guest = std::find_if(m_topology.guests.begin(), m_topology.guests.end(),
                                    [&](const Guest& one) { return one.vmid == parts->vmid; });
    if (guest == m_topology.guests.end())
        return tr("firewall bridge").toStdString();
    return tr("firewall bridge of %1").arg(QString::fromStdString(guest->label())).toStdString();
}

void StoryRooms::addOffPath(RoomInput& room) const
{
    std::vector<const Interface*> others;
    for (const InterfaceId id : m_topology.ports(InterfaceId{room.key})) {
        const Interface* port = m_topology.find(id);
        if (port != nullptr && id.value != room.left.key && id.value != room.right.key)
            others.push_back(port);
    }
    // Ways out of the node first: they are what one looks for.
    std::stable_partition(others.begin(), others.end(), [](const Interface* port) {
        return port->role == InterfaceRole::Uplink;
    });
    for (const Interface* port : others)
        room.offPath.push_back({port->name, port->id.value});
}

StoryRooms::Spot StoryRooms::doorOf(InterfaceId interface) const
{
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        if (m_rooms[i].left.key == interface.value)
            return {static_cast<int>(i), Place::LeftDoor};
        if (m_rooms[i].right.key == interface.value)
            return {static_cast<int>(i), Place::RightDoor};
    }
    return {};
}

StoryRooms::Spot StoryRooms::within(InterfaceId device, InterfaceId after, Lane lane) const
{
    const Spot exit = doorOf(after);
    const Place exitDoor = lane == Lane::Upper ? Place::RightDoor : Place::LeftDoor;
    for (std::size_t i = 0; i < m_rooms.size(); ++i) {
        if (m_rooms[i].key != device.value || !device.valid())
            continue;
        // Already out of that bridge again: it ended behind the door.
        if (exit.room == static_cast<int>(i) && exit.place == exitDoor)
            break;
        return {static_cast<int>(i), Place::Inside};
    }
    return beyond(after, lane);
}

StoryRooms::Spot StoryRooms::beyond(InterfaceId after, Lane lane) const
{
    Spot spot = doorOf(after);
    if (spot.room < 0)
        return spot;
    const bool upper = lane == Lane::Upper;
    if (spot.place == (upper ? Place::LeftDoor : Place::RightDoor))
        spot.place = Place::Inside;
    else
        spot.place = upper ? Place::RightOf : Place::LeftOf;
    return spot;
}

} // namespace vs::ui
