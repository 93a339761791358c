# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The end of a lab. All is found by name, so that what a killed `up` left is found too.

lab_down() { # LAB
    name_lab "$1"
    lock_lab
    take_down
    unload_bridge_netfilter
    unlock_lab_and_tidy
    echo "lab '$LAB' is down"
}

# Expects the lock. Leaves the lock and nothing else.
take_down() {
    local ns namespaces
    mapfile -t namespaces < <(lab_namespaces)
    for ns in "${namespaces[@]}"; do kill_all_in "$ns"; done
    [[ ! -d /sys/class/net/$MGMT_LINK ]] || ip link del "$MGMT_LINK" 2>/dev/null || true
    for ns in "${namespaces[@]}"; do ip netns del "$ns" 2>/dev/null || true; done
    rm -rf "${STATE:?}"
    release_management_net
}

kill_all_in() { # NAMESPACE
    wait_for 5 try_kill_all_in "$1" ||
        die "processes in $1 do not end: $(ip netns pids "$1" | tr '\n' ' ')" "look at them, then try again"
}

try_kill_all_in() { # NAMESPACE; true when nothing is left
    local pids
    mapfile -t pids < <(ip netns pids "$1" 2>/dev/null)
    [[ ${#pids[@]} -eq 0 ]] && return 0
    kill -9 "${pids[@]}" 2>/dev/null
    return 1
}

unload_bridge_netfilter() {
    [[ -e $RUN_DIR/.br_netfilter ]] || return 0
    compgen -G '/run/netns/vs-*-node' >/dev/null && return 0 # another lab needs it
    modprobe -r br_netfilter 2>/dev/null || true
    rm -f "$RUN_DIR/.br_netfilter"
}
