# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: the firewall inside VM 811 drops: packets leave by tap811i0, no answer comes
# Backends: legacy nft
# Families: 4 6
# Expect: finding=lost-in-guest verdict=delivered packet=S after=tap811i0:out
# Client: timed_out

LISTENERS=('811 80')
TRAFFIC_TO='811 80'
after_rules() {
    printf '%s\n' '*filter' '-A INPUT -p tcp --dport 80 -j DROP' COMMIT |
        nsenter --net=/run/netns/"$(guest_ns 811)" "$(by_family iptables ip6tables)-$BACKEND-restore"
}
