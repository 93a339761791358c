# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: fwpr101p1 is listening, not forwarding: vmbr0 lets nothing in
# Backends: legacy nft
# Families: 4 6
# Expect: finding=port-not-forwarding verdict=dropped packet=S device=vmbr0 after=fwpr101p1:in
# Client: timed_out

PINNED=1
after_rules() { in_node bridge link set dev fwpr101p1 state 1; }
