# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: masquerading is decided in the firewall bridge, where it does not apply: the private source leaves by eno1
# Backends: legacy nft
# Families: 4
# Expect: finding=nat-lost-in-firewall-bridge verdict=left-node packet=S after=eno1:out
# Client: timed_out

add_bridge vmbr1 10.20.0.1/24 fd00:20::1/64
add_guest vm 821 inner
add_nic 821.0 vmbr1 BC:24:11:AA:08:21 1 10.20.0.21/24 fd00:20::21/64
GUEST_FW[821]=1 POLICY_IN[821]=ACCEPT POLICY_OUT[821]=ACCEPT
IP_FORWARD=1

ROUTES=('821 default via 10.20.0.1')
NAT_RULES=('-A POSTROUTING -s 10.20.0.0/24 -o vmbr0 -j MASQUERADE')
LISTENERS=('lan 80')
TRAFFIC_FROM=821
TRAFFIC_TO='lan 80'
