// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/conntrack_event.h"
#include "core/model/kernel_drop.h"
#include "core/model/rule_step.h"
#include "core/model/sighting.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// What a session's events look like as pcapng blocks; each function appends one.
namespace vs::record {

void sectionHeader(std::string& out);
void interfaceBlock(std::string& out, std::string_view name);
/// `interface` is the position of the interface's block. Payload behind TCP and UDP headers is cut
/// unless `payload`; its hash lives on in epb_packetid, so that a replay tells packets apart as the
/// live trace did.
void packetBlock(std::string& out, const Sighting& sighting, std::uint32_t interface,
                 std::span<const std::uint8_t> frame, std::uint32_t originalLength, bool payload);
/// One entry in the format of `journalctl -o export`; Wireshark lists its MESSAGE.
void journalBlock(std::string& out, Timestamp time, std::string_view event, std::string_view text);
void conntrackBlock(std::string& out, const ConntrackEvent& event);
void ruleStepBlock(std::string& out, const RuleStep& step);
void kernelDropBlock(std::string& out, const KernelDrop& drop);
/// A local-use block: kind, version 1, length, JSON.
void factsBlock(std::string& out, std::uint16_t kind, std::string_view json);

} // namespace vs::record
