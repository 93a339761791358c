#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test: everything in release, the core and the
# command line under the address and undefined-behaviour sanitizers, each fuzzer for some seconds.
#   scripts/test.sh [--release-only]
# What takes long is left to scripts/deep.sh.
# With root the lab tests run too; without it they say that they were skipped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/setup.sh
if [ "${1:-}" != "--release-only" ]; then
    scripts/build.sh asan
fi
scripts/build.sh release

status=0
jobs=$(nproc)
if [ "${1:-}" != "--release-only" ]; then
    echo "== core and command line, address and undefined-behaviour sanitizers; fuzzers"
    ctest --preset asan -j "$jobs" -LE lab || status=$?
fi
echo "== everything, release"
ctest --preset release -j "$((jobs + 1))" -LE deep || status=$? # a lab mostly waits
exit "$status"
