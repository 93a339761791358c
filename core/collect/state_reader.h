// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/node_state.h"
#include "core/remote/command_table.h"
#include "core/remote/shell.h"

#include <memory>

namespace vs {

/// What the node counts and knows, in one round trip (commands::nodeState). Parts that could not be
/// read are empty and named in NodeState::problems. Blocking; call from a worker thread. Errors:
/// those of Shell::run, CommandFailed if the answer is not whole.
Result<std::shared_ptr<const NodeState>> readNodeState(Shell& shell, commands::NodeStatePart part,
                                                       bool privileged);

} // namespace vs
