// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/lessons/config_source.h"
#include "core/diagnose/lessons/lesson.h"

namespace vs {

using namespace lessons;

Lesson guestLesson(const Snapshot& snapshot, int vmid, int nic)
{
    const Topology& topology = *snapshot.topology;
    for (std::uint32_t g = 0; g < topology.guests.size(); ++g) {
        const Guest& guest = topology.guests[g];
        if (guest.vmid != vmid)
            continue;
        Lesson lesson;
        lesson.title = {"%1: %2", {guest.label(), guest.name}};
        for (std::uint32_t n = 0; n < guest.nics.size(); ++n) {
            const GuestNic& card = guest.nics[n];
            if (card.index != nic)
                continue;
            const std::string key = "net" + std::to_string(nic);
            lesson.what = {
                !guest.running
                    ? VS_PHRASE("Lessons", "%1 of a guest that is not running: until it starts, "
                                           "nothing of it is plugged into %2.")
                : card.firewall
                    ? VS_PHRASE("Lessons", "%1 is plugged into %2 by way of a firewall bridge of "
                                           "its own, which its packets cross both ways.")
                    : VS_PHRASE("Lessons", "%1 is plugged into %2 directly, as a port of it."),
                {key, card.bridge}};
            lesson.why = {
                card.firewall
                    ? VS_PHRASE("Lessons", "Its line says firewall=1 (what the web interface ticks "
                                           "by itself), so PVE puts the guest’s rules in between.")
                    : VS_PHRASE("Lessons", "Its line does not say firewall=1: rules of the guest’s "
                                           "firewall are not applied to this card."),
                {}};
            if (const auto line = nicLine(topology, {g, n}))
                lesson.lines.push_back(*line);
            else
                lesson.missing = notRead(snapshot, nicFile(guest));
            return lesson;
        }
        lesson.what = {VS_PHRASE("Lessons", "A guest of this node."), {}};
        lesson.missing = notRead(snapshot, nicFile(guest));
        return lesson;
    }
    return {};
}

Lesson endLesson(const Snapshot& snapshot, const Story& story, bool left)
{
    const PathEnd kind = left ? story.leftEnd : story.rightEnd;
    const std::string& name = left ? story.leftName : story.rightName;
    const IpAddress& address = left ? story.leftAddress : story.rightAddress;
    const InterfaceId door = story.path.empty() ? InterfaceId{}
                             : left             ? story.path.front().interface
                                                : story.path.back().interface;
    if (kind == PathEnd::Guest) {
        const Topology& topology = *snapshot.topology;
        const auto byAddress = topology.nicOfAddress(address);
        const auto ref = byAddress ? byAddress : topology.nicOfHost(door);
        if (ref)
            return guestLesson(snapshot, topology.guest(*ref).vmid, topology.nic(*ref).index);
    }
    Lesson lesson;
    lesson.title = {"%1", {name}};
    if (kind == PathEnd::Uplink) {
        lesson.what = {VS_PHRASE("Lessons", "Everything beyond %1: switches, routers and hosts of "
                                            "which this node sees only what comes in or goes out."),
                       {snapshot.topology->nameOf(door)}};
        lesson.why = {VS_PHRASE("Lessons", "What becomes of a packet out there cannot be seen from "
                                           "here: for this node it has left, or it has come."),
                      {}};
    } else if (kind == PathEnd::Host) {
        lesson.what = {VS_PHRASE("Lessons", "The node itself: the packet is for one of its own "
                                            "addresses, or is sent by the node."),
                       {}};
        lesson.why = {VS_PHRASE("Lessons", "A bridge with an address is also a network card of the "
                                           "node; rules of INPUT and OUTPUT apply, not FORWARD."),
                      {}};
        lesson.lines = networkLines(*snapshot.topology, snapshot.topology->nameOf(door));
    } else {
        lesson.what = {VS_PHRASE("Lessons", "Who has this address is not known: no configuration, "
                                            "no neighbour table and no packet tells where it is."),
                       {}};
        lesson.why = {VS_PHRASE("Lessons", "The path is drawn as far as the packet was seen."), {}};
    }
    return lesson;
}

} // namespace vs
