# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a conntrack zone of its own for each firewall bridge: the reset arrives
# Backends: legacy nft
# Families: 4 6
# Expect: finding=none verdict=answered packet=S
# Client: refused

RAW_RULES=(
    '-A PREROUTING -i fwbr101i1 -j CT --zone 1'
    '-A PREROUTING -i fwbr811i0 -j CT --zone 2'
)
