# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The files of a PVE node: /etc/pve, /etc/network/interfaces, pveversion. They are written into
# NODE_FILES; node-init.sh puts them in their places, in the node's mount namespace only.

write_node_files() {
    local root=$NODE_FILES
    mkdir -p "$root/etc/network" "$root/usr-bin" "$root/var-log" "$STATE/run/sshd"
    : >"$root/var-log/pve-firewall.log"
    echo "$NODE_NAME" >"$root/etc/hostname"
    printf '127.0.0.1 localhost\n%s %s.lab %s\n' "$NODE_ADDRESS" "$NODE_NAME" "$NODE_NAME" >"$root/etc/hosts"
    # A root that logs in with a key, whatever this machine thinks of its own.
    (umask 077 && printf 'root:*:19000:0:99999:7:::\nsshd:*:19000:0:99999:7:::\n' >"$root/etc/shadow")
    network_interfaces >"$root/etc/network/interfaces"
    cat >"$root/usr-bin/pveversion" <<TEXT
#!/bin/sh
echo "pve-manager/9.0.10/0000000000000000 (running kernel: \$(uname -r))"
TEXT
    chmod 755 "$root/usr-bin/pveversion"
    write_pve_tree "$root/etc/pve"
}

network_interfaces() {
    local address rule kind
    echo 'auto lo'
    printf 'iface lo inet loopback\n\n'
    printf 'iface %s inet manual\n\n' "$UPLINK"
    echo "auto $BRIDGE"
    for address in "${NODE_ADDRESSES[@]}"; do
        kind=inet
        [[ $address == *:* ]] && kind=inet6
        printf 'iface %s %s static\n\taddress %s\n' "$BRIDGE" "$kind" "$address"
        if [[ $address == "${NODE_ADDRESSES[0]}" ]]; then
            printf '\tbridge-ports %s\n\tbridge-stp off\n\tbridge-fd 0\n' "$UPLINK"
            for rule in "${RAW_RULES[@]}"; do
                printf '\tpost-up iptables -t raw %s\n\tpost-up ip6tables -t raw %s\n' "$rule" "$rule"
            done
        fi
        echo
    done
    for kind in "${INNER_BRIDGES[@]}"; do
        printf 'auto %s\niface %s inet static\n\taddress %s\n' "$kind" "$kind" "${BRIDGE_IP4[$kind]}"
        printf '\tbridge-ports none\n\tbridge-stp off\n\tbridge-fd 0\n'
        for rule in "${NAT_RULES[@]}"; do printf '\tpost-up iptables -t nat %s\n' "$rule"; done
        printf '\niface %s inet6 static\n\taddress %s\n\n' "$kind" "${BRIDGE_IP6[$kind]}"
    done
    echo 'source /etc/network/interfaces.d/*'
}

write_pve_tree() { # DIRECTORY
    local tree=$1 here=$1/nodes/$NODE_NAME vmid
    mkdir -p "$tree/firewall" "$here/qemu-server" "$here/lxc"
    ln -s "nodes/$NODE_NAME" "$tree/local"
    ln -s "nodes/$NODE_NAME/qemu-server" "$tree/qemu-server"
    ln -s "nodes/$NODE_NAME/lxc" "$tree/lxc"
    guest_list >"$tree/.vmlist"
    members >"$tree/.members"
    echo 'keyboard: en-us' >"$tree/datacenter.cfg"
    cluster_fw >"$tree/firewall/cluster.fw"
    host_fw >"$here/host.fw"
    for vmid in "${!KIND[@]}"; do
        if [[ ${KIND[$vmid]} == ct ]]; then
            ct_conf "$vmid" >"$here/lxc/$vmid.conf"
        else
            vm_conf "$vmid" >"$here/qemu-server/$vmid.conf"
        fi
        [[ -n ${GUEST_FW[$vmid]:-} ]] && guest_fw "$vmid" >"$tree/firewall/$vmid.fw"
    done
    return 0
}

guest_list() {
    local vmid type separator=
    printf '{\n"version": 7,\n"ids": {'
    while read -r vmid; do
        type=qemu
        [[ ${KIND[$vmid]} == ct ]] && type=lxc
        printf '%s\n"%s": { "node": "%s", "type": "%s", "version": 5 }' "$separator" "$vmid" "$NODE_NAME" "$type"
        separator=,
    done < <(printf '%s\n' "${!KIND[@]}" | sort -n)
    printf '}\n\n}\n'
}

members() {
    cat <<TEXT
{
"nodename": "$NODE_NAME",
"version": 3,
"cluster": { "name": "lab", "version": 1, "nodes": 1, "quorate": 1 },
"nodelist": {
  "$NODE_NAME": { "id": 1, "online": 1, "ip": "$NODE_ADDRESS"}
  }
}
TEXT
}

