// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/ssh_shell.h"
#include "core/remote/tcp_socket.h"

namespace vs {

/// Connects to host:port, through `proxy` if it says so; the name is then looked up by the proxy.
/// Errors: those of connectTcp(), and ProxyFailed with the proxy's own words.
Result<UniqueFd> connectThrough(const Proxy& proxy, const std::string& host, std::uint16_t port,
                                const Patience& patience);

} // namespace vs
