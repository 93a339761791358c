# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The making of a lab, in order.

lab_up() { # LAB BACKEND
    name_lab "$1"
    BACKEND=$2
    load_scenario
    need_tools ip flock nsenter unshare setsid sshd ssh-keygen hostname ipset perl \
        "iptables-$BACKEND-restore" "ip6tables-$BACKEND-restore"
    lock_lab
    take_down
    trap abandon EXIT
    trap 'exit 130' INT TERM HUP

    (umask 077 && mkdir "$STATE")
    claim_management_net
    write_node_files
    make_keys
    build_topology
    build_management
    after_topology
    learn_addresses
    load_rules
    after_rules
    start_sshd
    start_traffic
    before_ready
    write_target
    trap - EXIT
    echo "lab '$LAB' is up: scenario $SCENARIO, $BACKEND rules, ssh root@$MGMT_NODE"
}

# Half a lab is worse than none.
abandon() {
    local status=$?
    trap - EXIT
    [[ $status -eq 0 ]] || { take_down && unload_bridge_netfilter && unlock_lab_and_tidy; }
    exit "$status"
}

# Written last and at once: who finds the file finds a lab that is ready.
write_target() {
    cat >"$STATE/target.new" <<TEXT
address=$MGMT_NODE
port=22
user=root
identity=$STATE/identity
known_hosts=$STATE/known_hosts
scenario=$SCENARIO
backend=$BACKEND
node=$NODE_NAME
TEXT
    mv "$STATE/target.new" "$STATE/target"
}
