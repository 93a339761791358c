# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: segments of a connection that conntrack does not know, nf_conntrack_tcp_loose=0: INVALID
# Backends: legacy nft
# Families: 4 6
# Expect: finding=state-lost-in-migration verdict=dropped packet=P. device=fwbr101i1 after=veth101i1:in rule=PVEFW-FORWARD:1

# As after a migration without state: the connection was made elsewhere.
SYSCTLS=(net/netfilter/nf_conntrack_tcp_loose=0)
TRAFFIC_FROM=
SENDERS=('101 tcp to=811 port=80 flags=PA size=20')
