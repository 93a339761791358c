# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 answers by another way: the node sees half of each connection and drops the client's ACK
# Backends: legacy nft
# Families: 4 6
# Expect: finding=asymmetric-path verdict=dropped packet=. device=fwbr101i1 after=veth101i1:in rule=PVEFW-FORWARD:1
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
    ip -n "$two" route add "$(address_of 101)" dev side
    ip -n "$two" neigh add "$(address_of 101)" lladdr bc:24:11:00:01:01 dev side nud permanent
    # No repeats of what nobody waits for any more.
    set_sysctls "$one" net/ipv4/tcp_orphan_retries=1
    set_sysctls "$two" net/ipv4/tcp_synack_retries=0
}
