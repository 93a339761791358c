# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 sends with another MAC than its configuration has: macfilter drops it
# Backends: legacy nft
# Families: 4 6
# Expect: finding=mac-filter verdict=dropped packet=S device=fwbr811i0 after=tap811i0:in rule=tap811i0-OUT:3
# Client: timed_out

TRAFFIC_FROM=811
TRAFFIC_TO='812 80'
PINNED=1
after_topology() { ip -n "$(guest_ns 811)" link set eth0 address bc:24:11:00:08:99; }
