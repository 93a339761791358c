#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The practice lab: a node wired like Proxmox VE, in network namespaces of this machine.
# `lab.sh up` builds it, `lab.sh down` leaves nothing behind. See docs/lab.md.
set -euo pipefail
export LC_ALL=C
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:$PATH

LAB_HOME=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd)

for part in common settings topology pve-tree rules rules-guest sets sshd traffic status teardown up; do
    # shellcheck source=/dev/null
    source "$LAB_HOME/lib/$part.sh"
done

usage() {
    cat <<'TEXT'
usage: lab.sh up|down|status|list|healthy [--scenario NAME] [--name LAB] [--backend legacy|nft]
              [--family 4|6] [--json]

  up       build the lab, or rebuild it in another scenario (root)
  down     remove it (root)
  status   labs that are up; --json for programs (root)
  list     the scenarios
  healthy  500 short connections between a host on the LAN and VM 812 (root)

  --scenario NAME   default rst-dropped
  --name LAB        default lab; a-z, 0-9 and -, at most 12 characters
  --backend B       legacy (default, as PVE) or nft
  --family F        6: traffic uses IPv6, as with NAME-v6; default VETHSCOPE_LAB_FAMILY or 4
TEXT
}

main() {
    local verb=${1:-} name=lab scenario=rst-dropped backend=legacy json=0
    local family=${VETHSCOPE_LAB_FAMILY:-4}
    [[ $# -gt 0 ]] && shift
    case $verb in
        -h | --help | help) usage && return 0 ;;
        up | down | status | list | healthy) ;;
        '') bad_usage "no command given" ;;
        *) bad_usage "unknown command '$verb'" ;;
    esac
    while [[ $# -gt 0 ]]; do
        case $1 in
            --scenario=* | --name=* | --backend=* | --family=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;;
        esac
        case $1 in
            --scenario | --name | --backend | --family)
                [[ $# -ge 2 ]] || bad_usage "$1 needs a value"
                printf -v "${1#--}" %s "$2"
                shift 2
                ;;
            --json) json=1 && shift ;;
            -h | --help) usage && return 0 ;;
            *) bad_usage "unknown argument '$1'" ;;
        esac
    done
    [[ $name =~ ^[a-z0-9-]{1,12}$ ]] ||
        bad_usage "lab name '$name' is not 1 to 12 of a-z, 0-9 and -"
    [[ $backend == legacy || $backend == nft ]] ||
        bad_usage "backend '$backend' is neither legacy nor nft"
    [[ $family == 4 || $family == 6 ]] || bad_usage "family '$family' is neither 4 nor 6"
    find_scenario "$scenario" "$family"
    [[ $json -eq 0 || $verb == status ]] || bad_usage "--json belongs to status"

    [[ $verb == list ]] && { list_scenarios && return 0; }
    [[ $EUID -eq 0 ]] || die "the lab needs root" "run it with sudo"
    case $verb in
        up) lab_up "$name" "$backend" ;;
        down) lab_down "$name" ;;
        status) lab_status "$json" ;;
        healthy) lab_healthy "$name" ;;
    esac
}

main "$@"
