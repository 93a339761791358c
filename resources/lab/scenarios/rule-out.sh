# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a rule of CT 101 drops what it sends to port 81
# Backends: legacy nft
# Families: 4 6
# Expect: finding=explicit-rule verdict=dropped packet=S device=fwbr101i1 after=veth101i1:in rule=veth101i1-OUT:5
# Client: timed_out
# Expect-v6: rule=veth101i1-OUT:9

GUEST_RULES[101]='OUT DROP -p tcp -dport 81'
