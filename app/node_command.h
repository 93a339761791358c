// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/collect/node_reader.h"
#include "core/remote/shell.h"

#include <memory>
#include <string>
#include <vector>

/// What topology, trace and doctor share.
namespace vs {

struct NodeConnection
{
    std::unique_ptr<Shell> shell;
    NodeFacts facts;
};

/// Resolves, connects, reads the node; SIGINT ends each of them. Errors: of all three.
Result<NodeConnection> connectAndRead(const std::string& target, const Arguments& arguments);

/// The one target that a subcommand takes, checked. Errors: BadUsage, BadTarget.
Result<std::string> onlyTarget(const Arguments& arguments, const char* command);

/// What --dry-run prints.
std::string listCommands(const std::vector<RemoteCommand>& commands);

} // namespace vs
