#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The practice lab, for real, on both backends: the founding case and its remedies watched with
# tcpdump in the node, every other scenario by what its client says. What packets go through in
# each scenario is scenario_test.cpp's. Usage: lab_test.sh [LAB.SH]
# shellcheck disable=SC2086 # the labs' names are plain words
set -uo pipefail
export LC_ALL=C
PATH=/usr/sbin:/sbin:$PATH

lab_sh=${1:-$(dirname "$0")/../../resources/lab/lab.sh}
scenarios=$(dirname "$lab_sh")/scenarios
legacy=a$$ nft=b$$ # this run's own labs, and c$$-1 to c$$-6
work=$(mktemp -d)
failures=0

skip() {
    echo "skipped: $1"
    rm -rf "$work"
    exit 77
}
[[ $EUID -eq 0 ]] || skip 'the lab needs root'
for tool in ip bridge sshd ssh ipset tcpdump conntrack perl iptables-legacy-save iptables-nft-save; do
    command -v $tool >/dev/null || skip "the lab's test needs $tool"
done
unshare -n true 2>/dev/null || skip 'this machine does not let us make network namespaces'

lab() { timeout 60 "$lab_sh" "$@"; }
run=/run/vethscope-lab
field() { sed -n "s/^$2=//p" "$run/$1/target"; }
score() { sed -n "s/^$2=//p" "$run/$1/traffic"; }
in_node() { nsenter --net=/run/netns/vs-"$1"-node "${@:2}"; }
ssh_to() {
    ssh -n -F none -o BatchMode=yes -o ConnectTimeout=5 -o UserKnownHostsFile="$(field "$1" known_hosts)" \
        -o StrictHostKeyChecking=yes -o IdentitiesOnly=yes -i "$(field "$1" identity)" \
        -p "$(field "$1" port)" "root@$(field "$1" address)" "${@:2}"
}

check() { # WHAT COMMAND...
    local what=$1
    shift
    if "$@" >"$work/output" 2>&1; then
        echo "ok      $what"
    else
        echo "FAILED  $what ($*)"
        sed 's/^/        /' "$work/output" | head -n 20
        failures=$((failures + 1))
    fi
}
not() { ! "$@"; }
eventually() { # SECONDS COMMAND...
    local deadline=$((SECONDS + $1))
    shift
    until "$@"; do
        ((SECONDS < deadline)) || return 1
        sleep 0.1
    done
}

