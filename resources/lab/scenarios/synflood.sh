# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 812 sends more SYNs than protection_synflood allows: raw PVEFW-PREROUTING drops the rest
# Backends: legacy nft
# Families: 4 6
# Expect: finding=synflood-limit verdict=dropped packet=S device=vmbr0 after=tap812i0:in rule=PVEFW-PREROUTING:1

SYNFLOOD='10 10'
TRAFFIC_FROM=
SENDERS=('812 tcp to=lan port=80 count=20')
HEALTHY='lan 812 7 15'
