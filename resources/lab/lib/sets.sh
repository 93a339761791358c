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
    local key family address name
    for key in $(printf '%s\n' "${!GUEST_SETS[@]}" | sort | tr ' ' -); do
        for family in 4 6; do
            name=PVEFW-$key-v$family
            if [[ $family == 4 ]]; then echo "create $name hash:net family inet $how"; fi
            if [[ $family == 6 ]]; then echo "create $name hash:net family inet6 $how"; fi
            for address in $(set_members "${key/-/ }" $family); do
                if [[ $address == !* ]]; then address="${address#!} nomatch"; fi
                echo "add $name $address"
            done
        done
    done
}

# "!fe80::/10" is nomatch. What PVE adds to an ipfilter set by itself: IPv6 link-local, only the
# NIC's own.
set_members() { # "VMID NAME" 4|6
    local address nic=${1%% *}.${1##*net}
    for address in ${GUEST_SETS[$1]}; do
        if [[ $2 == 6 ]]; then
            [[ $address != *:* ]] || echo "${address%/128}"
        else
            [[ $address == *:* ]] || echo "${address%/32}"
        fi
    done
    if [[ $2 == 6 && $1 == *' ipfilter-net'* ]]; then
        echo '!fe80::/10'
        link_local "${NIC_MAC[$nic]}"
    fi
}

link_local() { # MAC
    local -a b
    IFS=: read -r -a b <<<"${1,,}"
    printf 'fe80::%x:%x:%x:%x\n' $(((16#${b[0]} ^ 2) << 8 | 16#${b[1]})) $((16#${b[2]} << 8 | 16#ff)) \
        $((16#fe << 8 | 16#${b[3]})) $((16#${b[4]} << 8 | 16#${b[5]}))
}

# ebtables prints MAC addresses without leading zeros, and so does PVE.
ethernet_rules() {
    local nic dev devs=()
    for nic in $(firewalled_nics); do devs+=("$(nic_dev "$nic") $nic"); done
    echo '*filter'
    printf ':%s ACCEPT\n' FORWARD INPUT OUTPUT PVEFW-FORWARD PVEFW-FWBR-OUT
    for dev in "${devs[@]}"; do
        echo ":${dev% *}-OUT ACCEPT"
        [[ -z $(ipfilter_of "${dev#* }") ]] || echo ":${dev% *}-OUT-ARP ACCEPT"
    done
    echo '-A PVEFW-FORWARD -p IPv4 -j ACCEPT'
    echo '-A PVEFW-FORWARD -p IPv6 -j ACCEPT'
    echo '-A PVEFW-FORWARD -o fwln+ -j PVEFW-FWBR-OUT'
    for dev in "${devs[@]}"; do echo "-A PVEFW-FWBR-OUT -i ${dev% *} -j ${dev% *}-OUT"; done
    for dev in "${devs[@]}"; do
        nic=${dev#* } dev=${dev% *}
        [[ ${MACFILTER[${nic%.*}]:-1} == 0 ]] ||
            echo "-A $dev-OUT -s ! $(short_mac "${NIC_MAC[$nic]}") -j DROP"
        [[ -z $(ipfilter_of "$nic") ]] || echo "-A $dev-OUT -p ARP -j $dev-OUT-ARP"
        echo "-A $dev-OUT -j ACCEPT"
    done
    local address
    for dev in "${devs[@]}"; do
        nic=${dev#* } dev=${dev% *}
        [[ -n $(ipfilter_of "$nic") ]] || continue
        for address in $(set_members "$(ipfilter_of "$nic")" 4); do
            echo "-A $dev-OUT-ARP -p ARP --arp-ip-src $address -j RETURN"
        done
        echo "-A $dev-OUT-ARP -j DROP"
    done
    echo '-A FORWARD -j PVEFW-FORWARD'
}

short_mac() { # MAC
    local mac=:${1,,}
    mac=${mac//:0/:}
    printf '%s' "${mac#:}"
}

# The set that the NIC's source addresses must be in: "VMID ipfilter-netN", or nothing.
ipfilter_of() { # VMID.N
    [[ ${IPFILTER[${1%.*}]:-0} == 1 ]] || return 0
    echo "${1%.*} ipfilter-net${1#*.}"
}

# A container's addresses are in its configuration; for a VM they must be listed by hand.
fill_ipfilters() {
    local nic key own4 own6
    for nic in $(firewalled_nics); do
        key=$(ipfilter_of "$nic") own4=${NIC_IP4[$nic]} own6=${NIC_IP6[$nic]}
        [[ -n $key && -z ${GUEST_SETS[$key]:-} ]] || continue
        [[ ${KIND[${nic%.*}]} == ct ]] || die "no set '$key'" "the scenario must fill GUEST_SETS"
        # shellcheck disable=SC2004 # a word, not a number
        GUEST_SETS[$key]="${own4%/*} ${own6%/*}"
    done
}
