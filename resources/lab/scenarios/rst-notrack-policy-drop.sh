# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: notrack and a client with policy_in DROP: the SYN-ACK is dropped as "not SYN", unlogged
# Backends: legacy nft
# Families: 4 6
# Expect: finding=silent-drop-rule verdict=dropped packet=S. device=fwbr101i1 after=fwln101i1:in rule=PVEFW-Drop:10
# Client: timed_out
# Expect-v6: rule=PVEFW-Drop:12

RAW_RULES=('-A PREROUTING -i fwbr+ -j CT --notrack')
POLICY_IN[101]=DROP
LISTENERS=('811 80')
TRAFFIC_TO='811 80'
