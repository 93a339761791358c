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
    std::string owner() const { return guest == nullptr ? "a guest" : guest->label(); }
    std::string bridge() const
    {
        return nic == nullptr || nic->bridge.empty() ? "the bridge" : nic->bridge;
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
        m_lesson.title = {"%1: %2", {m_it.name, std::string(roleName(m_it.role))}};
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
            m_lesson.what = {
                VS_PHRASE("Lessons", "The node’s end of %1 of %2: what the guest sends comes into "
                                     "the node here, and what is for the guest goes out here."),
                {m_card.key(), m_card.owner()}};
        else
            m_lesson.what = {
                VS_PHRASE("Lessons",
                          "The node’s end of a veth pair whose other end is %1 inside %2: what the "
                          "container sends comes into the node here, and what is for it goes out."),
                {m_card.nic == nullptr || m_card.nic->guestInterface.empty()
                     ? "a network card"
                     : m_card.nic->guestInterface,
                 m_card.owner()}};
        m_lesson.why = {VS_PHRASE("Lessons",
                                  "PVE makes it when the guest starts, one for each netN "
                                  "line of its configuration, and plugs it into %1."),
                        {m_it.master.valid() ? m_topology.nameOf(m_it.master) : m_card.bridge()}};
        addNicLine();
    }

    void firewallBridge()
    {
        m_lesson.what = {
            VS_PHRASE("Lessons",
                      "A small bridge of its own between %1 of %2 and %3: whatever crosses it is "
                      "shown to the guest’s firewall rules."),
            {m_card.key(), m_card.owner(), m_card.bridge()}};
        m_lesson.why = {
            VS_PHRASE("Lessons", "PVE makes it because %1 says firewall=1, even if the guest’s own "
                                 "firewall is off; without it the guest would be a port of %2."),
            {m_card.key(), m_card.bridge()}};
        addNicLine();
    }

    void leg()
    {
        const bool inner = m_it.role == InterfaceRole::FirewallGuestLeg;
        const std::string peer = m_it.peer.valid() ? m_topology.nameOf(m_it.peer) : "its other end";
        const std::string master =
            m_it.master.valid() ? m_topology.nameOf(m_it.master) : "its bridge";
        m_lesson.what = {
            inner ? VS_PHRASE("Lessons", "One end of a veth pair, which is a cable in software: it "
                                         "plugs the guest’s firewall bridge %1 into %2.")
                  : VS_PHRASE("Lessons",
                              "The other end of the cable: here the guest’s traffic enters %1, "
                              "coming from its firewall bridge through %2."),
            {master, inner ? m_card.bridge() : peer}};
        m_lesson.why = {
            VS_PHRASE("Lessons", "PVE makes the pair with %1 because %2 of %3 says firewall=1: the "
                                 "firewall bridge has to reach %4 somehow."),
            {peer, m_card.key(), m_card.owner(), m_card.bridge()}};
        addNicLine();
    }

    void bridge()
    {
        m_lesson.what = {
            m_topology.filtersBridge(m_it, false)
                ? VS_PHRASE("Lessons",
                            "A switch in software with %1 ports: it forwards frames by MAC "
                            "address, and shows them to iptables and conntrack as they pass.")
                : VS_PHRASE("Lessons", "A switch in software with %1 ports: it forwards frames by "
                                       "MAC address and shows none of them to iptables."),
            {std::to_string(m_topology.ports(m_it.id).size())}};
        m_lesson.lines = networkLines(m_topology, m_it.name);
        const bool sdn = !m_lesson.lines.empty() &&
                         m_lesson.lines.front().file.find("interfaces.d/sdn") != std::string::npos;
        m_lesson.why = {sdn ? VS_PHRASE("Lessons", "PVE’s SDN makes it: it is a virtual network "
                                                   "that guests’ netN lines name as their bridge.")
                            : VS_PHRASE("Lessons",
                                        "The node’s network configuration makes it when the node "
                                        "starts; guests’ netN lines name it as their bridge."),
                        {}};
        if (m_lesson.lines.empty())
            m_lesson.missing = notRead(m_snapshot, kInterfaces);
    }

    void uplink()
    {
        m_lesson.what = {VS_PHRASE("Lessons", "A way out of the node: a network card or a bond of "
                                              "several, which leads to the cable and the LAN."),
                         {}};
        const std::string master = m_topology.nameOf(m_it.master);
        m_lesson.why = {m_it.master.valid()
                            ? VS_PHRASE("Lessons",
                                        "It is a port of %1 because the node’s network "
                                        "configuration lists it there: so guests reach the LAN.")
                            : VS_PHRASE("Lessons", "It is the node’s hardware; no bridge has it as "
                                                   "a port, so guests cannot use it directly."),
                        {master}};
        m_lesson.lines = networkLines(m_topology, m_it.name, true);
        if (m_lesson.lines.empty())
            m_lesson.missing = notRead(m_snapshot, kInterfaces);
    }

    void vlanDevice()
    {
        m_lesson.what = {
            VS_PHRASE("Lessons",
                      "A VLAN device: what leaves through it gets its VLAN’s tag, and of "
                      "what comes in by %1 it takes the frames with that tag."),
            {m_it.peer.valid() ? m_topology.nameOf(m_it.peer) : "its parent"}};
        m_lesson.why = {VS_PHRASE("Lessons", "A tag on a bridge that is not VLAN-aware needs it: "
                                             "PVE makes one for each tag that guests ask for, or "
                                             "the node’s network configuration does."),
                        {}};
        m_lesson.lines = networkLines(m_topology, m_it.name, true);
    }

    void tunnel()
    {
        m_lesson.what = {VS_PHRASE("Lessons", "A tunnel: frames that leave through it travel to "
                                              "other nodes inside packets of the underlying net."),
                         {}};
        m_lesson.why = {VS_PHRASE("Lessons", "A network that spans several nodes needs it; PVE’s "
                                             "SDN makes it, or the node’s network configuration."),
                        {}};
        m_lesson.lines = networkLines(m_topology, m_it.name, true);
        if (m_lesson.lines.empty())
            m_lesson.missing = notRead(m_snapshot, kInterfaces);
    }

    void other()
    {
        m_lesson.what = {VS_PHRASE("Lessons", "An interface of the node that is none of PVE’s "
                                              "usual ones."),
                         {}};
        m_lesson.why = {VS_PHRASE("Lessons", "Its name does not tell who made it."), {}};
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
