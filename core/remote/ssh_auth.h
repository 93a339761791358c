// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/ssh_session.h"

namespace vs {

/// Logs in on a session whose host key was checked: keys without a passphrase, the agent, keys with
/// one, password, keyboard-interactive; several in a row where the host wants several.
/// Errors: SshAuthRefused, PassphraseNeeded, PassphraseWrong, ConnectionLost, ConnectTimeout,
/// Cancelled.
Result<void> logIn(ssh_session session, const SshHost& host, const SshOptions& options,
                   const SshPrompts& prompts, Patience& patience);

} // namespace vs
