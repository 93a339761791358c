#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The traffic maker: connects once a second, sends a line and reads one, and keeps the score in
# STATE/traffic. A try ends after 0.9 s, before the kernel repeats the SYN: each try is one SYN.
# Usage: traffic-loop.sh STATE ADDRESS PORT BYTES
set -u
export LC_ALL=C
state=$1 address=$2 port=$3
printf -v line '%*s' "$(($4 - 1))" hello
echo $$ >"$state/traffic.pid"
attempts=0 answered=0 refused=0 timed_out=0 failed=0

# shellcheck disable=SC2016 # expanded by the inner shell
try='exec 3<>"/dev/tcp/$1/$2" && echo "$3" >&3 && read -r line <&3 && [[ -n $line ]]'

while [[ -d $state ]]; do
    began=${EPOCHREALTIME/./}
    text=$(timeout 0.9 bash -c "$try" - "$address" "$port" "$line" 2>&1)
    case $?:$text in
        0:*) answered=$((answered + 1)) last=answered ;;
        124:*) timed_out=$((timed_out + 1)) last=timed_out ;;
        *refused*) refused=$((refused + 1)) last=refused ;;
        *) failed=$((failed + 1)) last=failed ;;
    esac
    attempts=$((attempts + 1))
    printf 'attempts=%s\nanswered=%s\nrefused=%s\ntimed_out=%s\nfailed=%s\nlast=%s\n' \
        "$attempts" "$answered" "$refused" "$timed_out" "$failed" "$last" >"$state/traffic.new" &&
        mv "$state/traffic.new" "$state/traffic"
    left=$((1000000 - (${EPOCHREALTIME/./} - began)))
    ((left > 0)) && sleep "$(printf '0.%06d' "$left")"
done
