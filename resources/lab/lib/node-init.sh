#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The first program of the lab's node: runs in a network, mount and host name namespace of its
# own, puts the node's files in their places, starts the firewall's log daemon and becomes sshd.
# Usage: node-init.sh STATE HOSTNAME
set -euo pipefail

here=$(dirname -- "$(readlink -f -- "$0")")

hostname "$2"

# From here on the machine's /run, and the lab's directory in it, are out of sight. (-n: mount
# would note it in the machine's /run/mount.)
mount -n --bind "$1/run" /run
files=/run/vethscope-lab

# The node's files over those of the machine, as a read-only view: the machine's are not touched.
mount -n -t overlay overlay -o "ro,lowerdir=$files/etc:/etc" /etc
mount -n -t overlay overlay -o "ro,lowerdir=$files/usr-bin:/usr/bin" /usr/bin
mount -n --bind "$files/var-log" /var/log

# `ip netns exec` has mounted a fresh /sys, without what was mounted below the old one.
mount -n -t tracefs tracefs /sys/kernel/tracing 2>/dev/null || true

perl "$here/fw-logger.pl" /var/log/pve-firewall.log &

exec "$(command -v sshd)" -D -e -f $files/sshd_config
