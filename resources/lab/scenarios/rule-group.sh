# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: a rule of security group web drops port 81
# Backends: legacy nft
# Families: 4 6
# Expect: finding=explicit-rule verdict=dropped packet=S device=fwbr811i0 after=fwln811i0:in rule=GROUP-web-IN:3
# Client: timed_out

GROUP_RULES[web]='IN ACCEPT -p tcp -dport 80
IN DROP -p tcp -dport 81'
GUEST_RULES[811]='GROUP web -i net0'
