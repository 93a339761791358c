# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 821 on vmbr1 reaches VM 812 on vmbr0 through the node: nothing is dropped
# Backends: legacy nft
# Families: 4 6
# Expect: finding=none verdict=answered packet=S
# Client: answered

add_bridge vmbr1 10.20.0.1/24 fd00:20::1/64
add_guest vm 821 inner
add_nic 821.0 vmbr1 BC:24:11:AA:08:21 1 10.20.0.21/24 fd00:20::21/64
GUEST_FW[821]=1 POLICY_IN[821]=ACCEPT POLICY_OUT[821]=ACCEPT
IP_FORWARD=1

ROUTES=(
    '821 default via 10.20.0.1'
    '821 default via fd00:20::1'
    '812 10.20.0.0/24 via 10.10.10.2'
    '812 fd00:20::/64 via fd00:10:10:10::2'
)
LISTENERS=('812 80')
TRAFFIC_FROM=821
TRAFFIC_TO='812 80'