vm_conf() { # VMID
    local nic fw
    printf 'boot: order=scsi0;net0\ncores: 2\n'
    for nic in "${NICS[@]}"; do
        [[ ${nic%.*} == "$1" ]] || continue
        [[ -n ${CLOUD_INIT[$1]:-} ]] || continue
        printf 'ipconfig%s: ip=%s%s\n' "${nic#*.}" "${NIC_IP4[$nic]}" "${NIC_IP6[$nic]:+,ip6=${NIC_IP6[$nic]}}"
    done
    printf 'memory: 2048\nname: %s\n' "${NAME[$1]}"
    for nic in "${NICS[@]}"; do
        [[ ${nic%.*} == "$1" ]] || continue
        fw=
        [[ ${NIC_FW[$nic]} == 1 ]] && fw=,firewall=1
        [[ ${LINK_DOWN[$nic]:-0} == 1 ]] && fw+=,link_down=1
        printf 'net%s: virtio=%s,bridge=%s%s\n' "${nic#*.}" "${NIC_MAC[$nic]}" "${NIC_BRIDGE[$nic]}" "$fw"
    done
    printf 'ostype: l26\nscsi0: local-lvm:vm-%s-disk-0,size=8G\nscsihw: virtio-scsi-single\n' "$1"
}

ct_conf() { # VMID
    local nic fw down
    printf 'arch: amd64\ncores: 1\nhostname: %s\nmemory: 512\n' "${NAME[$1]}"
    for nic in "${NICS[@]}"; do
        [[ ${nic%.*} == "$1" ]] || continue
        fw=
        [[ ${NIC_FW[$nic]} == 1 ]] && fw=,firewall=1
        down=
        [[ ${LINK_DOWN[$nic]:-0} == 1 ]] && down=,link_down=1
        printf 'net%s: name=eth%s,bridge=%s%s,hwaddr=%s,ip=%s%s%s,type=veth\n' "${nic#*.}" "${nic#*.}" \
            "${NIC_BRIDGE[$nic]}" "$fw" "${NIC_MAC[$nic]}" "${NIC_IP4[$nic]}" "${NIC_IP6[$nic]:+,ip6=${NIC_IP6[$nic]}}" "$down"
    done
    printf 'ostype: debian\nrootfs: local-lvm:vm-%s-disk-0,size=4G\nswap: 512\nunprivileged: 1\n' "$1"
}

cluster_fw() {
    printf '[OPTIONS]\n\nenable: 1\npolicy_in: %s\npolicy_out: %s\n\n' "$CLUSTER_POLICY_IN" "$CLUSTER_POLICY_OUT"
    printf '[IPSET management]\n\n%s # the way in for SSH\n' "$MGMT_NET"
    local group
    for group in "${!GROUP_RULES[@]}"; do printf '\n[group %s]\n\n%s\n' "$group" "${GROUP_RULES[$group]}"; done
}

host_fw() {
    printf '[OPTIONS]\n\nenable: 1\n'
    [[ $HOST_FW_ALLOW_INVALID == 1 ]] && echo 'nf_conntrack_allow_invalid: 1'
    [[ -n $SYNFLOOD ]] && printf 'protection_synflood: 1\nprotection_synflood_burst: %s\nprotection_synflood_rate: %s\n' "${SYNFLOOD#* }" "${SYNFLOOD% *}"
    return 0
}

guest_fw() { # VMID
    printf '[OPTIONS]\n\nenable: %s\npolicy_in: %s\npolicy_out: %s\n' "${GUEST_FW[$1]}" "${POLICY_IN[$1]:-DROP}" "${POLICY_OUT[$1]:-ACCEPT}"
    [[ -n ${LOG_IN[$1]:-} ]] && echo "log_level_in: ${LOG_IN[$1]}"
    [[ -n ${LOG_OUT[$1]:-} ]] && echo "log_level_out: ${LOG_OUT[$1]}"
    [[ -n ${IPFILTER[$1]:-} ]] && echo "ipfilter: ${IPFILTER[$1]}"
    [[ -n ${MACFILTER[$1]:-} ]] && echo "macfilter: ${MACFILTER[$1]}"
    local key
    for key in "${!GUEST_SETS[@]}"; do
        [[ ${key% *} == "$1" ]] || continue
        # shellcheck disable=SC2086 # one member a line
        printf '\n[IPSET %s]\n\n' "${key#* }" && printf '%s\n' ${GUEST_SETS[$key]}
    done
    [[ -n ${GUEST_RULES[$1]:-} ]] && printf '\n[RULES]\n\n%s\n' "${GUEST_RULES[$1]}"
    return 0
}
