# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: fwpr811p0 neither learns nor floods, and nobody has entered the MAC of VM 811
# Backends: legacy nft
# Families: 4 6
# Expect: finding=mac-not-learnt verdict=dropped packet=S device=vmbr0 after=fwpr101p1:in
# Client: timed_out

PINNED=1
after_rules() {
    in_node bridge link set dev fwpr811p0 learning off flood off
    in_node bridge fdb del "${NIC_MAC[811.0],,}" dev fwpr811p0 master
}
