# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 813 has the address of VM 811: both answer ARP
# Backends: legacy nft
# Families: 4
# Expect: finding=duplicate-ip packet=ARP

add_guest vm 813 clone
add_nic 813.0 vmbr0 BC:24:11:AA:08:13 0 10.10.10.81/24
TRAFFIC_FROM=
SENDERS=('lan arp tell=lan ask=811')
