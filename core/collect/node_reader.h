// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/capabilities.h"
#include "core/model/firewall_files.h"
#include "core/model/rule.h"
#include "core/model/topology.h"
#include "core/remote/shell.h"

#include <memory>
#include <string>
#include <vector>

namespace vs {

/// What one round trip tells of a node. Parts that could not be read are named in
/// Capabilities::problems and Topology::problems; the rest is there.
struct NodeFacts
{
    std::shared_ptr<const Capabilities> capabilities;
    std::shared_ptr<const Topology> topology;
    std::shared_ptr<const RuleListing> rules;
    std::shared_ptr<const FirewallFiles> firewallFiles = nullptr; ///< null: the node told of none
    std::vector<std::string> commands = {}; ///< the scripts that read all this, in order
};

/// Blocking; call from a worker thread. Errors: those of Shell::run.
Result<NodeFacts> readNode(Shell& shell);

/// The rule counters alone, both backends, both families.
Result<std::shared_ptr<const RuleListing>> readRules(Shell& shell,
                                                     const Capabilities& capabilities);

} // namespace vs
