// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/capabilities.h"
#include "core/model/event_sink.h"
#include "core/model/firewall_files.h"
#include "core/model/rule.h"
#include "core/model/topology.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

/// How a session keeps what is not a packet: as JSON, complete, so that a replay judges by the
/// very facts that the live trace had. Always valid UTF-8. Reading ignores unknown members and
/// takes defaults for missing ones; text that is no such JSON gives null or false.
namespace vs::facts {

enum class Kind : std::uint16_t {
    TraceInfo = 1,
    Capabilities,
    Topology,
    Rules,
    CaptureStats,
    End,
    FirewallFiles,
    NodeState,
    Command
};

std::string write(const TraceInfo& info);
std::string write(const Capabilities& capabilities);
std::string write(const Topology& topology);
std::string write(const RuleListing& rules);
std::string write(const CaptureStats& stats);
std::string write(const FirewallFiles& files);
std::string write(const NodeState& state);
std::string writeEnd(Timestamp end);
std::string writeCommand(const std::string& command);

bool read(std::string_view text, TraceInfo& out);
bool read(std::string_view text, CaptureStats& out);
bool readEnd(std::string_view text, Timestamp& out);
bool readCommand(std::string_view text, std::string& out);
std::shared_ptr<const Capabilities> readCapabilities(std::string_view text);
/// Indexed already.
std::shared_ptr<const Topology> readTopology(std::string_view text);
std::shared_ptr<const RuleListing> readRules(std::string_view text);
/// Parsed already.
std::shared_ptr<const FirewallFiles> readFirewallFiles(std::string_view text);
std::shared_ptr<const NodeState> readNodeState(std::string_view text);

} // namespace vs::facts
