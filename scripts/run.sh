#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and shows what Vethscope is for.
#   scripts/run.sh               with root: the practice lab, live; without: the bundled recording
#   scripts/run.sh ARGUMENTS...  runs: vethscope ARGUMENTS...
# Without a display it prints the verdict and writes a picture instead of opening a window.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/setup.sh --build-only
scripts/build.sh release >&2
vethscope=$PWD/build/release/bin/vethscope

if [ "$#" -gt 0 ]; then
    exec "$vethscope" "$@"
fi

display=
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    display=1
fi
recording=$PWD/resources/recordings/rst-dropped.pcapng

# The verdict of a trace is its exit status: 3 says that something was lost, which is what is shown.
show() {
    local status=0
    "$vethscope" "$@" || status=$?
    case $status in
    0 | 3 | 4) ;;
    *) exit "$status" ;;
    esac
}

if [ "$(id -u)" -ne 0 ]; then
    if [ -n "$display" ]; then
        exec "$vethscope" --demo rst-dropped
    fi
    show explain "$recording"
    "$vethscope" render "$recording" -o vethscope.png
    echo "picture: $PWD/vethscope.png"
    exit 0
fi

"$vethscope" lab up --scenario rst-dropped >&2
trap '"$vethscope" lab down >&2' EXIT
if [ -n "$display" ]; then
    "$vethscope" --connect lab
else
    session=$PWD/vethscope.pcapng
    show trace lab --duration 5 -o "$session"
    "$vethscope" render "$session" -o vethscope.png
    echo "picture: $PWD/vethscope.png"
    echo "session: $session (Wireshark opens it)"
fi
