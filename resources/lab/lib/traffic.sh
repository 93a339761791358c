# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Something to watch: listeners in guests, pings, made packets, and a connection once a second.

start_traffic() {
    local what log=$STATE/traffic.log
    local -a healthy
    read -r -a healthy <<<"$HEALTHY"
    echo "$(namespace_of "${healthy[0]}") $(address_of "${healthy[1]}") ${healthy[*]:2}" >"$STATE/healthy"
    for what in "${LISTENERS[@]}" "${healthy[*]:1:2}"; do
        start_in "$(namespace_of "${what% *}")" "$log" perl "$LAB_HOME/lib/listener.pl" "${what#* }"
        wait_for 2 listens "${what% *}" "${what#* }" ||
            die "no listener on port ${what#* } of guest ${what% *}" "see $log"
    done
    for what in "${PINGS[@]}"; do start_sender "${what% *}" ping "to=${what#* }"; done
    # shellcheck disable=SC2086 # words
    for what in "${SENDERS[@]}"; do start_sender $what; done
    [[ -n $TRAFFIC_FROM ]] || return 0
    start_in "$(namespace_of "$TRAFFIC_FROM")" "$log" bash "$LAB_HOME/lib/traffic-loop.sh" "$STATE" \
        "$(address_of "${TRAFFIC_TO% *}")" "${TRAFFIC_TO#* }" "$TRAFFIC_SIZE"
    wait_for 2 traffic_alive "$STATE" || die 'the traffic maker does not start' "see $log"
}

start_sender() { # WHO WORD...
    local who=$1 word
    local -a words=("from=$(address_of "$1")") # the scenario's own from= comes later and wins
    shift
    for word in "$@"; do
        case $word in
            to=* | from=* | ask=* | tell=*) words+=("${word%%=*}=$(address_of "${word#*=}")") ;;
            *) words+=("$word") ;;
        esac
    done
    start_in "$(namespace_of "$who")" "$STATE/traffic.log" perl "$LAB_HOME/lib/send.pl" "$STATE" "${words[@]}"
}

listens() { # WHO PORT; 0A is LISTEN
    local port
    printf -v port %04X "$2"
    nsenter --net=/run/netns/"$(namespace_of "$1")" cat /proc/net/tcp6 | grep -q ":$port .* 0A "
}

# The traffic maker, or where a scenario has none, a sender.
traffic_alive() { # STATE
    local pid
    pid=$(cat "$1/traffic.pid" 2>/dev/null) || return 1
    [[ -n $pid ]] && tr '\0' ' ' 2>/dev/null <"/proc/$pid/cmdline" | grep -qE "(traffic-loop.sh|send.pl) $1 "
}

lab_healthy() { # LAB
    local ns address port count
    name_lab "$1"
    [[ -f $STATE/target ]] || die "lab '$LAB' is not up" "'up' builds it"
    read -r ns address port count <"$STATE/healthy"
    ip netns exec "$ns" perl "$LAB_HOME/lib/healthy.pl" "$address" "$port" "$count"
}
