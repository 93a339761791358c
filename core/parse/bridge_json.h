// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/address.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// One entry of a bridge's forwarding database, with names as printed.
struct FdbLine
{
    Mac mac;
    std::string port;
    std::string bridge;
    std::uint16_t vlan = 0;
    bool permanent = false;
};

/// The output of `bridge -j fdb`: learnt and permanent unicast entries of bridges.
/// `[{"mac":"bc:24:11:aa:01:01","ifname":"veth101i1","vlan":1,"flags":[],"master":"fwbr101i1","state":""}]`
/// Errors: Malformed (no JSON array).
Result<std::vector<FdbLine>> parseBridgeFdb(std::string_view json);

/// The VLANs of one port.
struct PortVlans
{
    std::string port;
    std::vector<std::uint16_t> vlans; ///< ascending
    std::uint16_t pvid = 0;
};

/// The output of `bridge -j vlan`:
/// `[{"ifname":"eno1","vlans":[{"vlan":1,"flags":["PVID","Egress
/// Untagged"]},{"vlan":2,"vlanEnd":4094}]}]` Errors: Malformed.
Result<std::vector<PortVlans>> parseBridgeVlans(std::string_view json);

} // namespace vs
