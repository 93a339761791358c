# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Something to watch: listeners in guests, and a connection once a second.

start_traffic() {
    local listener vmid port
    for listener in "${LISTENERS[@]}"; do
        read -r vmid port <<<"$listener"
        start_in "$(guest_ns "$vmid")" "$STATE/traffic.log" perl "$LAB_HOME/lib/listener.pl" "$port"
    done
    [[ -n $TRAFFIC_FROM ]] || return 0
    # shellcheck disable=SC2086 # address and port
    start_in "$(guest_ns "$TRAFFIC_FROM")" "$STATE/traffic.log" \
        bash "$LAB_HOME/lib/traffic-loop.sh" "$STATE" $TRAFFIC_TO
}

traffic_alive() { # STATE; true if the maker's process runs
    local pid
    pid=$(cat "$1/traffic.pid" 2>/dev/null) || return 1
    [[ -n $pid ]] && tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qF "traffic-loop.sh $1 "
}
