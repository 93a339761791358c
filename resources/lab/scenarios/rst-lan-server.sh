# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: CT 101 is refused by a host on the LAN: the reset dies in fwbr101i1
# Backends: legacy nft
# Families: 4 6
# Expect: finding=rst-invalid-second-pass verdict=dropped packet=R. device=fwbr101i1 after=fwln101i1:in rule=PVEFW-FORWARD:1
# Client: timed_out

TRAFFIC_TO='lan 81'
