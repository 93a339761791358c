# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 821 sends with a source that belongs behind vmbr0: rp_filter on the node drops it
# Backends: legacy nft
# Families: 4
# Expect: finding=reverse-path-filter verdict=dropped packet=S device=vmbr1 after=vmbr1:in

add_bridge vmbr1 10.20.0.1/24 fd00:20::1/64
add_guest vm 821 inner
add_nic 821.0 vmbr1 BC:24:11:AA:08:21 0 10.20.0.21/24 fd00:20::21/64
IP_FORWARD=1

ROUTES=('821 default via 10.20.0.1')
SYSCTLS=(net/ipv4/conf/all/rp_filter=1)
TRAFFIC_FROM=
SENDERS=('821 tcp from=10.10.10.99 to=lan port=80')
