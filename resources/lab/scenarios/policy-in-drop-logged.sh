# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: the same with log_level_in: info; /var/log/pve-firewall.log has lines
# Backends: legacy nft
# Families: 4 6
# Expect: finding=policy-in verdict=dropped packet=S device=fwbr811i0 after=fwln811i0:in rule=tap811i0-IN:5
# Client: timed_out
# Expect-v6: rule=tap811i0-IN:9

POLICY_IN[811]=DROP
LOG_IN[811]=info
