# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: segments of a connection that conntrack does not know, policy_in DROP: "not SYN", unlogged
# Backends: legacy nft
# Families: 4 6
# Expect: finding=state-lost-in-migration verdict=dropped packet=P. device=fwbr811i0 after=fwln811i0:in rule=PVEFW-Drop:10
# Expect-v6: rule=PVEFW-Drop:12

# As after a migration without state: the connection was made elsewhere.
SYSCTLS=(net/netfilter/nf_conntrack_tcp_loose=1)
POLICY_IN[811]=DROP
TRAFFIC_FROM=
SENDERS=('101 tcp to=811 port=80 flags=PA size=20')
