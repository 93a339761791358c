# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: policy_in DROP swallows UDP to port 1900 without a log line
# Backends: legacy nft
# Families: 4 6
# Expect: finding=silent-drop-rule verdict=dropped packet=UDP device=fwbr811i0 after=fwln811i0:in rule=PVEFW-Drop:9
# Expect-v6: rule=PVEFW-Drop:11

POLICY_IN[811]=DROP
LOG_IN[811]=info
TRAFFIC_FROM=
SENDERS=('101 udp to=811 port=1900 size=60')
