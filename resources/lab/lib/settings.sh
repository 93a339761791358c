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
    # What the administrator adds by hand, outside the PVE firewall: rules of table raw, both
    # address families; /etc/network/interfaces shows them as post-up lines.
    RAW_RULES=()

    # Traffic, once a second: a guest connects to ADDRESS PORT; PINGS are "VMID ADDRESS".
    TRAFFIC_FROM=101
    TRAFFIC_TO='10.10.10.81 81'
    PINGS=()
    LISTENERS=() # "VMID PORT"
}

add_guest() { # ct|vm VMID NAME
    KIND[$2]=$1
    NAME[$2]=$3
}

add_nic() { # VMID.N BRIDGE MAC FIREWALL ADDRESS4 [ADDRESS6]
    NICS+=("$1")
    NIC_BRIDGE[$1]=$2 NIC_MAC[$1]=$3 NIC_FW[$1]=$4 NIC_IP4[$1]=$5 NIC_IP6[$1]=${6:-}
}

# Hooks, each run in order while the lab comes up; a scenario may define any of them.
after_topology() { :; }
after_rules() { :; }
before_ready() { :; }

load_scenario() { # NAME
    default_settings
    # shellcheck source=/dev/null
    source "$LAB_HOME/scenarios/$1.sh"
}

# A scenario describes itself in the line that starts with "# Shows: ".
list_scenarios() {
    local file text
    for file in "$LAB_HOME"/scenarios/*.sh; do
        text=$(sed -n 's/^# Shows: //p;T;q' "$file")
        file=${file##*/}
        printf '%-22s %s\n' "${file%.sh}" "$text"
    done
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
