# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: eno1 has an MTU of 1400: the handshake passes, full segments vanish
# Backends: legacy nft
# Families: 4
# Expect: finding=mtu-black-hole verdict=dropped packet=P. device=vmbr0 after=fwpr101p1:in
# Client: timed_out

UPLINK_MTU=1400
LISTENERS=('lan 80')
TRAFFIC_TO='lan 80'
TRAFFIC_SIZE=1448
# Segments as a wire would carry them, and no repeats of what nobody waits for any more.
after_topology() {
    ip -n "$(guest_ns 101)" link set eth1 gso_max_segs 1
    set_sysctls "$(guest_ns 101)" net/ipv4/tcp_orphan_retries=1
}
