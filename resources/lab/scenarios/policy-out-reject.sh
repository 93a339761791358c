# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: CT 101 has policy_out REJECT: the node resets its connections
# Backends: legacy nft
# Families: 4 6
# Expect: finding=policy-out verdict=rejected packet=S device=fwbr101i1 after=veth101i1:in rule=PVEFW-reject:4
# Client: refused
# Expect-v6: rule=PVEFW-reject:2

POLICY_OUT[101]=REJECT
