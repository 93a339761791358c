// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace vs {

/// What `vethscope --help` prints.
std::string generalHelp();
/// What `vethscope SUBCOMMAND --help` prints; empty if there is no such subcommand.
std::string commandHelp(std::string_view command);

} // namespace vs
