#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building and testing Vethscope needs, from Debian's own packages (Debian 12 or newer).
#   scripts/setup.sh [--build-only | --deep]
# --deep: what scripts/deep.sh needs besides, a browser.
# Does nothing, and needs no rights, where everything is there already.
set -euo pipefail

build=(g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-base-dev-tools libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools libgl-dev libxkbcommon-dev
    libssh-dev libpcap-dev nlohmann-json3-dev libexpected-dev libgif-dev libwebp-dev libgtest-dev libgmock-dev
    fonts-dejavu-core)
# The lab and its tests: a real node needs its real tools.
lab=(openssh-server openssh-client tcpdump conntrack iptables nftables ipset ebtables iproute2
    procps util-linux)
# The sanitizers and the fuzzers are clang's.
test=(xvfb xauth tshark clang-16 libclang-rt-16-dev)
deep=(chromium)

want=("${build[@]}" "${lab[@]}")
if [ "${1:-}" != "--build-only" ]; then
    want+=("${test[@]}")
fi
if [ "${1:-}" = "--deep" ]; then
    want+=("${deep[@]}")
fi

missing=()
for package in "${want[@]}"; do
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    [ "$status" = "install ok installed" ] || missing+=("$package")
done
if [ "${#missing[@]}" -eq 0 ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null; then
        as_root=(sudo)
    else
        echo "setup: these packages are missing: ${missing[*]}" >&2
        echo "setup: install them as root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
fi
echo "setup: installing ${missing[*]}" >&2
"${as_root[@]}" apt-get update -qq
# sshd is needed as a program, not as a service: policy-rc.d answers 101, so installing starts nothing.
policy=/usr/sbin/policy-rc.d
made_policy=
if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
    "${as_root[@]}" chmod 755 "$policy"
    made_policy=1
fi
remove_policy() { [ -z "$made_policy" ] || "${as_root[@]}" rm -f "$policy"; }
trap remove_policy EXIT
# Recommended packages would bring a desktop along.
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
