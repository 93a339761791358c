// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology.h"

namespace vs {

/// The JSON contract's spelling of a role, kebab-case: "firewall-bridge".
inline const char* roleId(InterfaceRole role)
{
    switch (role) {
    case InterfaceRole::Unknown:
        return "unknown";
    case InterfaceRole::Loopback:
        return "loopback";
    case InterfaceRole::Bridge:
        return "bridge";
    case InterfaceRole::FirewallBridge:
        return "firewall-bridge";
    case InterfaceRole::GuestTap:
        return "guest-tap";
    case InterfaceRole::GuestVeth:
        return "guest-veth";
    case InterfaceRole::FirewallGuestLeg:
        return "firewall-guest-leg";
    case InterfaceRole::FirewallBridgeLeg:
        return "firewall-bridge-leg";
    case InterfaceRole::Uplink:
        return "uplink";
    case InterfaceRole::VlanDevice:
        return "vlan-device";
    case InterfaceRole::Tunnel:
        return "tunnel";
    case InterfaceRole::Other:
        break;
    }
    return "other";
}

} // namespace vs
