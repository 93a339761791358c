# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a server answers on VM 811 port 80: connections and pings succeed
# Backends: legacy nft
# Families: 4 6
# Expect: finding=none verdict=answered packet=S
# Client: answered

LISTENERS=('811 80')
TRAFFIC_TO='811 80'
PINGS=('101 811')
