#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Replays a fuzzer's kept corpus, then looks for new inputs for a while, with bounded memory and time.
#   [VETHSCOPE_FUZZ_SECONDS=10] [VETHSCOPE_FUZZ_SEED=1] run.sh PROGRAM TESTS/FUZZ WORK
# The same seed finds the same inputs, so that CI fails for a change and not by chance; 0 is another
# seed each time, for scripts/deep.sh, which explores.
# What it finds on the way is kept below WORK (not in the tree), and so is an input that fails:
# WORK/crash-*, leak-*, oom-*, timeout-*, slow-unit-*. It is printed, too, where only the log is kept.
set -euo pipefail
program=$1 here=$2 work=$3
kind=$(basename "$program")
kind=${kind#fuzz_}
# What was freed is kept for a while, to catch its use: as much as fits the bound.
export ASAN_OPTIONS=quarantine_size_mb=64:malloc_context_size=10
rm -rf "$work/found"
mkdir -p "$work/found"
bounds=(-rss_limit_mb=1024 -malloc_limit_mb=512 -timeout=10 -max_len=65536 -entropic=0
    "-artifact_prefix=$work/")
if [ -e "$here/$kind.dict" ]; then
    bounds+=("-dict=$here/$kind.dict")
fi
rm -f "$work"/{crash,leak,oom,timeout}-*
status=0
"$program" "${bounds[@]}" -runs=0 "$here/corpus/$kind" || status=$?
if [ "$status" -eq 0 ]; then
    # libFuzzer's own schedule by entropy takes two thirds of the time with a program of this size.
    "$program" "${bounds[@]}" "-max_total_time=${VETHSCOPE_FUZZ_SECONDS:-10}" \
        "-seed=${VETHSCOPE_FUZZ_SEED:-1}" "$work/found" "$here/corpus/$kind" || status=$?
fi
for input in "$work"/{crash,leak,oom,timeout}-*; do
    if [ -e "$input" ]; then
        echo "$(basename "$input"), to be read with: base64 -d | gunzip"
        gzip -9 <"$input" | base64
    fi
done
exit "$status"
