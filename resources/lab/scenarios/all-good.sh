# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a server answers on VM 811 port 80: connections and pings succeed

LISTENERS=('811 80')
TRAFFIC_TO='10.10.10.81 80'
PINGS=('101 10.10.10.81')
