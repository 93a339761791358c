# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: one conntrack zone for all firewall bridges: the reset dies in the second of them
# Backends: legacy nft
# Families: 4 6
# Expect: finding=rst-invalid-second-pass verdict=dropped packet=R. device=fwbr101i1 after=fwln101i1:in rule=PVEFW-FORWARD:1
# Client: timed_out

RAW_RULES=('-A PREROUTING -i fwbr+ -j CT --zone 1')
