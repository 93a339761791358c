# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 net0 has link_down=1: packets leave by tap811i0, and QEMU drops them
# Backends: legacy nft
# Families: 4 6
# Expect: finding=link-down verdict=delivered packet=S after=tap811i0:out
# Client: timed_out

LINK_DOWN[811.0]=1
PINNED=1
after_rules() { ip -n "$(guest_ns 811)" addr flush dev eth0; } # a guest that hears nothing
