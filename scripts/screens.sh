#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of docs/screens anew, from the bundled recording: scripts/screens.sh [FOLDER]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-docs/screens}
scripts/setup.sh --build-only
scripts/build.sh release >&2
cmake --build --preset release --target vethscope_screens >&2
recording=resources/recordings/rst-dropped.pcapng
build/release/bin/vethscope_screens "$recording" "$folder"
build/release/bin/vethscope render "$recording" -o "$folder/story.gif"
echo "wrote $folder/story.gif"
for theme in light dark; do
    build/release/bin/vethscope render "$recording" --theme "$theme" -o "$folder/path-$theme.png"
    echo "wrote $folder/path-$theme.png"
done
