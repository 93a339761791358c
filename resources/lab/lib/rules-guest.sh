# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The chains of guests: what crosses fwln goes by PVEFW-FWBR-IN to tapX-IN, by PVEFW-FWBR-OUT
# from tapX to tapX-OUT.

guest_chains() { # 4|6
    local nic dev
    CHAIN[PVEFW-FWBR-IN]='' CHAIN[PVEFW-FWBR-OUT]=''
    [[ $1 == 6 ]] || rule PVEFW-FWBR-IN '-m conntrack --ctstate INVALID,NEW -j PVEFW-smurfs'
    for nic in $(firewalled_nics); do
        dev=$(nic_dev "$nic")
        rule PVEFW-FWBR-IN "-m physdev --physdev-is-bridged --physdev-out $dev -j $dev-IN"
        rule PVEFW-FWBR-OUT "-m physdev --physdev-is-bridged --physdev-in $dev -j $dev-OUT"
        guest_in "$1" "$dev-IN" "${nic%.*}"
        guest_out "$1" "$dev-OUT" "${nic%.*}" "${NIC_MAC[$nic]}"
    done
}

guest_in() { # 4|6 CHAIN VMID
    local chain=$2 type
    rule "$chain" "-j CONNMARK --set-mark $3"
    if [[ $1 == 4 ]]; then
        rule "$chain" '-p udp --sport 67 --dport 68 -j ACCEPT'
    else
        rule "$chain" '-p udp --sport 547 --dport 546 -j ACCEPT'
        for type in router-{solicitation,advertisement} neighbor-{solicitation,advertisement}; do
            rule "$chain" "-p icmpv6 --icmpv6-type $type -j ACCEPT"
        done
    fi
    guest_policy "$chain" "${POLICY_IN[$3]:-DROP}" "$3" "${LOG_IN[$3]:-nolog}" ' -j ACCEPT'
}

guest_out() { # 4|6 CHAIN VMID MAC
    local chain=$2 type mark=PVEFW-SET-ACCEPT-MARK
    rule "$chain" "-j CONNMARK --set-mark $3"
    if [[ $1 == 4 ]]; then
        rule "$chain" "-p udp --sport 68 --dport 67 -g $mark"
    else
        rule "$chain" "-p udp --sport 546 --dport 547 -g $mark"
    fi
    rule "$chain" "-m mac ! --mac-source $4 -j DROP"
    [[ $1 == 4 ]] || rule "$chain" '-p icmpv6 --icmpv6-type router-advertisement -j DROP'
    rule "$chain" '-j MARK --set-mark 0x00000000/0x80000000'
    if [[ $1 == 6 ]]; then
        for type in router-solicitation neighbor-{solicitation,advertisement}; do
            rule "$chain" "-p icmpv6 --icmpv6-type $type -g $mark"
        done
    fi
    guest_policy "$chain" "${POLICY_OUT[$3]:-ACCEPT}" "$3" "${LOG_OUT[$3]:-nolog}" " -g $mark"
}

guest_policy() { # CHAIN POLICY VMID LOGLEVEL ACCEPT_RULE
    local chain=$1
    case $2 in
        ACCEPT) rule "$chain" "$5" ;;
        DROP)
            rule "$chain" '-j PVEFW-Drop'
            log_rule "$chain" "$3" "$4" "policy DROP: "
            rule "$chain" '-j DROP'
            ;;
        REJECT)
            rule "$chain" '-j PVEFW-Reject'
            log_rule "$chain" "$3" "$4" "policy REJECT: "
            rule "$chain" '-g PVEFW-reject'
            ;;
    esac
}

log_rule() { # CHAIN VMID LOGLEVEL TEXT
    local -A number=([emerg]=0 [alert]=1 [crit]=2 [err]=3 [warning]=4 [notice]=5 [info]=6 [debug]=7)
    [[ $3 == nolog ]] && return 0
    rule "$1" " -m limit --limit 1/second --limit-burst 5 -j NFLOG --nflog-prefix \":$2:${number[$3]}:$1: $4\""
}
