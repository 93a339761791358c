# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: policy_in DROP swallows port 445 without a log line, though log_level_in is info
# Backends: legacy nft
# Families: 4 6
# Expect: finding=silent-drop-rule verdict=dropped packet=S device=fwbr811i0 after=fwln811i0:in rule=PVEFW-Drop:8
# Client: timed_out
# Expect-v6: rule=PVEFW-Drop:10

POLICY_IN[811]=DROP
LOG_IN[811]=info
TRAFFIC_TO='811 445'
