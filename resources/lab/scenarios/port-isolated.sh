# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: the ports of both guests are isolated: vmbr0 keeps them apart
# Backends: legacy nft
# Families: 4 6
# Expect: finding=port-isolated verdict=dropped packet=S device=vmbr0 after=fwpr101p1:in
# Client: timed_out

PINNED=1
after_rules() {
    in_node bridge link set dev fwpr101p1 isolated on
    in_node bridge link set dev fwpr811p0 isolated on
}
