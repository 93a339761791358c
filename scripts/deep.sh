#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What takes too long for every change: the remaining scenarios of the practice lab (IPv6, nft),
# the lab's own chain once more under the address and undefined-behaviour sanitizers, and the figures of
# the bench. Needs root for the lab. Ends with ctest's summary.
#   scripts/deep.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/setup.sh
scripts/build.sh asan -DVETHSCOPE_SANITIZE_LAB=ON
scripts/build.sh release

echo "== figures"
build/release/bin/vethscope_bench
status=0
echo "== the real chain under sanitizers"
ctest --preset asan -L lab -LE scenarios || status=$?
echo "== what takes long"
ctest --preset release -j "$(($(nproc) + 1))" -L deep || status=$?
exit "$status"
