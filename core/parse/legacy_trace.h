// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule_step.h"

#include <optional>
#include <string_view>

namespace vs {

/// One TRACE line of legacy iptables, as pvefw-logger writes it to /var/log/pve-firewall.log
/// `0 6 - 23/Nov/2026:12:43:30 +0000 TRACE: filter:PVEFW-FORWARD:rule:1 IN=vmbr0 OUT=vmbr0 `
/// `PHYSIN=fwpr811p0 PHYSOUT=fwpr101p1 MAC=bc:24:11:aa:01:01:bc:24:11:aa:08:11:08:00 `
/// `SRC=10.10.10.81 DST=10.10.10.101 LEN=40 TOS=0x00 PREC=0x00 TTL=64 ID=0 DF PROTO=TCP SPT=81 `
/// `DPT=32864 SEQ=0 ACK=879908561 WINDOW=0 ACK RST`
/// or as the kernel log has it (there is `RES=0x00` and `URGP=0 OPT (...)` too):
/// `[ 1736.400258] TRACE: filter:PVEFW-FORWARD:rule:4 IN=fwbr101i1 ... SRC=fd00:0010:...:0101 `
/// `DST=fd00:... LEN=80 TC=0 HOPLIMIT=64 FLOWLBL=938060 PROTO=TCP SPT=53002 DPT=81 SEQ=17785903
/// ...` What stands before "TRACE: " does not matter; the step's time is 0. Empty if the line is
/// something else, or is cut before its protocol.
std::optional<RuleStep> parseLegacyTrace(std::string_view line);

/// The fields of such a line, from "IN=" on; false if it is not whole up to its protocol.
bool parseLogFields(std::string_view fields, RuleStep& step);

} // namespace vs
