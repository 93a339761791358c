# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The ipsets, and the Ethernet rules where ebtables is there.

load_sets() {
    in_node ipset restore < <(ip_sets)
    if command -v ebtables-restore >/dev/null; then
        in_node ebtables-restore < <(ethernet_rules)
    fi
}

ip_sets() {
    local how='hashsize 64 maxelem 64 bucketsize 12'
    echo "create PVEFW-0-management-v6 hash:net family inet6 $how"
    echo "create PVEFW-0-management-v4 hash:net family inet $how"
    echo "add PVEFW-0-management-v4 $LOCAL_NETWORK"
    echo "add PVEFW-0-management-v4 $MGMT_NET"
}

# ebtables prints MAC addresses without leading zeros, and so does PVE.
ethernet_rules() {
    local nic dev devs=()
    for nic in $(firewalled_nics); do devs+=("$(nic_dev "$nic") $nic"); done
    echo '*filter'
    printf ':%s ACCEPT\n' FORWARD INPUT OUTPUT PVEFW-FORWARD PVEFW-FWBR-OUT
    for dev in "${devs[@]}"; do echo ":${dev% *}-OUT ACCEPT"; done
    echo '-A PVEFW-FORWARD -p IPv4 -j ACCEPT'
    echo '-A PVEFW-FORWARD -p IPv6 -j ACCEPT'
    echo '-A PVEFW-FORWARD -o fwln+ -j PVEFW-FWBR-OUT'
    for dev in "${devs[@]}"; do echo "-A PVEFW-FWBR-OUT -i ${dev% *} -j ${dev% *}-OUT"; done
    for dev in "${devs[@]}"; do
        nic=${dev#* } dev=${dev% *}
        echo "-A $dev-OUT -s ! $(short_mac "${NIC_MAC[$nic]}") -j DROP"
        echo "-A $dev-OUT -j ACCEPT"
    done
    echo '-A FORWARD -j PVEFW-FORWARD'
}

short_mac() { # MAC
    local mac=:${1,,}
    mac=${mac//:0/:}
    printf '%s' "${mac#:}"
}
