#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What takes too long for every change: the remaining scenarios of the practice lab (IPv6, nft), the
# lab's own chain once more under the address and undefined-behaviour sanitizers, each fuzzer for ten
# minutes, the HTML report in a browser, and the figures of the bench. Needs root for the lab. Ends
# with ctest's summary.
#   scripts/deep.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

scripts/setup.sh --deep
scripts/build.sh asan -DVETHSCOPE_SANITIZE_LAB=ON
scripts/build.sh release

echo "== figures"
build/release/bin/vethscope_bench
status=0
echo "== the report in a browser"
page=$(mktemp --suffix=.html)
trap 'rm -f "$page"' EXIT
for recording in resources/recordings/rst-dropped.pcapng tests/fuzz/corpus/pcapng/hostile-words; do
    explained=0
    build/release/bin/vethscope explain "$recording" --format html >"$page" || explained=$?
    checked=0
    # 3: a packet was lost, as is right in both.
    [ "$explained" -eq 3 ] && tests/browser/check_report.sh "$page" || checked=$?
    echo "$recording: explain ended with $explained, the check with $checked"
    # 77: there is no browser for this system.
    [ "$checked" -eq 0 ] || [ "$checked" -eq 77 ] || status=1
done
echo "== fuzzers"
VETHSCOPE_FUZZ_SECONDS=600 VETHSCOPE_FUZZ_SEED=0 ctest --preset asan -j "$(nproc)" -L fuzz || status=$?
echo "== the real chain under sanitizers"
ctest --preset asan -L '^lab$' || status=$?
echo "== what takes long"
ctest --preset release -j "$(($(nproc) + 1))" -L deep || status=$?
exit "$status"
