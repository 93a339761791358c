# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Which labs are up.

lab_status() { # JSON: 0 or 1
    local target key value traffic separator=
    local -i count=0
    [[ $1 -eq 0 ]] || printf '['
    for target in "$RUN_DIR"/*/target; do
        [[ -f $target ]] || continue
        local -A t=()
        while IFS='=' read -r key value; do t[$key]=$value; done <"$target"
        name_lab "$(basename "$(dirname "$target")")"
        [[ -e /run/netns/$NS_NODE ]] || continue
        traffic=no
        traffic_alive "$STATE" && traffic=yes
        count+=1
        if [[ $1 -eq 1 ]]; then
            [[ $traffic == yes ]] && traffic=true || traffic=false
            printf '%s\n  {"name": "%s", "scenario": "%s", "backend": "%s", "node": "%s", "address": "%s", "port": %s, "traffic": %s}' \
                "$separator" "$LAB" "${t[scenario]}" "${t[backend]}" "${t[node]}" "${t[address]}" "${t[port]}" "$traffic"
            separator=,
        else
            [[ $count -gt 1 ]] || printf '%-12s %-27s %-8s %-22s %s\n' NAME SCENARIO BACKEND SSH TRAFFIC
            printf '%-12s %-27s %-8s %-22s %s\n' "$LAB" "${t[scenario]}" "${t[backend]}" \
                "${t[user]}@${t[address]}:${t[port]}" "$traffic"
        fi
    done
    if [[ $1 -eq 1 ]]; then
        [[ $count -eq 0 ]] || printf '\n'
        printf ']\n'
    elif [[ $count -eq 0 ]]; then
        echo 'no lab is up'
    fi
}
