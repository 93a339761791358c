// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_origin_rule.h"
#include "core/model/firewall_config.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vs::origin {

/// A chain that PVE makes from files: of a guest's NIC, of a security group, of the node.
struct PveChain
{
    enum class Kind : std::uint8_t { Guest, Group, Node };

    Kind kind = Kind::Guest;
    bool in = true; ///< packets to the guest, to the node
    int vmid = 0;
    bool container = false;
    std::string nic;   ///< "net0"
    std::string group; ///< in lower case
};

/// "tap811i0-IN", "veth101i1-OUT", "GROUP-web-IN", "PVEFW-HOST-OUT"; empty for all others.
std::optional<PveChain> pveChain(const std::string& name);

/// What a rule of such a chain is there for.
enum class Part : std::uint8_t {
    Line, ///< made by a line of a file
    // A guest's head
    ConnectionMark,
    Dhcp,
    MacFilter,
    NoRouterAdvertisement,
    IpFilter,
    ClearMark,
    NeighbourDiscovery,
    // The node's head
    Loopback,
    Invalid,
    Established,
    Blacklist,
    Smurfs,
    TcpFlags,
    Igmp,
    // The node's tail
    Management,
    ClusterNetwork,
    Corosync,
    // The policy
    PolicyNoise, ///< to PVEFW-Drop or PVEFW-Reject
    PolicyLog,
    Policy,
    Signature,
    AfterSignature, ///< added by somebody else
};

/// One for each rule, in order. The options tell what the chain cannot have; null: not known.
std::vector<Part> partsOf(const std::vector<GeneratedRule>& rules, const PveChain& chain,
                          const FirewallConfig* options);

} // namespace vs::origin
