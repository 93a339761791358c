# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the lab is made of unless its scenario says otherwise. The wiring, the configuration under
# /etc/pve and the rule set are all made from these settings, so they always agree.

default_settings() {
    NODE_NAME=pve1
    NODE_ADDRESS=192.168.10.11           # what the node calls itself, on vmbr0
    NODE_ADDRESSES=(192.168.10.11/24 10.10.10.2/24 fd00:10:10:10::2/64)
    LOCAL_NETWORK=192.168.10.0/24        # PVE lets this network manage the node
    BRIDGE=vmbr0
    UPLINK=eno1
    UPLINK_MAC=3c:ec:ef:10:10:02
    LAN_ADDRESSES=(10.10.10.50/24 fd00:10:10:10::50/64)
    LAN_MAC=3c:ec:ef:10:10:50

    # Guests, by number. KIND is ct or vm.
    declare -gA KIND=() NAME=()
    # Their NICs, by VMID.N: bridge, MAC, firewall=1 or 0, addresses in the guest.
    NICS=()
    declare -gA NIC_MAC=() NIC_BRIDGE=() NIC_FW=() NIC_IP4=() NIC_IP6=()
    add_guest ct 101 gateway
    add_nic 101.0 vmbr0 BC:24:11:AA:01:00 0 192.168.10.101/24
    add_nic 101.1 vmbr0 BC:24:11:AA:01:01 1 10.10.10.101/24 fd00:10:10:10::101/64
    # VMs whose configuration tells their addresses (cloud-init).
    declare -gA CLOUD_INIT=([811]=1)
    add_guest vm 811 web
    add_nic 811.0 vmbr0 BC:24:11:AA:08:11 1 10.10.10.81/24 fd00:10:10:10::81/64
    add_guest vm 812 database
    add_nic 812.0 vmbr0 BC:24:11:AA:08:12 0 10.10.10.82/24 fd00:10:10:10::82/64

    # Firewall of the datacenter and of the node.
    CLUSTER_POLICY_IN=ACCEPT
    CLUSTER_POLICY_OUT=ACCEPT
    HOST_FW_ALLOW_INVALID=0
    # Firewall of a guest, by VMID; a guest without GUEST_FW has no file of its own.
    declare -gA GUEST_FW=([101]=1 [811]=1)
    declare -gA POLICY_IN=([101]=ACCEPT [811]=ACCEPT)
    declare -gA POLICY_OUT=([101]=ACCEPT [811]=ACCEPT)
    declare -gA LOG_IN=() LOG_OUT=()     # a log level, default nolog
    # Rules as in [RULES] of a .fw file, one a line, by VMID; security groups by name; sets of a
    # guest by "VMID NAME". IPFILTER and MACFILTER are the options of a guest, default 0 and 1.
    declare -gA GUEST_RULES=() GROUP_RULES=() GUEST_SETS=()
    declare -gA IPFILTER=() MACFILTER=()
    SYNFLOOD=                            # "RATE BURST": host.fw's protection_synflood
    # What the administrator adds by hand, outside the PVE firewall: rules of table raw, both
    # address families, and of table nat, IPv4; /etc/network/interfaces has them as post-up lines.
    RAW_RULES=()
    NAT_RULES=()
    FORWARD_POLICY=ACCEPT
    DOCKER=0                             # 1: the chains of Docker are there
    DOCKER_USER=()                       # rules that the administrator put into DOCKER-USER
    SYSCTLS=()                           # of the node, KEY=VALUE with slashes, for both families

    # Bridges without an uplink, with the node's addresses on them.
    INNER_BRIDGES=()
    declare -gA BRIDGE_IP4=() BRIDGE_IP6=()
    IP_FORWARD=0
    # Routes in a guest or on the LAN: "WHO NET via ADDRESS".
    ROUTES=()
    declare -gA LINK_DOWN=()             # by VMID.N, 1: link_down=1
    UPLINK_MTU=1500
    PINNED=0                             # 1: the node, too, knows its neighbours for ever

    # Traffic, once a second. WHO is a VMID, VMID.N, lan or node; TO may be an address too.
    TRAFFIC_FROM=101                     # WHO connects
    TRAFFIC_TO='811 81'                  # "TO PORT"
    TRAFFIC_SIZE=5                       # bytes that the client sends
    PINGS=()                             # "WHO TO"
    LISTENERS=()                         # "WHO PORT"
    SENDERS=()                           # "WHO WORDS", see send.pl; to= and from= may be a WHO
    # What is never disturbed, for tests: "WHO TO PORT CONNECTIONS".
    HEALTHY='lan 812 7 500'
}

