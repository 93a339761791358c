# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 has policy_in REJECT: the node answers VM 812 with a reset of its own
# Backends: legacy nft
# Families: 4 6
# Expect: finding=policy-in verdict=rejected packet=S device=fwbr811i0 after=fwln811i0:in rule=PVEFW-reject:4
# Client: refused
# Expect-v6: rule=PVEFW-reject:2

POLICY_IN[811]=REJECT
TRAFFIC_FROM=812
