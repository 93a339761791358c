# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 asks by ARP with an address that its ipfilter set does not have: dropped by ebtables
# Backends: legacy nft
# Families: 4
# Expect: finding=arp-filter verdict=dropped packet=ARP device=fwbr811i0 after=tap811i0:in

IPFILTER[811]=1
GUEST_SETS[811 ipfilter-net0]='10.10.10.81 fd00:10:10:10::81'
TRAFFIC_FROM=
SENDERS=('811 arp tell=10.10.10.181 ask=812')
