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
        guest_in "$1" "$dev-IN" "$nic"
        guest_out "$1" "$dev-OUT" "$nic"
    done
    group_chains "$1"
}

guest_in() { # 4|6 CHAIN VMID.N
    local chain=$2 vmid=${3%.*} type
    rule "$chain" "-j CONNMARK --set-mark $vmid"
    if [[ $1 == 4 ]]; then
        rule "$chain" '-p udp --sport 67 --dport 68 -j ACCEPT'
    else
        rule "$chain" '-p udp --sport 547 --dport 546 -j ACCEPT'
        for type in router-{solicitation,advertisement} neighbor-{solicitation,advertisement}; do
            rule "$chain" "-p icmpv6 --icmpv6-type $type -j ACCEPT"
        done
    fi
    guest_rules "$1" "$chain" IN "$3"
    guest_policy "$chain" "${POLICY_IN[$vmid]:-DROP}" "$vmid" "${LOG_IN[$vmid]:-nolog}" ' -j ACCEPT'
}

guest_out() { # 4|6 CHAIN VMID.N
    local chain=$2 vmid=${3%.*} type mark=PVEFW-SET-ACCEPT-MARK allowed
    rule "$chain" "-j CONNMARK --set-mark $vmid"
    if [[ $1 == 4 ]]; then
        rule "$chain" "-p udp --sport 68 --dport 67 -g $mark"
    else
        rule "$chain" "-p udp --sport 546 --dport 547 -g $mark"
    fi
    [[ ${MACFILTER[$vmid]:-1} == 0 ]] || rule "$chain" "-m mac ! --mac-source ${NIC_MAC[$3]} -j DROP"
    [[ $1 == 4 ]] || rule "$chain" '-p icmpv6 --icmpv6-type router-advertisement -j DROP'
    allowed=$(ipfilter_of "$3")
    [[ -z $allowed ]] || rule "$chain" "-m set ! --match-set PVEFW-${allowed/ /-}-v$1 src -j DROP"
    rule "$chain" '-j MARK --set-mark 0x00000000/0x80000000'
    if [[ $1 == 6 ]]; then
        for type in router-solicitation neighbor-{solicitation,advertisement}; do
            rule "$chain" "-p icmpv6 --icmpv6-type $type -g $mark"
        done
    fi
    guest_rules "$1" "$chain" OUT "$3"
    guest_policy "$chain" "${POLICY_OUT[$vmid]:-ACCEPT}" "$vmid" "${LOG_OUT[$vmid]:-nolog}" " -g $mark"
}

# [RULES] of a guest, for one NIC and direction.
guest_rules() { # 4|6 CHAIN IN|OUT VMID.N
    local line after='-j ACCEPT'
    [[ $3 == IN ]] || after='-j RETURN'
    while read -r line; do
        if [[ $line == 'GROUP '* ]]; then
            line=${line#GROUP }
            [[ $line != *' -i net'* || $line == *" -i net${4#*.}" ]] || continue
            rule "$2" "-j GROUP-${line%% *}-$3"
            rule "$2" "-m mark --mark 0x80000000/0x80000000 $after"
        elif [[ $line == "$3 "* ]]; then
            one_rule "$1" "$2" "$line" "${4%.*}" "net${4#*.}"
        fi
    done <<<"${GUEST_RULES[${4%.*}]:-}"
}

group_chains() { # 4|6
    local group direction line
    for group in "${!GROUP_RULES[@]}"; do
        for direction in IN OUT; do
            rule "GROUP-$group-$direction" '-j MARK --set-mark 0x00000000/0x80000000'
            while read -r line; do
                [[ $line != "$direction "* ]] || one_rule "$1" "GROUP-$group-$direction" "$line" 0 ''
            done <<<"${GROUP_RULES[$group]}"
        done
    done
}

# A rule such as "IN DROP -source 10.0.0.0/8 -p tcp -dport 81 -log info", in PVE's words.
one_rule() { # 4|6 CHAIN RULE VMID NIC
    local chain=$2 action match='' level text key family
    local -a words
    local -A option=()
    read -r -a words <<<"$3"
    action=${words[1]}
    for ((key = 2; key + 1 < ${#words[@]}; key += 2)); do option[${words[key]}]=${words[key + 1]}; done
    [[ -z ${option[-i]:-} || ${option[-i]} == "$5" ]] || return 0
    for key in source dest; do
        text=${option[-$key]:-}
        [[ -n $text ]] || continue
        if [[ $text == +* ]]; then
            text=${text#+} text=${text#guest/}
            match+=" -m set --match-set PVEFW-$4-$text-v$1 ${key/source/src}"
            match=${match/%dest/dst}
        else
            if [[ $text == *:* ]]; then family=6; else family=4; fi
            [[ $family == "$1" ]] || return 0 # nothing for the other family
            if [[ $key == source ]]; then match+=" -s $text"; else match+=" -d $text"; fi
        fi
    done
    [[ -z ${option[-p]:-} ]] || match+=" -p ${option[-p]}"
    [[ -z ${option[-dport]:-} ]] || match+=" --dport ${option[-dport]}"
    [[ -z ${option[-sport]:-} ]] || match+=" --sport ${option[-sport]}"
    match=${match# }
    case $action in
        DROP) text='-j DROP' ;;
        REJECT) text='-j PVEFW-reject' ;;
        ACCEPT)
            text='-j ACCEPT'
            [[ $chain != *-OUT && $chain != GROUP-* ]] || text='-g PVEFW-SET-ACCEPT-MARK'
            ;;
    esac
    # PVE's prefix names the action; in a group it does not, and for IPv6 it names the target.
    level=${option[-log]:-nolog}
    [[ $1 == 4 ]] || action=${action/REJECT/PVEFW-reject}
    if [[ $chain == GROUP-* ]]; then action=; else action="$action: "; fi
    log_rule "$chain" "$4" "$level" "$action" "$match"
    rule "$chain" "$match $text"
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

log_rule() { # CHAIN VMID LOGLEVEL TEXT [MATCH]
    local -A number=([emerg]=0 [alert]=1 [crit]=2 [err]=3 [warning]=4 [notice]=5 [info]=6 [debug]=7)
    [[ $3 == nolog ]] && return 0
    rule "$1" "${5:-} -m limit --limit 1/second --limit-burst 5 -j NFLOG --nflog-prefix \":$2:${number[$3]}:$1: $4\""
}
