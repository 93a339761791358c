// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// What a guest's configuration file tells about its network.
struct GuestConfig
{
    std::string name;
    std::vector<GuestNic> nics; ///< by index, ascending; `host` is left to who knows the interfaces
    int notUnderstood = 0;      ///< net lines without a sense
};

/// The head of /etc/pve/nodes/NODE/qemu-server/V.conf:
/// `name: web`
/// `net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0,firewall=1,tag=5,mtu=1400,rate=10,link_down=1`
/// `ipconfig0: ip=10.10.10.81/24,gw=10.10.10.1,ip6=auto`
/// or of .../lxc/V.conf:
/// `hostname: gateway`
/// `net1:
/// name=eth1,bridge=vmbr0,firewall=1,hwaddr=BC:24:11:AA:01:01,ip=10.10.10.101/24,ip6=dhcp,type=veth`
/// Lines may have their number in the file in front of them ("12 net0: ..."): it is kept.
/// Reading stops at the first section ("[PENDING]", a snapshot): what follows is not in force.
GuestConfig parseGuestConfig(std::string_view text, GuestType type);

} // namespace vs
