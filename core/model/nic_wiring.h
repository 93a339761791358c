// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vs {

/// The interfaces of a guest's NIC from the guest outwards: its tap or veth, then, where it is
/// firewalled, firewall bridge, fwln and fwpr. Empty while the guest does not run.
std::vector<InterfaceId> nicChain(const Topology& topology, NicRef ref);

/// The bridge that the last of nicChain is a port of; invalid if none is known.
InterfaceId wiredBridge(const Topology& topology, NicRef ref);

/// The bridge on which a NIC belongs: as wired while the guest runs, else as configured (a tag on
/// a bridge that does not know VLANs means PVE's bridge for that tag, "vmbr0v20", where there is
/// one). Empty if neither tells; may name a bridge that is not on this node.
std::string bridgeNameOf(const Topology& topology, NicRef ref);

/// What a bridge port is beyond plain forwarding.
struct PortFacts
{
    enum class Link : std::uint8_t {
        Up,
        Absent,    ///< the guest does not run
        Unplugged, ///< link_down=1 in the guest's configuration
        Disabled,  ///< set down on the node
        NoCarrier, ///< up, but nobody at the other end
    };

    InterfaceId port;      ///< on the bridge; invalid while there is none
    Link link = Link::Up;  ///< always Up where the topology was guessed
    std::uint16_t tag = 0; ///< VLAN of its untagged packets; 0: none, or the bridge's default
    int mtu = 0;           ///< only where it differs from the bridge's; else 0
    int bridgeMtu = 0;     ///< 0: not known
    bool isolated = false;
    bool noLearning = false;
    bool noFlooding = false;
    bool hairpin = false;
    std::string stp; ///< the kernel's word ("blocking"); empty while it forwards

    /// Something that keeps packets back, or surprises: more than a tag.
    bool remarkable() const;

    friend bool operator==(const PortFacts&, const PortFacts&) = default;
};

PortFacts factsOfNic(const Topology& topology, NicRef ref);
/// Of an uplink or any other port.
PortFacts factsOfPort(const Topology& topology, InterfaceId port);

} // namespace vs
