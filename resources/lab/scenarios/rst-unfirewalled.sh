# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 812, without firewall, is refused by a host on the LAN: one bridge, the reset arrives
# Backends: legacy nft
# Families: 4 6
# Expect: finding=none verdict=answered packet=S
# Client: refused

TRAFFIC_FROM=812
TRAFFIC_TO='lan 81'
