# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: CT 101 has policy_out DROP: its SYN ends in fwbr101i1
# Backends: legacy nft
# Families: 4 6
# Expect: finding=policy-out verdict=dropped packet=S device=fwbr101i1 after=veth101i1:in rule=veth101i1-OUT:6
# Client: timed_out
# Expect-v6: rule=veth101i1-OUT:10

POLICY_OUT[101]=DROP
