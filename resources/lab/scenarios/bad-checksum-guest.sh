# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 812 sends SYNs with a wrong checksum, INVALID is allowed: the receiver drops them
# Backends: legacy nft
# Families: 4 6
# Expect: finding=bad-checksum verdict=delivered packet=S after=tap811i0:out

HOST_FW_ALLOW_INVALID=1
TRAFFIC_FROM=
SENDERS=('812 tcp to=811 port=81 badsum=1')
