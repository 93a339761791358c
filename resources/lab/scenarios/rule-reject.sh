# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a rule of VM 811 rejects port 81: the node answers VM 812 with a reset
# Backends: legacy nft
# Families: 4 6
# Expect: finding=explicit-rule verdict=rejected packet=S device=fwbr811i0 after=fwln811i0:in rule=PVEFW-reject:4
# Client: refused
# Expect-v6: rule=PVEFW-reject:2

GUEST_RULES[811]='IN REJECT -p tcp -dport 81'
TRAFFIC_FROM=812
