# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Namespaces, bridges and veth pairs, wired and named as PVE does.

build_topology() {
    local vmid nic
    load_bridge_netfilter
    {
        echo "netns add $NS_NODE"
        echo "netns add $NS_LAN"
        for vmid in "${!KIND[@]}"; do echo "netns add $(guest_ns "$vmid")"; done
    } | ip -batch -

    # Before there are links: these are the defaults that they get. PVE keeps IPv6 off the ports
    # and bridges of guests; vmbr0 gets it back below.
    quiet "$NS_NODE" net/ipv6/conf/default/disable_ipv6=1 net/ipv4/ip_forward="$IP_FORWARD" \
        net/ipv6/conf/all/forwarding="$IP_FORWARD" \
        net/bridge/bridge-nf-call-{iptables=1,ip6tables=1,arptables=0}
    bind_loggers
    quiet "$NS_LAN"
    # With two NICs in one segment, each answers ARP for itself only.
    for vmid in "${!KIND[@]}"; do
        quiet "$(guest_ns "$vmid")" net/ipv4/conf/all/{arp_ignore=1,arp_announce=2}
    done
    {
        node_links
        for nic in "${NICS[@]}"; do
            echo "link add $(nic_dev "$nic") netns $NS_NODE type veth peer name eth${nic#*.}" \
                "address ${NIC_MAC[$nic]} netns $(guest_ns "${nic%.*}")"
        done
        echo "link add $UPLINK address $UPLINK_MAC netns $NS_NODE type veth peer name eth0" \
            "address $LAN_MAC netns $NS_LAN"
    } | ip -batch -
    local bridge
    for bridge in "$BRIDGE" "${INNER_BRIDGES[@]}"; do
        set_sysctls "$NS_NODE" "net/ipv6/conf/$bridge/disable_ipv6=0"
    done
    node_ports | ip -n "$NS_NODE" -batch -
    set_sysctls "$NS_NODE" "${SYSCTLS[@]}"

    endpoint_addresses eth0 "${LAN_ADDRESSES[@]}" | ip -n "$NS_LAN" -batch -
    for vmid in "${!KIND[@]}"; do
        for nic in "${NICS[@]}"; do
            [[ ${nic%.*} == "$vmid" ]] || continue
            # shellcheck disable=SC2086 # a NIC without an IPv6 address has no second word
            endpoint_addresses "eth${nic#*.}" ${NIC_IP4[$nic]} ${NIC_IP6[$nic]}
        done | ip -n "$(guest_ns "$vmid")" -batch -
    done
    local route
    for route in "${ROUTES[@]}"; do
        # shellcheck disable=SC2086 # words
        ip -n "$(namespace_of "${route%% *}")" route add ${route#* }
    done
}

# The bridges and the veth pairs between them.
node_links() {
    local nic
    echo "link add $BRIDGE netns $NS_NODE address $UPLINK_MAC type bridge forward_delay 0 stp_state 0"
    for nic in "${INNER_BRIDGES[@]}"; do
        echo "link add $nic netns $NS_NODE type bridge forward_delay 0 stp_state 0"
    done
    for nic in "${NICS[@]}"; do
        [[ ${NIC_FW[$nic]} == 1 ]] || continue
        echo "link add fwbr${nic/./i} netns $NS_NODE type bridge forward_delay 0 stp_state 0"
        echo "link add fwpr${nic/./p} netns $NS_NODE type veth peer name fwln${nic/./i} netns $NS_NODE"
    done
}

# Who is a port of what, and everything up.
node_ports() {
    local nic dev address
    echo "link set lo up"
    echo "link set $BRIDGE up"
    echo "link set $UPLINK master $BRIDGE mtu $UPLINK_MTU up"
    for address in "${NODE_ADDRESSES[@]}"; do echo "addr add $address dev $BRIDGE $(no_dad "$address")"; done
    for nic in "${INNER_BRIDGES[@]}"; do
        echo "link set $nic up"
        echo "addr add ${BRIDGE_IP4[$nic]} dev $nic"
        echo "addr add ${BRIDGE_IP6[$nic]} dev $nic nodad"
    done
    for nic in "${NICS[@]}"; do
        dev=$(nic_dev "$nic")
        if [[ ${NIC_FW[$nic]} == 1 ]]; then
            echo "link set fwbr${nic/./i} up"
            echo "link set $dev master fwbr${nic/./i} up"
            echo "link set fwln${nic/./i} master fwbr${nic/./i} up"
            echo "link set fwpr${nic/./p} master ${NIC_BRIDGE[$nic]} up"
        else
            echo "link set $dev master ${NIC_BRIDGE[$nic]} up"
        fi
    done
}

endpoint_addresses() { # DEVICE ADDRESS...
    local dev=$1 address
    shift
    echo "link set lo up"
    echo "link set $dev up"
    for address in "$@"; do echo "addr add $address dev $dev $(no_dad "$address")"; done
}

no_dad() { # ADDRESS
    [[ $1 == *:* ]] && echo nodad
    return 0
}

# No packets that nobody asked for, and the further settings.
quiet() { # NAMESPACE KEY=VALUE...
    set_sysctls "$@" net/ipv6/conf/default/{accept_ra,accept_dad,router_solicitations}=0 \
        net/ipv4/conf/{all,default}/rp_filter=0 net/ipv6/conf/default/mldv2_unsolicited_report_interval=1 \
        net/ipv4/igmp_link_local_mcast_reports=0
}

set_sysctls() { # NAMESPACE KEY=VALUE... with slashes in the keys
    local ns=$1
    shift
    # shellcheck disable=SC2016 # expanded by the inner shell
    nsenter --net=/run/netns/"$ns" bash -c \
        'for s; do printf %s "${s#*=}" >/proc/sys/"${s%%=*}"; done' - "$@"
}

# What TRACE needs for IPv6 to be heard in the kernel log; silent unless the machine's
# net.netfilter.nf_log_all_netns is 1, which the lab leaves as it is. IPv4 is fw-logger.pl's.
bind_loggers() {
    set_sysctls "$NS_NODE" net/netfilter/nf_log/10=nf_log_ipv6 2>/dev/null || true
}

# Where bridge netfilter is a module, loading it turns it on for the machine's own bridges too:
# there it is turned off again at once, and `down` unloads what we loaded.
load_bridge_netfilter() {
    local call
    [[ -d /proc/sys/net/bridge ]] && return 0
    modprobe br_netfilter ||
        die "this kernel has no bridge netfilter" "load the module br_netfilter"
    for call in iptables ip6tables arptables; do
        echo 0 >/proc/sys/net/bridge/bridge-nf-call-$call
    done
    : >"$RUN_DIR/.br_netfilter"
}

# Every address of the lab learnt and resolved before anyone watches, so that nothing is flooded.
# A datagram to a closed port is enough: what counts is the ARP or neighbour discovery before it.
learn_addresses() {
    local target vmid ns targets=()
    for target in "${NODE_ADDRESSES[@]}" "${LAN_ADDRESSES[@]}" "${NIC_IP4[@]}" "${NIC_IP6[@]}"; do
        [[ -n $target ]] && targets+=("${target%/*}")
    done
    for ns in $(lab_namespaces); do
        # shellcheck disable=SC2016
        nsenter --net=/run/netns/"$ns" bash -c \
            'for a; do echo >/dev/udp/$a/9; done 2>/dev/null; true' - "${targets[@]}"
    done
    for ns in $(lab_namespaces); do
        wait_for 1 all_resolved "$ns" || true # an address nobody answers to is a scenario's own wish
    done
    for ns in $(lab_namespaces); do ip -n "$ns" neigh flush nud incomplete nud failed; done
    pin_neighbours
    conntrack_flush
}

# Guests and the LAN never ask again: that would be noise, and would fail in scenarios in which ARP
# and neighbour discovery do not get through. In those, PINNED, the node does not ask either.
pin_neighbours() {
    local ns
    for ns in $(lab_namespaces); do
        [[ $ns != "$NS_NODE" || $PINNED == 1 ]] || continue
        { ip -n "$ns" neigh show && ip -6 -n "$ns" neigh show; } | sort -u |
            sed -nE 's/^([^ ]+) dev ([^ ]+) lladdr ([^ ]+) .*/neigh replace \1 lladdr \3 dev \2 nud permanent/p' |
            ip -n "$ns" -batch -
    done
}

all_resolved() { # NAMESPACE
    ! ip -n "$1" neigh show nud incomplete | grep -q .
}

conntrack_flush() {
    command -v conntrack >/dev/null && ip netns exec "$NS_NODE" conntrack -F >/dev/null 2>&1
    return 0
}
