# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The rule set, as the PVE firewall generates it: same chains, order and names. This file has the
# chains that do not depend on guests; rules-guest.sh has the others.

# CHAIN[name] is the text of its rules, one a line, without "-A name". CHAIN is local to rule_set.
rule() { # CHAIN RULE
    CHAIN[$1]+="$2"$'\n'
}

# Prints table filter for iptables-restore --noflush.
rule_set() { # 4|6
    local -A CHAIN=()
    local family=$1 chain name rules
    static_chains "$family"
    host_chains "$family"
    guest_chains "$family"
    sign_chains
    docker_chains
    mapfile -t chain < <(printf '%s\n' "${!CHAIN[@]}" | sort)
    echo '*filter'
    for name in "${chain[@]}"; do echo ":$name - [0:0]"; done
    echo '-A INPUT -j PVEFW-INPUT'
    echo '-A OUTPUT -j PVEFW-OUTPUT'
    echo ":FORWARD $FORWARD_POLICY [0:0]"
    [[ $DOCKER == 0 ]] || printf -- '-A FORWARD -j %s\n' DOCKER-USER DOCKER-FORWARD
    echo '-A FORWARD -j PVEFW-FORWARD'
    for name in "${chain[@]}"; do
        echo "-F $name"
        [[ -z ${CHAIN[$name]} ]] || {
            rules=${CHAIN[$name]%$'\n'}
            printf -- '-A %s %s\n' "$name" "${rules//$'\n'/$'\n'-A $name }"
        }
    done
    echo COMMIT
}

