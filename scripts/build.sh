#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and builds a preset: scripts/build.sh [PRESET [-D...]]   (release, dev, asan, headless)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${1:-release}
# Precompiled headers and ccache go together only with this.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
cmake --preset "$preset" "${@:2}" >"$log" 2>&1 || {
    cat "$log" >&2
    exit 1
}
cmake --build --preset "$preset"
