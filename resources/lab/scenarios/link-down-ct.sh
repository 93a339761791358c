# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: CT 101 net1 has link_down=1: its veth is down and in no bridge
# Backends: legacy nft
# Families: 4 6
# Expect: finding=link-down verdict=dropped packet=S device=fwbr101i1 after=fwln101i1:in
# Client: timed_out

LINK_DOWN[101.1]=1
TRAFFIC_FROM=812
TRAFFIC_TO='101 80'
PINNED=1
after_rules() { in_node ip link set veth101i1 nomaster down; }
