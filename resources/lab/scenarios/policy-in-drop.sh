# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: VM 811 has policy_in DROP: the SYN ends in front of tap811i0, the client times out
# Backends: legacy nft
# Families: 4 6

POLICY_IN[811]=DROP
