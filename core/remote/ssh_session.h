// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/remote/patience.h"
#include "core/remote/ssh_shell.h"
#include "core/remote/target.h"
#include "core/remote/tcp_socket.h"

#include <libssh/libssh.h>
#include <memory>
#include <string>
#include <type_traits>

namespace vs {

/// libssh's handles, freed with their owners. A session belongs to one thread at a time.
struct SshDeleter
{
    void operator()(ssh_session session) const;
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using SessionPtr = std::unique_ptr<std::remove_pointer_t<ssh_session>, SshDeleter>;
using KeyPtr = std::unique_ptr<std::remove_pointer_t<ssh_key>, SshDeleter>;

/// The host that one session talks to. `target.user` and `target.port` are set.
struct SshHost
{
    Target target;
    std::string alias; ///< a second name under which its key may be known; may be empty

    std::string text() const { return formatTarget(target); }
};

/// libssh's own words for what went wrong last.
std::string sshReason(ssh_session session);

/// Waits until the session has something to do, 50 ms at most. Errors: those of Patience.
Result<void> waitForSession(ssh_session session, const Patience& patience);

/// Speaks SSH on a connected socket: key exchange, host key check, login. The session is
/// non-blocking and owns the socket. Prompts are called on this thread; the time a person takes
/// does not count. Errors: those of connectSsh().
Result<SessionPtr> openSession(UniqueFd socket, const SshHost& host, const SshOptions& options,
                               const SshPrompts& prompts, Patience& patience);

} // namespace vs
