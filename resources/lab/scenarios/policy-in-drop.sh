# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 has policy_in DROP: the SYN ends in front of tap811i0, the client times out
# Backends: legacy nft
# Families: 4 6
# Expect: finding=policy-in verdict=dropped packet=S device=fwbr811i0 after=fwln811i0:in rule=tap811i0-IN:4
# Client: timed_out
# Expect-v6: rule=tap811i0-IN:8

POLICY_IN[811]=DROP
