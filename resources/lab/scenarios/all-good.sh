# shellcheck shell=bash disable=SC2034
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a server answers on VM 811 port 80: every connection succeeds

LISTENERS=('811 80')
TRAFFIC_TO='10.10.10.81 80'
