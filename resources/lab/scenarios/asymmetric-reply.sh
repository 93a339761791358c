# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: requests reach VM 811 by another way: the node sees the answers only, and drops them
# Backends: legacy nft
# Families: 4 6
# Expect: finding=asymmetric-path verdict=dropped packet=S. device=fwbr811i0 after=tap811i0:in rule=PVEFW-FORWARD:1
# Client: timed_out

LISTENERS=('811 80')
TRAFFIC_TO='811 80'

# A NIC of each that is passed through: a way past the node.
after_topology() {
    local one two
    one=$(guest_ns 101) two=$(guest_ns 811)
    ip link add side netns "$one" address bc:24:11:00:01:01 type veth \
        peer name side netns "$two" address bc:24:11:00:08:11
    ip -n "$one" link set side up
    ip -n "$two" link set side up
    ip -n "$one" route add "$(address_of 811)" dev side src "$(address_of 101)"
    ip -n "$one" neigh add "$(address_of 811)" lladdr bc:24:11:00:08:11 dev side nud permanent
    set_sysctls "$two" net/ipv4/tcp_synack_retries=0
}