add_guest() { # ct|vm VMID NAME
    KIND[$2]=$1
    NAME[$2]=$3
}

add_bridge() { # NAME ADDRESS4 ADDRESS6
    INNER_BRIDGES+=("$1")
    BRIDGE_IP4[$1]=$2 BRIDGE_IP6[$1]=$3
}

add_nic() { # VMID.N BRIDGE MAC FIREWALL ADDRESS4 [ADDRESS6]
    NICS+=("$1")
    NIC_BRIDGE[$1]=$2 NIC_MAC[$1]=$3 NIC_FW[$1]=$4 NIC_IP4[$1]=$5 NIC_IP6[$1]=${6:-}
}

# Hooks, each run in order while the lab comes up; a scenario may define any of them.
after_topology() { :; }
after_rules() { :; }
before_ready() { :; }

# Sets SCENARIO, SCENARIO_FILE and FAMILY. NAME-v6 is NAME with traffic over IPv6.
find_scenario() { # NAME FAMILY
    local base=${1%-v6}
    FAMILY=$2
    [[ $1 == "$base" ]] || FAMILY=6
    SCENARIO_FILE=$LAB_HOME/scenarios/$base.sh
    [[ $base =~ ^[a-z0-9-]+$ && -f $SCENARIO_FILE ]] ||
        bad_usage "no scenario '$1'; 'list' names them"
    [[ " $(declared Families) " == *" $FAMILY "* ]] ||
        bad_usage "scenario '$base' is not one for IPv$FAMILY"
    SCENARIO=$base
    [[ $FAMILY == 4 ]] || SCENARIO=$base-v6
}

load_scenario() {
    default_settings
    # shellcheck source=/dev/null
    source "$SCENARIO_FILE"
}

# What the scenario says about itself in a line "# KEY: text".
declared() { # KEY
    sed -n "s/^# $1: //p;T;q" "$SCENARIO_FILE"
}

list_scenarios() {
    local name
    for SCENARIO_FILE in "$LAB_HOME"/scenarios/*.sh; do
        name=${SCENARIO_FILE##*/}
        printf '%-27s %s\n' "${name%.sh}" "$(declared Shows)"
        [[ $(declared Families) != *6* ]] ||
            printf '%-27s the same, over IPv6\n' "${name%.sh}-v6"
    done
}

# The address of WHO in the scenario's family; of a guest with several NICs the last one's that has
# one. What is no WHO is taken for an address.
address_of() { # WHO
    local nic found=
    local -a own
    case $1 in
        lan) own=("${LAN_ADDRESSES[@]}") ;;
        node) own=("${NODE_ADDRESSES[@]}") ;;
        *)
            [[ $1 =~ ^[0-9]+(\.[0-9]+)?$ ]] || { echo "$1" && return 0; }
            for nic in "${NICS[@]}"; do
                [[ $nic == "$1" || ${nic%.*} == "$1" ]] && own+=("${NIC_IP4[$nic]}" "${NIC_IP6[$nic]}")
            done
            ;;
    esac
    for nic in "${own[@]}"; do
        if [[ $FAMILY == 6 ]]; then
            [[ $nic != *:* ]] || found=${nic%/*}
        else
            [[ $nic == *:* || -z $nic ]] || found=${nic%/*}
        fi
    done
    echo "$found"
}

by_family() { # VALUE4 VALUE6
    if [[ $FAMILY == 6 ]]; then echo "$2"; else echo "$1"; fi
}

# The node's names for a guest NIC.
nic_dev() { # VMID.N: tap811i0 or veth101i1
    local vmid=${1%.*}
    if [[ ${KIND[$vmid]} == ct ]]; then echo "veth${vmid}i${1#*.}"; else echo "tap${vmid}i${1#*.}"; fi
}

# NICs whose packets cross the guest's firewall chains, sorted by device name as PVE does.
firewalled_nics() {
    local nic
    for nic in "${NICS[@]}"; do
        [[ ${NIC_FW[$nic]} == 1 && ${GUEST_FW[${nic%.*}]:-0} == 1 ]] && printf '%s %s\n' "$(nic_dev "$nic")" "$nic"
    done | sort | cut -d' ' -f2
}
