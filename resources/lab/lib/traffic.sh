# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Something to watch: listeners in guests, pings, and a connection once a second.

start_traffic() {
    local vmid what log=$STATE/traffic.log
    for what in "${LISTENERS[@]}"; do
        vmid=${what% *}
        start_in "$(guest_ns "$vmid")" "$log" perl "$LAB_HOME/lib/listener.pl" "${what#* }"
        wait_for 2 listens "$vmid" "${what#* }" ||
            die "no listener on port ${what#* } of guest $vmid" "see $log"
    done
    for what in "${PINGS[@]}"; do
        start_in "$(guest_ns "${what% *}")" "$log" perl "$LAB_HOME/lib/ping.pl" "${what#* }"
    done
    [[ -n $TRAFFIC_FROM ]] || return 0
    # shellcheck disable=SC2086 # address and port
    start_in "$(guest_ns "$TRAFFIC_FROM")" "$log" \
        bash "$LAB_HOME/lib/traffic-loop.sh" "$STATE" $TRAFFIC_TO
    wait_for 2 traffic_alive "$STATE" || die 'the traffic maker does not start' "see $log"
}

listens() { # VMID PORT; 0A is LISTEN
    local port
    printf -v port %04X "$2"
    nsenter --net=/run/netns/"$(guest_ns "$1")" cat /proc/net/tcp6 | grep -q ":$port .* 0A "
}

traffic_alive() { # STATE
    local pid
    pid=$(cat "$1/traffic.pid" 2>/dev/null) || return 1
    [[ -n $pid ]] && tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF "traffic-loop.sh $1 "
}
