# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: policy_in DROP swallows UDP from port 53 that conntrack does not know as an answer
# Backends: legacy nft
# Families: 4 6
# Expect: finding=silent-drop-rule verdict=dropped packet=UDP device=fwbr811i0 after=fwln811i0:in rule=PVEFW-Drop:11
# Expect-v6: rule=PVEFW-Drop:13

POLICY_IN[811]=DROP
LOG_IN[811]=info
TRAFFIC_FROM=
SENDERS=('101 udp to=811 sport=53 port=5353 size=60')
