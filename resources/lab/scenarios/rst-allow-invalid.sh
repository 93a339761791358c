# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: nf_conntrack_allow_invalid: 1 on the node: the reset arrives
# Backends: legacy nft
# Families: 4 6
# Expect: finding=none verdict=answered packet=S
# Client: refused

HOST_FW_ALLOW_INVALID=1
