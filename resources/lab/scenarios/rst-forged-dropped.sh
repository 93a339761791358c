# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 has policy_in REJECT: the reset that the node forges dies in the client's fwbr101i1
# Backends: legacy nft
# Families: 4 6
# Expect: finding=policy-in verdict=rejected packet=S device=fwbr811i0 after=fwln811i0:in rule=PVEFW-reject:4
# Expect: finding=rst-invalid-second-pass verdict=dropped packet=R. device=fwbr101i1 after=fwln101i1:in rule=PVEFW-FORWARD:1
# Client: timed_out
# Expect-v6: rule=PVEFW-reject:2

POLICY_IN[811]=REJECT
