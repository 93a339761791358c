// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/topology.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

struct LinkList
{
    std::vector<Interface> interfaces;
    int notUnderstood = 0;
};

/// The output of `ip -d -j addr` (or `ip -d -j link`, which tells no addresses):
/// `[{"ifindex":7,"link":"fwpr101p1","ifname":"fwln101i1","flags":["BROADCAST","UP","LOWER_UP"],
///  "mtu":1500,"master":"fwbr101i1","link_type":"ether","address":"4e:2d:8e:b2:74:8f","linkinfo":
///  {"info_kind":"veth","info_slave_kind":"bridge","info_slave_data":{"state":"forwarding",
///  "hairpin":false,"learning":true,"flood":true,"isolated":false}},"addr_info":[{"family":"inet",
///  "local":"10.10.10.1","prefixlen":24}]}]`
/// It carries what `bridge -d -j link` does. Errors: Malformed (no JSON array).
Result<LinkList> parseIpLinks(std::string_view json);

struct NeighbourLine
{
    IpAddress address;
    Mac mac;
    std::string interface;
};

/// The output of `ip -j neigh`; entries without a MAC (FAILED, INCOMPLETE) are left out:
/// `[{"dst":"10.10.10.81","dev":"vmbr0","lladdr":"bc:24:11:aa:08:11","state":["REACHABLE"]}]`
/// Errors: Malformed.
Result<std::vector<NeighbourLine>> parseIpNeighbours(std::string_view json);

} // namespace vs
