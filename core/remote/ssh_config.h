// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/patience.h"
#include "core/remote/ssh_shell.h"
#include "core/remote/tcp_socket.h"

#include <string_view>

namespace vs {

/// The part of the SSH configuration of one host that matters here.
struct SshConfig
{
    std::string host; ///< empty: nothing was understood
    std::string user;
    std::optional<std::uint16_t> port;
    std::vector<std::string> identities;
    std::vector<std::string> knownHosts; ///< the user's files, then the machine's
    std::vector<std::string> jumps;
    bool identitiesOnly = false;
};

/// Reads the output of `ssh -G`, for example "hostname 10.0.0.1\nport 22\nidentityfile ~/.ssh/id".
SshConfig readSshConfig(std::string_view text);

} // namespace vs
