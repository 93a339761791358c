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
        lesson.title =
            core::phrase("{name}: {what}", {{"name", guest.label()}, {"what", guest.name}});
        for (std::uint32_t n = 0; n < guest.nics.size(); ++n) {
            const GuestNic& card = guest.nics[n];
            if (card.index != nic)
                continue;
            const std::string key = "net" + std::to_string(nic);
            lesson.what =
                !guest.running ? core::phrase("{nic} of a guest that is not running: until it "
                                              "starts, nothing of it is plugged into {bridge}.",
                                              {{"nic", key}, {"bridge", card.bridge}})
                : card.firewall
                    ? core::phrase("{nic} is plugged into {bridge} by way of a firewall bridge of "
                                   "its own, which its packets cross both ways.",
                                   {{"nic", key}, {"bridge", card.bridge}})
                    : core::phrase("{nic} is plugged into {bridge} directly, as a port of it.",
                                   {{"nic", key}, {"bridge", card.bridge}});
            lesson.why =
                card.firewall
                    ? core::phrase("Its line says firewall=1 (what the web interface ticks by "
                                   "itself), so PVE puts the guest’s rules in between.")
                    : core::phrase("Its line does not say firewall=1: rules of the guest’s "
                                   "firewall are not applied to this card.");
            if (const auto line = nicLine(topology, {g, n}))
                lesson.lines.push_back(*line);
            else
                lesson.missing = notRead(snapshot, nicFile(guest));
            return lesson;
        }
        lesson.what = core::phrase("A guest of this node.");
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
    lesson.title = name;
    if (kind == PathEnd::Uplink) {
        lesson.what = core::phrase("Everything beyond {interface}: switches, routers and hosts of "
                                   "which this node sees only what comes in or goes out.",
                                   {{"interface", snapshot.topology->nameOf(door)}});
        lesson.why = core::phrase("What becomes of a packet out there cannot be seen from here: "
                                  "for this node it has left, or it has come.");
    } else if (kind == PathEnd::Host) {
        lesson.what = core::phrase(
            "The node itself: the packet is for one of its own addresses, or is sent by the node.");
        lesson.why = core::phrase("A bridge with an address is also a network card of the node; "
                                  "rules of INPUT and OUTPUT apply, not FORWARD.");
        lesson.lines = networkLines(*snapshot.topology, snapshot.topology->nameOf(door));
    } else {
        lesson.what = core::phrase("Who has this address is not known: no configuration, no "
                                   "neighbour table and no packet tells where it is.");
        lesson.why = core::phrase("The path is drawn as far as the packet was seen.");
    }
    return lesson;
}

} // namespace vs
