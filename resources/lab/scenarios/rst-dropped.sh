# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows: PVE bug 4983: the reset of a refused connection dies in vmbr0, the client times out
# Backends: legacy nft
# Families: 4 6
# Expect: finding=rst-invalid-second-pass verdict=dropped packet=R. device=vmbr0 after=fwpr811p0:in rule=PVEFW-FORWARD:1
# Client: timed_out

# The defaults are this case.
