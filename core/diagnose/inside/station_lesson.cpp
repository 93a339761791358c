// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/inside/bridge_inside.h"
#include "core/diagnose/lessons/config_source.h"

namespace vs {

namespace {

struct HookWords
{
    const char* name; ///< what the station's name begins with
    const char* what;
    const char* why;
};

/// In the order in which they are looked for.
constexpr HookWords kHooks[] = {
    {"raw PREROUTING",
     core::english("Rules that see the packet before conntrack does: the place for conntrack "
                   "zones and for what is not to be tracked."),
     core::english("The PVE firewall leaves it alone; SDN’s source NAT, or you, put rules "
                   "here.")},
    {"mangle", core::english("Rules that change packets or mark them on their way."),
     core::english("The PVE firewall does not use it; what stands here is somebody "
                   "else’s.")},
    {"nat PREROUTING",
     core::english("Rules that give the first packet of a connection another destination; "
                   "all later ones follow it."),
     core::english("The PVE firewall does not use it; port forwardings of the node stand "
                   "here.")},
    {"nat POSTROUTING",
     core::english("Rules that give the first packet of a connection another source; all "
                   "later ones follow it."),
     core::english("The PVE firewall does not use it; masquerading for guests’ nets stands "
                   "here.")},
    {"filter FORWARD",
     core::english("Rules about what the node passes on rather than keeps: packets that a "
                   "bridge forwards too, since it shows them to iptables."),
     core::english("The PVE firewall hangs its chain PVEFW-FORWARD in here, and from there "
                   "each guest’s own chains.")},
    {"filter INPUT", core::english("Rules about what is for the node itself."),
     core::english("The PVE firewall hangs its chain PVEFW-INPUT in here, with the node’s "
                   "rules.")},
    {"ebtables",
     core::english("Rules of the link layer: they see every frame, ARP too, and know MAC "
                   "addresses only."),
     core::english("The PVE firewall uses them for guests’ MAC filters and for layer-2 "
                   "protocols.")},
    {"", core::english("A table of nftables, which sees the packet at this place."),
     core::english("PVE’s newer firewall (proxmox-firewall) writes such tables where a node "
                   "is switched to nftables.")},
};

Lesson hookLesson(const Snapshot& snapshot, const Station& station)
{
    Lesson lesson;
    lesson.title = core::plain(station.name);
    for (const HookWords& words : kHooks) {
        if (!station.name.starts_with(words.name))
            continue;
        lesson.what = core::phrase(words.what);
        lesson.why = core::phrase(words.why);
        break;
    }
    if (!station.name.starts_with("filter"))
        return lesson;
    const FirewallFile* cluster =
        snapshot.firewallFiles ? snapshot.firewallFiles->cluster() : nullptr;
    if (const auto line = lessons::firewallOption(cluster, "enable"))
        lesson.lines.push_back(*line);
    else
        lesson.missing = lessons::notRead(snapshot, std::string(kClusterFirewallPath));
    return lesson;
}

} // namespace

Lesson stationLesson(const Snapshot& snapshot, const BridgeInside& inside, std::size_t at)
{
    if (at >= inside.stations.size())
        return {};
    const Station& station = inside.stations[at];
    Lesson lesson;
    lesson.title = core::plain(station.name);
    switch (station.kind) {
    case Station::Kind::PortIn:
    case Station::Kind::PortOut: {
        const Interface* port = snapshot.topology->findByName(station.name);
        return port == nullptr ? Lesson{} : interfaceLesson(snapshot, port->id);
    }
    case Station::Kind::Hook:
        return hookLesson(snapshot, station);
    case Station::Kind::Decision:
        lesson.what = core::phrase("The bridge looks in its forwarding database for the "
                                   "port behind which it last saw the MAC address that "
                                   "the frame is for.");
        lesson.why = core::phrase("Every bridge does so; an address that it has not "
                                  "learnt is sent out of all ports (flooding), and only "
                                  "the right guest takes it.");
        return lesson;
    case Station::Kind::Conntrack:
        lesson.what = core::phrase("conntrack looks the packet up in the kernel’s list of "
                                   "connections and tells the rules after it what it is: "
                                   "NEW, ESTABLISHED, RELATED or INVALID.");
        break;
    case Station::Kind::Confirmation:
        lesson.what = core::phrase("Only here, after all rules, is a new entry written "
                                   "into the kernel’s list of connections: a packet that "
                                   "a rule drops leaves none.");
        break;
    }
    lesson.why = core::phrase("It is the kernel’s own; {bridge} takes part because it shows its "
                              "packets to iptables, and so does every further bridge on "
                              "the way, each anew.",
                              {{"bridge", snapshot.topology->nameOf(inside.bridge)}});
    return lesson;
}

} // namespace vs
