# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a rule of VM 811 drops port 81, and logs it
# Backends: legacy nft
# Families: 4 6
# Expect: finding=explicit-rule verdict=dropped packet=S device=fwbr811i0 after=fwln811i0:in rule=tap811i0-IN:5
# Client: timed_out
# Expect-v6: rule=tap811i0-IN:9

GUEST_RULES[811]='IN ACCEPT -p tcp -dport 80
IN DROP -p tcp -dport 81 -log warning'