# PVE puts its rules into a chain of its own, the administrator's stand before the jump to it.
raw_rules() { # 4|6
    local rate=${SYNFLOOD% *} burst=${SYNFLOOD#* } mask=32
    [[ $1 == 4 ]] || mask=64
    echo '*raw'
    if [[ -n $SYNFLOOD ]]; then
        local -A CHAIN=()
        rule PVEFW-PREROUTING "-p tcp -m tcp --tcp-flags FIN,SYN,RST,ACK SYN -m hashlimit\
 --hashlimit-above $rate/sec --hashlimit-burst $burst --hashlimit-mode srcip --hashlimit-name syn\
 --hashlimit-htable-size 2097152 --hashlimit-srcmask $mask --hashlimit-htable-expire 60000 -j DROP"
        sign_chains
        echo ':PVEFW-PREROUTING - [0:0]'
        printf -- '-A PVEFW-PREROUTING %s\n-A PVEFW-PREROUTING %s\n' \
            "${CHAIN[PVEFW-PREROUTING]%%$'\n'*}" "${CHAIN[PVEFW-PREROUTING]#*$'\n'}"
        echo '-A PREROUTING -j PVEFW-PREROUTING'
    fi
    [[ ${#RAW_RULES[@]} -eq 0 ]] || printf -- '%s\n' "${RAW_RULES[@]}"
    echo COMMIT
}

nat_rules() {
    [[ ${#NAT_RULES[@]} -eq 0 ]] || printf '%s\n' '*nat' "${NAT_RULES[@]}" COMMIT
}

# What Docker leaves in table filter of the machine that it runs on.
docker_chains() {
    [[ $DOCKER == 1 ]] || return 0
    rule DOCKER '! -i docker0 -o docker0 -j DROP'
    rule DOCKER-BRIDGE '-o docker0 -j DOCKER'
    rule DOCKER-CT '-o docker0 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT'
    rule DOCKER-FORWARD '-j DOCKER-CT'
    rule DOCKER-FORWARD '-j DOCKER-ISOLATION-STAGE-1'
    rule DOCKER-FORWARD '-j DOCKER-BRIDGE'
    rule DOCKER-FORWARD '-i docker0 -j ACCEPT'
    rule DOCKER-ISOLATION-STAGE-1 '-i docker0 ! -o docker0 -j DOCKER-ISOLATION-STAGE-2'
    rule DOCKER-ISOLATION-STAGE-2 '-o docker0 -j DROP'
    CHAIN[DOCKER-USER]=
    local who
    for who in "${DOCKER_USER[@]}"; do rule DOCKER-USER "$who"; done
}

# PVE ends each chain with a comment that is a digest of the chain.
sign_chains() {
    local name hex i sig dir
    local digits=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/
    dir=$(mktemp -d)
    for name in "${!CHAIN[@]}"; do printf '%s' "${CHAIN[$name]}" >"$dir/$name"; done
    while read -r hex name; do
        hex+=00 sig=
        for ((i = 0; i < 42; i += 3)); do
            sig+=${digits:$((16#${hex:i:3} >> 6)):1}${digits:$((16#${hex:i:3} & 63)):1}
        done
        rule "$name" "-m comment --comment \"PVESIG:${sig:0:27}\""
    done < <(cd "$dir" && sha1sum -- *)
    rm -rf "$dir"
}

invalid_drop() { rule "$1" '-m conntrack --ctstate INVALID -j DROP'; }
established_accept() { rule "$1" '-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT'; }

static_chains() { # 4|6
    local family=$1 chain flags

    [[ $HOST_FW_ALLOW_INVALID == 1 ]] || invalid_drop PVEFW-FORWARD
    established_accept PVEFW-FORWARD
    rule PVEFW-FORWARD '-m physdev --physdev-is-bridged --physdev-in fwln+ -j PVEFW-FWBR-IN'
    rule PVEFW-FORWARD '-m physdev --physdev-is-bridged --physdev-out fwln+ -j PVEFW-FWBR-OUT'
    rule PVEFW-INPUT '-j PVEFW-HOST-IN'
    rule PVEFW-OUTPUT '-j PVEFW-HOST-OUT'
    rule PVEFW-SET-ACCEPT-MARK ' -j MARK --set-mark 0x80000000/0x80000000'

    noise_chain PVEFW-Drop "$family" DROP
    noise_chain PVEFW-Reject "$family" PVEFW-reject
    if [[ $family == 4 ]]; then
        for chain in BROADCAST MULTICAST ANYCAST; do
            rule PVEFW-DropBroadcast "-m addrtype --dst-type $chain -j DROP"
        done
        rule PVEFW-DropBroadcast '-d 224.0.0.0/4 -j DROP'
        rule PVEFW-reject '-m addrtype --dst-type BROADCAST -j DROP'
        rule PVEFW-reject '-s 224.0.0.0/4 -j DROP'
        rule PVEFW-reject '-p icmp -j DROP'
        rule PVEFW-reject '-p tcp -j REJECT --reject-with tcp-reset'
        rule PVEFW-reject '-p udp -j REJECT --reject-with icmp-port-unreachable'
        rule PVEFW-reject '-p icmp -j REJECT --reject-with icmp-host-unreachable'
        rule PVEFW-reject ' -j REJECT --reject-with icmp-host-prohibited'
        rule PVEFW-smurfs '-s 0.0.0.0/32 -j RETURN'
        rule PVEFW-smurfs '-m addrtype --src-type BROADCAST -g PVEFW-smurflog'
        rule PVEFW-smurfs '-s 224.0.0.0/4 -g PVEFW-smurflog'
        rule PVEFW-smurflog ' -j DROP'
    else
        rule PVEFW-DropBroadcast '-d ff00::/8 -j DROP'
        rule PVEFW-reject '-p icmpv6 -j DROP'
        rule PVEFW-reject '-p tcp -j REJECT --reject-with tcp-reset'
        rule PVEFW-reject '-p udp -j REJECT --reject-with icmp6-port-unreachable'
        rule PVEFW-reject ' -j REJECT --reject-with icmp6-adm-prohibited'
    fi

    for flags in 'FIN,SYN,RST,PSH,ACK,URG FIN,PSH,URG' 'FIN,SYN,RST,PSH,ACK,URG NONE' \
        'SYN,RST SYN,RST' 'FIN,SYN FIN,SYN'; do
        rule PVEFW-tcpflags "-p tcp -m tcp --tcp-flags $flags -g PVEFW-logflags"
    done
    rule PVEFW-tcpflags '-p tcp -m tcp --sport 0 --tcp-flags FIN,SYN,RST,ACK SYN -g PVEFW-logflags'
    rule PVEFW-logflags ' -j DROP'
}

# What PVE does with well known noise before a policy of DROP or REJECT applies.
noise_chain() { # CHAIN FAMILY TARGET
    local chain=$1 type
    if [[ $2 == 4 ]]; then
        rule "$chain" ' -j PVEFW-DropBroadcast'
        for type in fragmentation-needed time-exceeded; do
            rule "$chain" "-p icmp -m icmp --icmp-type $type -j ACCEPT"
        done
    else
        rule "$chain" '-p tcp --dport 43 -j PVEFW-reject'
        rule "$chain" ' -j PVEFW-DropBroadcast'
        for type in destination-unreachable time-exceeded packet-too-big; do
            rule "$chain" "-p icmpv6 -m icmpv6 --icmpv6-type $type -j ACCEPT"
        done
    fi
    invalid_drop "$chain"
    rule "$chain" "-p udp --match multiport --dports 135,445 -j $3"
    rule "$chain" "-p udp --dport 137:139 -j $3"
    rule "$chain" "-p udp --sport 137 --dport 1024:65535 -j $3"
    rule "$chain" "-p tcp --match multiport --dports 135,139,445 -j $3"
    rule "$chain" '-p udp --dport 1900 -j DROP'
    rule "$chain" '-p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -j DROP'
    rule "$chain" '-p udp --sport 53 -j DROP'
}

host_chains() { # 4|6
    local family=$1 type port
    rule PVEFW-HOST-IN '-i lo -j ACCEPT'
    invalid_drop PVEFW-HOST-IN
    established_accept PVEFW-HOST-IN
    rule PVEFW-HOST-OUT '-o lo -j ACCEPT'
    invalid_drop PVEFW-HOST-OUT
    established_accept PVEFW-HOST-OUT
    if [[ $family == 4 ]]; then
        rule PVEFW-HOST-IN '-m conntrack --ctstate INVALID,NEW -j PVEFW-smurfs'
    else
        for type in router-{solicitation,advertisement} neighbor-{solicitation,advertisement}; do
            rule PVEFW-HOST-IN "-p icmpv6 --icmpv6-type $type -j RETURN"
        done
        for type in router-solicitation neighbor-{solicitation,advertisement}; do
            rule PVEFW-HOST-OUT "-p icmpv6 --icmpv6-type $type -j RETURN"
        done
    fi
    rule PVEFW-HOST-IN '-p igmp -j RETURN'
    for port in 8006 5900:5999 3128 22 60000:60050; do
        rule PVEFW-HOST-IN \
            "-m set --match-set PVEFW-0-management-v$family src -p tcp --dport $port -j RETURN"
    done
    rule PVEFW-HOST-OUT '-p igmp -j RETURN'
    if [[ $family == 4 ]]; then
        for port in 8006 22 5900:5999 3128; do
            rule PVEFW-HOST-OUT "-d $LOCAL_NETWORK -p tcp --dport $port -j RETURN"
        done
    fi
    host_policy PVEFW-HOST-IN "$CLUSTER_POLICY_IN"
    host_policy PVEFW-HOST-OUT "$CLUSTER_POLICY_OUT"
}

host_policy() { # CHAIN POLICY
    case $2 in
        ACCEPT) rule "$1" ' -j RETURN' ;;
        DROP) rule "$1" '-j PVEFW-Drop' && rule "$1" '-j DROP' ;;
        REJECT) rule "$1" '-j PVEFW-Reject' && rule "$1" '-g PVEFW-reject' ;;
    esac
}

load_rules() {
    local tables="iptables-$BACKEND-restore" tables6="ip6tables-$BACKEND-restore"
    fill_ipfilters
    export XTABLES_LOCKFILE=$STATE/xtables.lock # the machine's own is none of our business
    rule_set 4 >"$STATE/rules.v4"
    rule_set 6 >"$STATE/rules.v6"
    load_sets
    { cat "$STATE/rules.v4" && raw_rules 4 && nat_rules; } | in_node "$tables" -n
    { cat "$STATE/rules.v6" && raw_rules 6; } | in_node "$tables6" -n
}

in_node() { # COMMAND...
    nsenter --net=/run/netns/"$NS_NODE" "$@"
}
