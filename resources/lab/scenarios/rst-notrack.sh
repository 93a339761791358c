# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: notrack in every firewall bridge: the reset arrives
# Backends: legacy nft
# Families: 4 6
# Expect: finding=none verdict=answered packet=S
# Client: refused

RAW_RULES=('-A PREROUTING -i fwbr+ -j CT --notrack')
