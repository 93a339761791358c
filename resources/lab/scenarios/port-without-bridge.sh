# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: tap811i0 is in no bridge: what VM 811 sends is seen there and nowhere else
# Backends: legacy nft
# Families: 4 6
# Expect: finding=port-without-bridge verdict=dropped packet=S device=tap811i0 after=tap811i0:in
# Client: timed_out

TRAFFIC_FROM=811
TRAFFIC_TO='812 80'
PINNED=1
after_rules() { in_node ip link set tap811i0 nomaster; }
