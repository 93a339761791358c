# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: Docker on the node has set the policy of FORWARD to DROP: guests behind a firewall bridge lose all
# Backends: legacy nft
# Families: 4 6
# Expect: finding=forward-policy verdict=dropped packet=S device=fwbr101i1 after=veth101i1:in rule=FORWARD:policy
# Client: timed_out

FORWARD_POLICY=DROP
DOCKER=1
DOCKER_USER=('-m physdev --physdev-in eno1 -j ACCEPT' '-m physdev --physdev-in tap812i0 -j ACCEPT')
LISTENERS=('811 80')
TRAFFIC_TO='811 80'
