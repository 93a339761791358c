// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/lessons/config_source.h"
#include "core/diagnose/lessons/lesson.h"

namespace vs {

using namespace lessons;

namespace {

const char* const kInterfaces = "/etc/network/interfaces";

/// The card's words: "net0" of "VM 811".
struct Card
{
    const Guest* guest = nullptr;
    const GuestNic* nic = nullptr;

    std::string key() const { return nic == nullptr ? "netN" : "net" + std::to_string(nic->index); }
    core::Phrase owner() const
    {
        return guest == nullptr ? core::phrase("a guest") : core::Phrase(guest->label());
    }
    core::Phrase bridge() const
    {
        return nic == nullptr || nic->bridge.empty() ? core::phrase("the bridge")
                                                     : core::Phrase(nic->bridge);
    }
};

class InterfaceTeacher
{
public:
    InterfaceTeacher(const Snapshot& snapshot, const Interface& interface)
        : m_snapshot(snapshot), m_topology(*snapshot.topology), m_it(interface),
          m_ref(nicOf(m_topology, interface))
    {
        if (m_ref)
            m_card = {&m_topology.guest(*m_ref), &m_topology.nic(*m_ref)};
    }

    Lesson lesson()
    {
        m_lesson.title =
            core::phrase("{name}: {what}", {{"name", m_it.name}, {"what", roleName(m_it.role)}});
        switch (m_it.role) {
        case InterfaceRole::GuestTap:
        case InterfaceRole::GuestVeth:
            guestPort();
            break;
        case InterfaceRole::FirewallBridge:
            firewallBridge();
            break;
        case InterfaceRole::FirewallGuestLeg:
        case InterfaceRole::FirewallBridgeLeg:
            leg();
            break;
        case InterfaceRole::Bridge:
            bridge();
            break;
        case InterfaceRole::Uplink:
            uplink();
            break;
        case InterfaceRole::VlanDevice:
            vlanDevice();
            break;
        case InterfaceRole::Tunnel:
            tunnel();
            break;
        case InterfaceRole::Loopback:
        case InterfaceRole::Other:
        case InterfaceRole::Unknown:
            other();
            break;
        }
        return std::move(m_lesson);
    }

private:
    void guestPort()
    {
        const bool tap = m_it.role == InterfaceRole::GuestTap;
        if (tap)
            m_lesson.what =
                core::phrase("The node’s end of {nic} of {guest}: what the guest sends comes into "
                             "the node here, and what is for the guest goes out here.",
                             {{"nic", m_card.key()}, {"guest", m_card.owner()}});
        else
            m_lesson.what = core::phrase(
                "The node’s end of a veth pair whose other end is {nic} inside {guest}: what the "
                "container sends comes into the node here, and what is for it goes out.",
                {{"nic", m_card.nic == nullptr || m_card.nic->guestInterface.empty()
                             ? core::phrase("a network card")
                             : core::Phrase(m_card.nic->guestInterface)},
                 {"guest", m_card.owner()}});
        m_lesson.why = core::phrase(
            "PVE makes it when the guest starts, one for each netN line of its configuration, and "
            "plugs it into {bridge}.",
            {{"bridge", m_it.master.valid() ? core::Phrase(m_topology.nameOf(m_it.master))
                                            : m_card.bridge()}});
        addNicLine();
    }

    void firewallBridge()
    {
        m_lesson.what = core::phrase(
            "A small bridge of its own between {nic} of {guest} and {bridge}: whatever crosses it "
            "is shown to the guest’s firewall rules.",
            {{"nic", m_card.key()}, {"guest", m_card.owner()}, {"bridge", m_card.bridge()}});
        m_lesson.why =
            core::phrase("PVE makes it because {nic} says firewall=1, even if the guest’s own "
                         "firewall is off; without it the guest would be a port of {bridge}.",
                         {{"nic", m_card.key()}, {"bridge", m_card.bridge()}});
        addNicLine();
    }

    void leg()
    {
        const bool inner = m_it.role == InterfaceRole::FirewallGuestLeg;
        const core::Phrase peer = m_it.peer.valid() ? core::Phrase(m_topology.nameOf(m_it.peer))
                                                    : core::phrase("its other end");
        const core::Phrase master = m_it.master.valid()
                                        ? core::Phrase(m_topology.nameOf(m_it.master))
                                        : core::phrase("its bridge");
        m_lesson.what =
            inner ? core::phrase("One end of a veth pair, which is a cable in software: it plugs "
                                 "the guest’s firewall bridge {firewallBridge} into {bridge}.",
                                 {{"firewallBridge", master}, {"bridge", m_card.bridge()}})
                  : core::phrase("The other end of the cable: here the guest’s traffic enters "
                                 "{bridge}, coming from its firewall bridge through {peer}.",
                                 {{"bridge", master}, {"peer", peer}});
        m_lesson.why =
            core::phrase("PVE makes the pair with {peer} because {nic} of {guest} says firewall=1: "
                         "the firewall bridge has to reach {bridge} somehow.",
                         {{"peer", peer},
                          {"nic", m_card.key()},
                          {"guest", m_card.owner()},
                          {"bridge", m_card.bridge()}});
        addNicLine();
    }

