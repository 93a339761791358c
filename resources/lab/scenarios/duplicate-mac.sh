# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 814 has the MAC of VM 813: vmbr0 learns it on two ports in turn
# Backends: legacy nft
# Families: 4 6
# Expect: finding=duplicate-mac

add_guest vm 813 mail
add_nic 813.0 vmbr0 BC:24:11:AA:08:81 0 10.10.10.83/24 fd00:10:10:10::83/64
add_guest vm 814 clone
add_nic 814.0 vmbr0 BC:24:11:AA:08:81 0 10.10.10.84/24 fd00:10:10:10::84/64
TRAFFIC_FROM=
SENDERS=('813 udp to=lan port=9 size=20' '814 udp to=lan port=9 size=20')
