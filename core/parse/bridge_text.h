// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/bridge_json.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace vs {

/// One line of the text of `bridge fdb`; the bridge may not be told:
/// `bc:24:11:aa:08:11 dev tap811i0 vlan 1 master fwbr811i0 permanent`
/// Empty if the line is something else.
std::optional<FdbLine> parseBridgeFdbLine(std::string_view line);

/// Reads the text of `bridge vlan`, line by line:
/// `port              vlan-id`
/// `eno1              1 PVID Egress Untagged`
/// `                  2-4094`
class BridgeVlanText
{
public:
    bool take(std::string_view line);
    const std::vector<PortVlans>& ports() const { return m_ports; }

private:
    std::vector<PortVlans> m_ports;
    bool m_open = false;
};

/// Reads the text of `brctl show`, line by line: pairs of port and bridge.
/// `bridge name	bridge id		STP enabled	interfaces`
/// `fwbr811i0		8000.4e2d8eb2748f	no		fwln811i0`
/// `							tap811i0`
class BrctlText
{
public:
    bool take(std::string_view line);
    const std::vector<std::pair<std::string, std::string>>& ports() const { return m_ports; }

private:
    std::vector<std::pair<std::string, std::string>> m_ports; ///< port, bridge
    std::string m_bridge;
    bool m_open = false;
};

} // namespace vs
