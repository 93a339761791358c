# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: CT 101 sends UDP with a wrong checksum: conntrack calls it INVALID
# Backends: legacy nft
# Families: 4 6
# Expect: finding=bad-checksum verdict=dropped packet=UDP device=fwbr101i1 after=veth101i1:in rule=PVEFW-FORWARD:1

TRAFFIC_FROM=
SENDERS=('101 udp to=811 port=9 size=40 badsum=1')
