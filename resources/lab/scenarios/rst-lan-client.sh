# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a host on the LAN is refused by VM 811: the reset dies in vmbr0
# Backends: legacy nft
# Families: 4 6
# Expect: finding=rst-invalid-second-pass verdict=dropped packet=R. device=vmbr0 after=fwpr811p0:in rule=PVEFW-FORWARD:1
# Client: timed_out

TRAFFIC_FROM=lan
