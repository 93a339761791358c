// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/address.h"
#include "core/model/config_line.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vs {

/// What an interface is in PVE's wiring; told by its kernel kind, its name and its master.
enum class InterfaceRole : std::uint8_t {
    Unknown,
    Loopback,
    Bridge,            ///< vmbrN, a VNET, any Linux bridge that is not a firewall bridge
    FirewallBridge,    ///< fwbrViN
    GuestTap,          ///< tapViN: a VM's NIC
    GuestVeth,         ///< vethViN: a container's NIC
    FirewallGuestLeg,  ///< fwlnViN: the veth end in fwbr
    FirewallBridgeLeg, ///< fwprVpN: the veth end in vmbr
    Uplink,            ///< a NIC or bond that leads out of the node
    VlanDevice,        ///< nic.TAG
    Tunnel,            ///< vxlan, gre, wireguard, ...
    Other,
};

/// One interface of the node.
struct Interface
{
    InterfaceId id;
    std::string name;
    InterfaceRole role = InterfaceRole::Unknown;
    std::string
        kind; ///< the kernel's info_kind: "veth", "bridge", "tun", "vlan", "bond"; "" for a NIC
    Mac mac;
    InterfaceId master; ///< bridge or bond this is a port of; invalid: none
    InterfaceId peer;   ///< other end of a veth in this namespace, or a vlan device's parent
    int mtu = 0;
    bool up = false;      ///< administratively
    bool carrier = false; ///< LOWER_UP
    std::vector<IpPrefix> addresses;

    // Bridge ports
    std::string portState; ///< "forwarding", "blocking", ...; empty if not a port
    bool isolated = false;
    bool learning = true;
    bool flood = true;
    bool hairpin = false;
    std::vector<std::uint16_t> vlans; ///< VIDs allowed on the port
    std::uint16_t pvid = 0;

    // Bridges
    bool vlanFiltering = false;
    bool stp = false;
    bool callIptables = false; ///< the bridge's own nf_call_iptables
    bool callIp6tables = false;
};

enum class GuestType : std::uint8_t { Vm, Container };

/// One netN line of a guest's configuration, joined to its interfaces.
struct GuestNic
{
    int index = 0;
    Mac mac;
    std::string bridge; ///< as configured: "vmbr0", a VNET
    std::uint16_t tag = 0;
    bool firewall = false;
    bool linkDown = false;
    int mtu = 0;
    std::string rate;                 ///< as configured, MB/s; empty: none
    std::vector<IpAddress> addresses; ///< configured or learnt
    std::string guestInterface;       ///< "eth1" in a container; empty for a VM
    InterfaceId host;                 ///< tapViN or vethViN; invalid while the guest does not run
    int configLine = 0;               ///< of its netN in Guest::configFile, from 1; 0: not known
    std::string configText;           ///< "net0: virtio=...,bridge=vmbr0"; empty: not known
};

struct Guest
{
    int vmid = 0;
    GuestType type = GuestType::Vm;
    std::string name;
    std::string node;
    std::string configFile; ///< "/etc/pve/local/qemu-server/811.conf"; empty: not read
    bool running = false;   ///< at least one of its host interfaces exists
    std::vector<GuestNic> nics;

    /// "VM 811", "CT 101".
    std::string label() const;
};

struct FdbEntry
{
    Mac mac;
    InterfaceId port;
    InterfaceId bridge;
    std::uint16_t vlan = 0;
    bool permanent = false;
};

struct Neighbour
{
    IpAddress address;
    Mac mac;
    InterfaceId interface;
};

/// Addresses a guest's NIC by position in Topology::guests.
struct NicRef
{
    std::uint32_t guest = 0;
    std::uint32_t nic = 0;

    friend bool operator==(const NicRef&, const NicRef&) = default;
};

/// The wiring of a node at one moment. A value; index() must be called after it is filled or
/// changed, before any look-up. Reading from several threads is safe then.
class Topology
{
public:
    std::string node;
    std::vector<Interface> interfaces;
    std::vector<Guest> guests;
    std::vector<FdbEntry> fdb;
    std::vector<Neighbour> neighbours;
    std::vector<std::string> problems; ///< sentences: what could not be read
    /// What /etc/network/interfaces and its interfaces.d say of interfaces, bridges and their
    /// rules, file by file in order; empty: not read.
    std::vector<ConfigLine> networkConfig;
    bool bridgeNetfilter = false; ///< net.bridge.bridge-nf-call-iptables
    bool bridgeNetfilter6 = false;
    bool inferred = false; ///< guessed from names and packets, not read from a node

    void index();

    const Interface* find(InterfaceId id) const;
    const Interface* findByName(std::string_view name) const;
    /// Name, or "if8" where the topology does not know the number.
    std::string nameOf(InterfaceId id) const;
    /// The NIC whose tap or veth is `host`.
    std::optional<NicRef> nicOfHost(InterfaceId host) const;
    std::optional<NicRef> nicOfAddress(const IpAddress& address) const;
    std::optional<NicRef> nicOfMac(const Mac& mac) const;
    const Guest& guest(NicRef ref) const { return guests[ref.guest]; }
    const GuestNic& nic(NicRef ref) const { return guests[ref.guest].nics[ref.nic]; }
    /// Ports of a bridge, by interface name.
    const std::vector<InterfaceId>& ports(InterfaceId bridge) const;
    /// True if the address belongs to the node itself.
    bool isOwnAddress(const IpAddress& address) const;
    /// True if packets that cross this bridge are shown to iptables (a conntrack pass).
    bool filtersBridge(const Interface& bridge, bool ipv6) const;

private:
    /// Position + 1 by interface number; numbers grow with every guest start, so very large ones
    /// go to the map.
    std::vector<std::uint32_t> m_byId;
    std::unordered_map<std::uint32_t, std::uint32_t> m_byLargeId;
    std::unordered_map<std::string, std::uint32_t> m_byName;
    std::unordered_map<std::uint32_t, NicRef> m_nicByHost;
    std::unordered_map<IpAddress, NicRef> m_nicByAddress;
    std::unordered_map<Mac, NicRef> m_nicByMac;
    std::unordered_map<std::uint32_t, std::vector<InterfaceId>> m_ports;
    std::unordered_map<IpAddress, InterfaceId> m_own;
};

/// The role that a name and a kernel kind give (facts: names are PVE's own, see docs/facts).
InterfaceRole roleOf(std::string_view name, std::string_view kind);

/// A PVE guest interface name taken apart: tap811i0 is {811, 0}.
struct GuestInterfaceName
{
    int vmid = 0;
    int nic = 0;
};
/// tapViN, vethViN, fwbrViN, fwlnViN, fwprVpN, fwlnVoN; otherwise empty.
std::optional<GuestInterfaceName> guestInterfaceName(std::string_view name);

/// For people: "container's NIC", "firewall bridge".
std::string roleName(InterfaceRole role);

} // namespace vs
