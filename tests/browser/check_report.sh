#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens an HTML report in a real browser without a network: it must report no script error and no
# breach of its policy, ask nobody for anything, play to its last step, and planted text must do
# nothing (what it would set is data-hacked). Exit: 0 good, 1 not, 2 bad usage, 77 no browser.
#
# usage: check_report.sh REPORT.html
set -eu

[ $# = 1 ] && [ -r "$1" ] || { echo "usage: $0 REPORT.html" >&2; exit 2; }
browser=
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" >/dev/null 2>&1; then
        browser=$name
        break
    fi
done
[ -n "$browser" ] || { echo "no Chromium here" >&2; exit 77; }

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
page=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")

# A network of its own that holds nothing, where that is allowed.
cut=
if [ "$(id -u)" = 0 ] && unshare -n true 2>/dev/null; then
    cut="unshare -n"
fi

# run FILE ARGUMENT...: the page's document into FILE, all that Chromium says into FILE.log
run() {
    out=$1
    shift
    $cut timeout 120 "$browser" --headless --no-sandbox --disable-gpu --no-first-run \
        --user-data-dir="$folder/profile" --host-resolver-rules="MAP * ~NOTFOUND" \
        --disable-background-networking --log-net-log="$out.net" \
        --enable-logging=stderr --v=0 --virtual-time-budget=600000 --dump-dom "$@" \
        >"$out" 2>"$out.log" || { echo "the browser failed:" >&2; tail -5 "$out.log" >&2; exit 1; }
}

complain() {
    echo "$page: $1" >&2
    exit 1
}

run "$folder/plain" "file://$page"
run "$folder/played" "file://$page#autoplay"
for seen in plain played; do
    grep -q '<footer>' "$folder/$seen" || complain "was not read to its end"
    # Chromium's console lines: "... CONSOLE:12] "Uncaught TypeError ...", source: ..."; its own pages
    # (a new tab's) speak there, too.
    if grep -E 'CONSOLE' "$folder/$seen.log" |
        grep -vE 'source: chrome://[^ ]* \([0-9]+\)$' >&2; then
        complain "the browser has something to say"
    fi
    if grep -oE '<html[^>]*>' "$folder/$seen" | grep -q 'data-hacked'; then
        complain "planted text did something"
    fi
    # Chromium asks for its own updates; what the page asks for bears the page's site.
    if grep -F '"network_isolation_key":"file://' "$folder/$seen.net" |
        grep -oE '"url":"[^"]{0,200}' >&2; then
        complain "it asked the network"
    fi
done

frames=$(grep -o '<img [^>]*hidden' "$folder/plain" | wc -l)
if [ "$frames" -gt 0 ]; then
    root() { grep -oE '<html[^>]*>' "$folder/$1"; }
    root plain | grep -q 'data-step="0"' || complain "does not begin with the whole way"
    root plain | grep -q 'data-playing="false"' || complain "plays without being asked"
    root played | grep -q "data-step=\"$frames\"" || complain "did not play to step $frames: $(root played)"
    root played | grep -q 'data-playing="false"' || complain "does not stop at its end"
fi
echo "$page: good, $frames frames"
