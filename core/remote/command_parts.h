// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Pieces of shell text that several commands of the table share.
namespace vs::commands {

/// Sets $1 to $4 to the SSH connection that carries the command: client, its port, server, its
/// port; to nothing where it is not known. sudo hides it, its own parents know it.
inline constexpr std::string_view kOwnConnection = R"sh(connection=$SSH_CONNECTION pid=$$
while [ -z "$connection" ] && [ "${pid:-0}" -gt 1 ]; do
  connection=$(tr '\0' '\n' <"/proc/$pid/environ" | sed -n 's/^SSH_CONNECTION=//p')
  pid=$(sed -n 's/^PPid:[^0-9]*//p' "/proc/$pid/status")
done 2>/dev/null
set -- $connection
)sh";

/// run SECTION COMMAND...: a section with the command's output and its exit status.
inline constexpr std::string_view kSectionHelpers =
    R"sh(section() { printf '\n@@vethscope section %s\n' "$1"; }
status() { printf '\n@@vethscope status %s\n' "$?"; }
run() { section "$1"; shift; "$@"; status; }
)sh";

} // namespace vs::commands
