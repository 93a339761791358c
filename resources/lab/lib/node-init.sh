#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The first program of the lab's node: runs in its network, mount and host name namespace, puts the
# node's files in their places and becomes sshd. Usage: node-init.sh STATE HOSTNAME
set -euo pipefail
root=$1/node

hostname "$2"

# Files of the node over those of the machine, which stay untouched: /etc and /usr/bin are
# read-only views here. Without overlayfs, links to the machine's files stand in for it.
cover() { # DIRECTORY FILES
    mount -t overlay overlay -o "ro,lowerdir=$2:$1" "$1" 2>/dev/null && return 0
    mkdir -p "$root/under$1"
    mount --bind "$1" "$root/under$1"
    mount -t tmpfs -o mode=755 tmpfs "$1"
    cp -as "$root/under$1/." "$1/"
    cp -a --remove-destination "$2/." "$1/"
}
cover /etc "$root/etc"
cover /usr/bin "$root/usr-bin"
mount --bind "$root/var-log" /var/log
# `ip netns exec` has mounted a fresh /sys, without what was mounted below the old one.
mount -t tracefs tracefs /sys/kernel/tracing 2>/dev/null || true
# Last: from here on the machine's /run, and the lab's directory in it, are out of sight.
mount --bind "$root/run" /run
exec /usr/sbin/sshd -D -e -f /run/vethscope-lab/sshd_config
