# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Names, messages, the lock of a lab, and waiting.

RUN_DIR=/run/vethscope-lab

die() { # MESSAGE HINT
    printf 'vethscope lab: %s; %s\n' "$1" "$2" >&2
    exit 1
}

bad_usage() { # MESSAGE
    printf 'vethscope lab: %s; see --help\n' "$1" >&2
    exit 2
}

# Sets LAB and all that is named after it. A namespace is vs-LAB-WORD with no hyphen in WORD: so
# the labs `a` and `a-b` never take each other's for their own.
name_lab() { # LAB
    LAB=$1
    STATE=$RUN_DIR/$LAB
    NODE_FILES=$STATE/run/vethscope-lab # $STATE/run becomes the node's /run
    NS_NODE=vs-$LAB-node
    NS_LAN=vs-$LAB-lan
    MGMT_LINK=vs-$LAB # the machine's end of the SSH veth, at most 15 characters
}

guest_ns() { # VMID
    printf 'vs-%s-%s%s' "$LAB" "${KIND[$1]}" "$1"
}

namespace_of() { # WHO
    case $1 in
        lan) echo "$NS_LAN" ;;
        node) echo "$NS_NODE" ;;
        *) guest_ns "${1%.*}" ;;
    esac
}

lab_namespaces() {
    local path
    for path in /run/netns/vs-"$LAB"-*; do
        [[ ${path##*/} =~ ^vs-"$LAB"-[a-z0-9]+$ && -e $path ]] && printf '%s\n' "${path##*/}"
    done
    return 0
}

need_tools() { # TOOL...
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null ||
            die "'$tool' is missing" "on Debian: apt install $(package_of "$tool")"
    done
}

package_of() { # TOOL
    case $1 in
        ip | bridge) echo iproute2 ;;
        iptables-* | ip6tables-*) echo iptables ;;
        sshd) echo openssh-server ;;
        ssh-keygen) echo openssh-client ;;
        flock | setsid | unshare | nsenter) echo util-linux ;;
        sysctl) echo procps ;;
        *) echo "$1" ;;
    esac
}

# Holds the lab's lock on descriptor 9 until the script ends. `down` removes the lock file while it
# holds the lock, so what was locked must still be what the name leads to.
lock_lab() {
    local file=$RUN_DIR/.$LAB.lock
    local tries
    for tries in {1..50}; do
        (umask 077 && mkdir -p "$RUN_DIR")
        exec 9>>"$file" || continue # the folder may go between the two
        flock -w 30 9 || die "lab '$LAB' is busy" "another up or down of it is still running"
        [[ $(stat -L -c %d:%i /proc/self/fd/9) == "$(stat -c %d:%i "$file" 2>/dev/null)" ]] && return 0
    done
    die "cannot lock lab '$LAB' after $tries tries" "try again"
}

unlock_lab_and_tidy() {
    rm -f "$RUN_DIR/.$LAB.lock"
    rmdir "$RUN_DIR" 2>/dev/null || true # stays while other labs are up
    exec 9>&-
}

# Runs COMMAND until it succeeds, at most SECONDS.
wait_for() { # SECONDS COMMAND...
    local -i deadline=$((${EPOCHREALTIME/./} + $1 * 1000000))
    shift
    until "$@" >/dev/null 2>&1; do
        ((${EPOCHREALTIME/./} < deadline)) || return 1
        sleep 0.02
    done
}

# Starts COMMAND in namespace NS, on its own: our caller's pipes and our lock are not inherited.
# They are let go inside the namespace only, where the next `up` finds and ends what we started.
start_in() { # NS LOG COMMAND...
    local ns=$1 log=$2
    shift 2
    # shellcheck disable=SC2016 # expanded by the inner shell
    setsid ip netns exec "$ns" bash -c '
        for fd in /proc/$$/fd/*; do
            fd=${fd##*/}
            [[ $fd -le 2 || $fd -eq 255 ]] || eval "exec $fd>&-"
        done
        exec "$@"' - "$@" </dev/null >>"$log" 2>&1 &
}
