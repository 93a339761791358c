# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 sends from an address that its ipfilter set does not have: dropped, unlogged
# Backends: legacy nft
# Families: 4 6
# Expect: finding=ip-filter verdict=dropped packet=S device=fwbr811i0 after=tap811i0:in rule=tap811i0-OUT:4
# Client: timed_out
# Expect-v6: rule=tap811i0-OUT:5

IPFILTER[811]=1
GUEST_SETS[811 ipfilter-net0]='10.10.10.81 fd00:10:10:10::81'
TRAFFIC_FROM=811
TRAFFIC_TO='812 80'
PINNED=1
after_topology() {
    local alias
    alias=$(by_family 10.10.10.181 fd00:10:10:10::181)
    ip -n "$(guest_ns 811)" addr add "$alias/$(by_family 32 128)" dev eth0 nodad
    ip -n "$(guest_ns 811)" route add "$(address_of 812)" dev eth0 src "$alias"
}
