#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the look of every line (clang-format) and, with --tidy, looks for defects (clang-tidy; slow).
#   scripts/lint.sh [--fix] [--tidy]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mapfile -t files < <(git ls-files '*.cpp' '*.h')
mode=(--dry-run -Werror)
tidy=
for argument in "$@"; do
    case $argument in
    --fix) mode=(-i) ;;
    --tidy) tidy=1 ;;
    *)
        echo "lint: usage: scripts/lint.sh [--fix] [--tidy]" >&2
        exit 2
        ;;
    esac
done
clang-format "${mode[@]}" "${files[@]}"
if [ -n "$tidy" ]; then
    scripts/build.sh dev
    mapfile -t sources < <(git ls-files 'core/*.cpp' 'app/*.cpp' 'ui/*.cpp')
    printf '%s\n' "${sources[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -quiet -p build/dev
fi
