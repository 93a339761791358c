# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: CT 101 sends SYNs with a wrong checksum: conntrack calls them INVALID
# Backends: legacy nft
# Families: 4 6
# Expect: finding=bad-checksum verdict=dropped packet=S device=fwbr101i1 after=veth101i1:in rule=PVEFW-FORWARD:1

TRAFFIC_FROM=
SENDERS=('101 tcp to=811 port=81 badsum=1')