finish() {
    local job
    for job in $(jobs -p); do kill "$job" 2>/dev/null; done
    lab down --name $legacy >/dev/null
    lab down --name $nft >/dev/null
    for job in "$run/c$$-"*; do [[ ! -d $job ]] || lab down --name "${job##*/}" >/dev/null; done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

# What the machine has, except other labs and what changes by itself.
machine() {
    sysctl -a 2>/dev/null | grep '^net\.' | grep -vE 'vs-|nf_conntrack_count|nf_log|random_secret|mem_pressure' | sort
    ip -o link | cut -d: -f2 | grep -v ' vs-' | sort
    cut -d' ' -f2,3 /proc/mounts | grep -vE '/run/netns|/tmp' | sort
    ipset list -n
    cat /proc/net/ip_tables_names /proc/net/ip6_tables_names
    nft list tables
    find /run /var/log /etc -maxdepth 1 ! -name vethscope-lab ! -name netns ! -name '*.pid' | sort
    ls /sys/kernel/tracing/instances 2>/dev/null
    hostname
} 2>/dev/null

# --- Without a lab -------------------------------------------------------------------------------
exits() { # CODE ARGUMENT...
    local code=$1
    shift
    lab "$@" >"$work/stdout" 2>"$work/stderr"
    [[ $? -eq $code && ! -s $work/stdout && $(wc -l <"$work/stderr") -eq 1 ]]
}
check 'no command is bad usage' exits 2
check 'an unknown command is bad usage' exits 2 sideways
check 'an unknown scenario is bad usage' exits 2 up --scenario ../lab
check 'a bad lab name is bad usage' exits 2 up --name 'Lab;1'
check 'a long lab name is bad usage' exits 2 up --name a-name-too-long
check 'an unknown backend is bad usage' exits 2 up --backend pf
check 'an argument too many is bad usage' exits 2 down now
declared() { sed -n "s/^# $2: //p;T;q" "$scenarios/$1.sh"; } # SCENARIO KEY
described() { # each scenario, and NAME-v6 where it is one for IPv6
    local file name
    lab list >"$work/list"
    for file in "$scenarios"/*.sh; do
        name=$(basename "$file" .sh)
        grep -qE "^$name +[^ ]" "$work/list" || { echo "$name" && return 1; }
        [[ $(declared "$name" Families) != *6* ]] || grep -qE "^$name-v6 +[^ ]" "$work/list" || { echo "$name-v6" && return 1; }
    done
}
check 'list describes each scenario' described
complete() {
    local line
    for line in 'Shows: .' 'Backends: (legacy|nft|legacy nft)$' 'Families: (4|6|4 6)$' 'Expect: finding=[a-z]'; do
        # shellcheck disable=SC2143 # files without such a line
        [[ -z $(grep -LE "^# $line" "$scenarios"/*.sh) ]] || return 1
    done
}
check 'each scenario declares its truth' complete
check 'an IPv6 scenario that is none is bad usage' exits 2 up --scenario arp-filter-v6
check 'a family that is none is bad usage' exits 2 up --family 5
if command -v setpriv >/dev/null && [[ -r $lab_sh ]]; then
    nobody() { setpriv --reuid 65534 --regid 65534 --clear-groups "$lab_sh" "$@"; }
    if nobody --help >/dev/null 2>&1; then
        check 'list works without root' nobody list
        check 'up without root fails' not nobody up
    fi
fi
check 'down of no lab is fine' lab down --name $legacy

machine >"$work/machine.before"

# --- Scenarios -----------------------------------------------------------------------------------
seen() { grep -qE "$2" "$work/$1.capture"; }
seen_times() { [[ $(grep -cE "$3" "$work/$1.capture") -ge $2 ]]; }
invalid_drops() { # LAB BACKEND: packets that rule 1 of PVEFW-FORWARD has dropped
    in_node "$1" "iptables-$2-save" -c -t filter 2>/dev/null |
        sed -nE 's/^\[([0-9]+):.*-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP/\1/p'
}
client_says() { [[ $(score "$1" "$2") -ge 2 && $(score "$1" last) == "$2" ]]; }

timed_up() { # ARGUMENT...
    local began=${EPOCHREALTIME/./}
    lab up "$@" && echo "up took $(((${EPOCHREALTIME/./} - began) / 1000)) ms"
}

both_up() { # SCENARIO
    local backend
    for backend in legacy nft; do
        check "$1 $backend: up" timed_up --name "${!backend}" --scenario "$1" --backend $backend
        sed -n 's/^up took/        up took/p' "$work/output"
        in_node "${!backend}" tcpdump -i any -nn -l --immediate-mode -s 256 'tcp port 80 or tcp port 81 or icmp' \
            >"$work/$backend.capture" 2>"$work/$backend.tcpdump" &
        eventually 10 grep -qs 'listening on' "$work/$backend.tcpdump"
    done
}
both_captures_end() {
    local job
    for job in $(jobs -p); do kill "$job" 2>/dev/null; done
    wait
}

syn='10\.10\.10\.101\.[0-9]+ > 10\.10\.10\.81\.8[01]: Flags \[S\]'
reset='10\.10\.10\.81\.81 > 10\.10\.10\.101\.[0-9]+: Flags \[R\.\]'
answer='10\.10\.10\.81\.80 > 10\.10\.10\.101\.[0-9]+: Flags \[P\.\]'

# What comes after a packet comes microseconds later: once the next second's packet is seen as
# well, what has not been seen of the first will not be.
both_up rst-dropped
for backend in legacy nft; do
    name=${!backend} what="rst-dropped $backend:"
    check "$what SYN arrives" eventually 10 seen $backend "tap811i0 +Out IP $syn"
    check "$what resets enter vmbr0 at fwpr811p0" eventually 10 seen_times $backend 2 "fwpr811p0 +P +IP $reset"
    check "$what no reset leaves vmbr0" not seen $backend "fwpr101p1 +Out IP $reset"
    check "$what no reset elsewhere" not seen $backend "(eno1|tap812i0|veth101i[01]|fwln101i1) .*$reset"
    check "$what the client times out" eventually 10 client_says "$name" timed_out
    drops=$(invalid_drops "$name" $backend)
    more() { [[ $(invalid_drops "$name" $backend) -gt $drops ]]; }
    check "$what rule 1 counts" eventually 10 more
done
both_captures_end

for scenario in rst-allow-invalid rst-notrack rst-zone-per-bridge; do
    both_up $scenario
    for backend in legacy nft; do
        what="$scenario $backend:"
        check "$what the reset arrives" eventually 10 seen $backend "veth101i1 +Out IP $reset"
        check "$what the client is refused" eventually 10 client_says "${!backend}" refused
    done
    both_captures_end
done
check 'rst-allow-invalid is gone: rule 1 is back' test -n "$(invalid_drops $legacy legacy)"
check 'rst-zone-per-bridge: one zone for each bridge' \
    eventually 5 bash -c "nsenter --net=/run/netns/vs-$legacy-node iptables-legacy-save -t raw |
        grep -c -- '-j CT --zone' | grep -qx 2"

both_up policy-in-drop
for backend in legacy nft; do
    what="policy-in-drop $backend:"
    check "$what SYNs enter fwbr811i0" eventually 10 seen_times $backend 2 "fwln811i0 +P +IP $syn"
    check "$what no SYN leaves it" not seen $backend "tap811i0 +Out IP $syn"
    check "$what the client times out" eventually 10 client_says "${!backend}" timed_out
done
both_captures_end

both_up all-good
for backend in legacy nft; do
    what="all-good $backend:"
    check "$what the answer arrives" eventually 10 seen $backend "veth101i1 +Out IP $answer"
    check "$what the client is answered" eventually 10 client_says "${!backend}" answered
    check "$what pings are answered" eventually 10 seen $backend "veth101i1 +Out IP 10.10.10.81 > 10.10.10.101: ICMP echo reply"
    check "$what nothing is dropped as invalid" test "$(invalid_drops "${!backend}" $backend)" -eq 0
done
both_captures_end

# --- Every other scenario, six labs at a time: comes up, and the client says what it must ---------
symptom() { # LAB CLIENT; without a client somebody sends
    if [[ -n $2 ]]; then client_says "$1" "$2"; else tr '\0' ' ' <"/proc/$(cat "$run/$1/traffic.pid")/cmdline" | grep -q send.pl; fi
}
sweep() { # SCENARIO:BACKEND...
    local n=0 one name client
    for one in "$@"; do
        n=$((n + 1))
        lab up --name c$$-$n --scenario "${one%:*}" --backend "${one#*:}" >"$work/up.$n" 2>&1 &
    done
    wait
    n=0
    for one in "$@"; do
        n=$((n + 1)) name=c$$-$n
        check "${one/:/ }: up" grep -q "is up: scenario ${one%:*}, ${one#*:} rules" "$work/up.$n"
        client=$(declared "$(basename "${one%:*}" -v6)" Client)
        check "${one/:/ }: ${client:-sends}" eventually 12 symptom $name "$client"
    done
}
others=(rst-dropped-v6:legacy rst-dropped-v6:nft)
for file in "$scenarios"/*.sh; do
    scenario=$(basename "$file" .sh)
    [[ ! $scenario =~ ^(rst-dropped|rst-allow-invalid|rst-notrack|rst-zone-per-bridge|policy-in-drop|all-good)$ ]] || continue
    for backend in $(declared "$scenario" Backends); do others+=("$scenario:$backend"); done
done
for ((first = 0; first < ${#others[@]}; first += 6)); do sweep "${others[@]:first:6}"; done
check 'healthy traffic' lab healthy --name c$$-1
for n in {1..6}; do check "lab $n of six: down" lab down --name c$$-$n; done

# --- The log daemon ------------------------------------------------------------------------------
log() { printf %s "$run/$1/run/vethscope-lab/var-log/pve-firewall.log"; }
check 'up with a logged policy' lab up --name $legacy --scenario policy-in-drop-logged
line='^811 6 tap811i0-IN [0-9]{2}/[A-Z][a-z]{2}/[0-9]{4}:[0-9:]{8} [+-][0-9]{4} policy DROP: IN=fwbr811i0 OUT=fwbr811i0 PHYSIN=fwln811i0 PHYSOUT=tap811i0 MAC=bc:24:11:aa:08:11:bc:24:11:aa:01:01:08:00 SRC=10\.10\.10\.101 DST=10\.10\.10\.81 LEN=60 .* PROTO=TCP SPT=[0-9]+ DPT=81 SEQ=[0-9]+ ACK=0 WINDOW=[0-9]+ SYN mark='
check 'a policy line in pve-firewall.log' eventually 5 grep -qE "$line" "$(log $legacy)"
check 'up over IPv6' lab up --name $legacy --scenario policy-in-drop-logged-v6
check 'an IPv6 line in pve-firewall.log' eventually 5 grep -qE ' policy DROP: IN=fwbr811i0 .* SRC=fd00:10:10:10::101 DST=fd00:10:10:10::81 LEN=80 TC=' "$(log $legacy)"
walk() { # the rule walk of the reset, as the program reads it
    {
        echo 'add table inet vethscope_test { flags owner; }'
        echo 'add chain inet vethscope_test pre { type filter hook prerouting priority -350; }'
        echo 'add rule inet vethscope_test pre ip saddr 10.10.10.81 meta nftrace set 1'
        sleep 3
    } | in_node $legacy nft -i >/dev/null
}
if command -v nft >/dev/null; then
    check 'up for a rule walk' lab up --name $legacy --scenario rst-dropped
    check 'the rule walk runs' walk
    check 'TRACE lines in pve-firewall.log' grep -qE '^0 6 - .* TRACE: filter:PVEFW-FORWARD:rule:1 IN=vmbr0 OUT=vmbr0 PHYSIN=fwpr811p0 PHYSOUT=fwpr101p1 .* ACK RST $' "$(log $legacy)"
fi
check 'back to all-good' lab up --name $legacy --scenario all-good
check 'traffic again' eventually 10 client_says $legacy answered

# --- The node as others see it -------------------------------------------------------------------
status_has() { lab status --json | tr -d '\n' | grep -qE "\"name\": \"$1\", \"scenario\": \"$2\", \"backend\": \"$3\".*\"traffic\": true"; }
check 'status names the legacy lab' status_has $legacy all-good legacy
check 'status names the nft lab' status_has $nft all-good nft
check 'the labs have different addresses' test "$(field $legacy address)" != "$(field $nft address)"
address=$(field $legacy address)
for name in $legacy $nft; do
    check "$name: SSH with the key" ssh_to $name true
    check "$name: the node's name" test "$(ssh_to $name hostname)" = "$(field $name node)"
    check "$name: guests in /etc/pve" ssh_to $name \
        'grep -q "\"811\"" /etc/pve/.vmlist && grep -q firewall=1 /etc/pve/qemu-server/811.conf /etc/pve/lxc/101.conf && test -e /etc/pve/local/host.fw && test -e /etc/network/interfaces && test -w /var/log/pve-firewall.log && pveversion'
    check "$name: MACs are learnt" ssh_to $name \
        'bridge fdb show br fwbr811i0 | grep -qi "^bc:24:11:aa:08:11 dev tap811i0 " && bridge fdb show br vmbr0 | grep -qi "^bc:24:11:aa:01:01 dev fwpr101p1 "'
    check "$name: tracefs" ssh_to $name 'test -e /sys/kernel/tracing/instances'
    check "$name: management has its own NIC" ssh_to $name 'ip -4 -o addr show dev mgmt0 && ! bridge link show dev mgmt0 | grep -q .'
done
check 'the machine keeps its /etc and its name' diff <(machine) "$work/machine.before"

# --- Ends and accidents --------------------------------------------------------------------------
for delay in 0.05 0.15 0.25 0.35 0.45; do
    setsid "$lab_sh" up --name $nft --scenario rst-dropped >/dev/null 2>&1 &
    maker=$!
    sleep $delay
    kill -9 $maker
    wait $maker 2>/dev/null
done
check 'up after five killed ups' lab up --name $nft --scenario rst-dropped --backend nft
check 'SSH after that' ssh_to $nft true
sessions() { ip netns pids vs-$1-ct101 | xargs ps -o sid= -p | sort -u | wc -l; }
one_session() { [[ $(sessions $1) -eq 1 ]]; } # the maker's, with all that it starts
check 'one traffic maker after that' eventually 3 one_session $nft
check 'up again' lab up --name $legacy
check 'the address stays' test "$(field $legacy address)" = "$address"

down_began=${EPOCHREALTIME/./}
check 'down' lab down --name $legacy
echo "        down took $(((${EPOCHREALTIME/./} - down_began) / 1000)) ms"
check 'the other lab stays' ssh_to $nft true
setsid "$lab_sh" up --name $legacy >/dev/null 2>&1 &
maker=$!
sleep 0.25
kill -9 $maker
wait $maker 2>/dev/null
check 'down after a killed up' lab down --name $legacy
check 'down of the other lab' lab down --name $nft
check 'down again' lab down --name $nft

for name in $legacy $nft; do
    check "$name: no namespace" not ls -d /run/netns/vs-$name-*
    check "$name: no link" not ip link show vs-$name
    check "$name: no folder" not ls -d $run/$name $run/.$name.lock
    check "$name: no process" eventually 3 not pgrep -f "$run/$name"
done
check 'no claim on an address' not grep -qE "^($legacy|$nft)\$" \
    <(find $run -maxdepth 1 -type l -exec readlink {} \; 2>/dev/null)
check 'the machine is as it was' diff <(machine) "$work/machine.before"

echo
if [[ $failures -gt 0 ]]; then
    echo "$failures failed"
    exit 1
fi
echo 'all passed'
