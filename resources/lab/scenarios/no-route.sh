# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: the node has no route to where VM 821 wants to: it answers "unreachable"
# Backends: legacy nft
# Families: 4 6
# Expect: finding=no-route verdict=dropped packet=S device=vmbr1 after=vmbr1:in
# Client: timed_out

add_bridge vmbr1 10.20.0.1/24 fd00:20::1/64
add_guest vm 821 inner
add_nic 821.0 vmbr1 BC:24:11:AA:08:21 0 10.20.0.21/24 fd00:20::21/64
IP_FORWARD=1

ROUTES=('821 default via 10.20.0.1' '821 default via fd00:20::1')
TRAFFIC_FROM=821
TRAFFIC_TO="$(by_family 203.0.113.9 2001:db8::9) 80"
