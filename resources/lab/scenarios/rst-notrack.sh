# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: notrack in every firewall bridge: the reset arrives

RAW_RULES=('-A PREROUTING -i fwbr+ -j CT --notrack')