    void bridge()
    {
        m_lesson.what =
            m_topology.filtersBridge(m_it, false)
                ? core::phrase("A switch in software with {count} ports: it forwards frames by MAC "
                               "address, and shows them to iptables and conntrack as they pass.",
                               {{"count", std::to_string(m_topology.ports(m_it.id).size())}})
                : core::phrase("A switch in software with {count} ports: it forwards frames by MAC "
                               "address and shows none of them to iptables.",
                               {{"count", std::to_string(m_topology.ports(m_it.id).size())}});
        m_lesson.lines = networkLines(m_topology, m_it.name);
        const bool sdn = !m_lesson.lines.empty() &&
                         m_lesson.lines.front().file.find("interfaces.d/sdn") != std::string::npos;
        m_lesson.why = sdn ? core::phrase("PVE’s SDN makes it: it is a virtual network that "
                                          "guests’ netN lines name as their bridge.")
                           : core::phrase("The node’s network configuration makes it when the node "
                                          "starts; guests’ netN lines name it as their bridge.");
        if (m_lesson.lines.empty())
            m_lesson.missing = notRead(m_snapshot, kInterfaces);
    }

    void uplink()
    {
        m_lesson.what = core::phrase("A way out of the node: a network card or a bond of several, "
                                     "which leads to the cable and the LAN.");
        const std::string master = m_topology.nameOf(m_it.master);
        m_lesson.why = m_it.master.valid()
                           ? core::phrase("It is a port of {bridge} because the node’s network "
                                          "configuration lists it there: so guests reach the LAN.",
                                          {{"bridge", master}})
                           : core::phrase("It is the node’s hardware; no bridge has it as a port, "
                                          "so guests cannot use it directly.");
        m_lesson.lines = networkLines(m_topology, m_it.name, true);
        if (m_lesson.lines.empty())
            m_lesson.missing = notRead(m_snapshot, kInterfaces);
    }

    void vlanDevice()
    {
        m_lesson.what =
            core::phrase("A VLAN device: what leaves through it gets its VLAN’s tag, and of what "
                         "comes in by {parent} it takes the frames with that tag.",
                         {{"parent", m_it.peer.valid() ? core::Phrase(m_topology.nameOf(m_it.peer))
                                                       : core::phrase("its parent")}});
        m_lesson.why =
            core::phrase("A tag on a bridge that is not VLAN-aware needs it: PVE makes one for "
                         "each tag that guests ask for, or the node’s network configuration does.");
        m_lesson.lines = networkLines(m_topology, m_it.name, true);
    }

    void tunnel()
    {
        m_lesson.what = core::phrase("A tunnel: frames that leave through it travel to other nodes "
                                     "inside packets of the underlying net.");
        m_lesson.why = core::phrase("A network that spans several nodes needs it; PVE’s SDN makes "
                                    "it, or the node’s network configuration.");
        m_lesson.lines = networkLines(m_topology, m_it.name, true);
        if (m_lesson.lines.empty())
            m_lesson.missing = notRead(m_snapshot, kInterfaces);
    }

    void other()
    {
        m_lesson.what = core::phrase("An interface of the node that is none of PVE’s usual ones.");
        m_lesson.why = core::phrase("Its name does not tell who made it.");
        m_lesson.lines = networkLines(m_topology, m_it.name, true);
    }

    void addNicLine()
    {
        if (const auto line = m_ref ? nicLine(m_topology, *m_ref) : std::nullopt) {
            m_lesson.lines.push_back(*line);
            return;
        }
        m_lesson.missing = notRead(m_snapshot, m_card.guest != nullptr ? nicFile(*m_card.guest)
                                                                       : "/etc/pve/local");
    }

    const Snapshot& m_snapshot;
    const Topology& m_topology;
    const Interface& m_it;
    std::optional<NicRef> m_ref;
    Card m_card;
    Lesson m_lesson;
};

} // namespace

Lesson interfaceLesson(const Snapshot& snapshot, InterfaceId interface)
{
    const Interface* found = snapshot.topology->find(interface);
    return found == nullptr ? Lesson{} : InterfaceTeacher(snapshot, *found).lesson();
}

} // namespace vs
