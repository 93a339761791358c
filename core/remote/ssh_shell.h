// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vs {

/// What a proxy finder says: none, SOCKS5 or HTTP CONNECT.
struct Proxy
{
    enum class Kind { None, Socks5, HttpConnect };
    Kind kind = Kind::None;
    std::string host;
    std::uint16_t port = 0;
    std::string user, password;
};

/// Everything needed to reach one host; filled by app from arguments, SSH configuration and
/// settings.
struct SshOptions
{
    std::string alias; ///< what the user typed, for messages and host-key look-ups
    std::string host;
    std::uint16_t port = 22;
    std::string user;
    std::vector<std::string> identities; ///< private key files, tried in order
    bool useAgent = true;
    std::vector<std::string> knownHosts; ///< files read; the first is written on acceptance
    bool acceptNewHostKey = false;       ///< first contact only; a changed key is always refused
    std::vector<std::string> jumps;      ///< "[user@]host[:port]", outermost first
    std::optional<std::string> password; ///< --password-stdin
    Proxy proxy;
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds keepAlive{5'000};
    std::chrono::milliseconds idleTimeout{20'000}; ///< no byte from the host for so long: lost
};

/// An unknown host key, to be shown before it is trusted.
struct HostKey
{
    std::string host;        ///< "pve1" or "[pve1]:2222"
    std::string type;        ///< "ssh-ed25519"
    std::string fingerprint; ///< "SHA256:..."
};

/// Questions that only a person can answer. Called on the connection's thread; may block as long
/// as the person thinks; return nullopt or false to give up. Unset: no.
struct SshPrompts
{
    std::function<bool(const HostKey&)> trustHostKey;
    std::function<std::optional<std::string>(const std::string& keyFile)> passphrase;
    std::function<std::optional<std::string>(const std::string& user, const std::string& host)>
        password;
    /// Keyboard-interactive: one call for each prompt; `echo` tells whether the answer may be
    /// shown.
    std::function<std::optional<std::string>(const std::string& prompt, bool echo)> interactive;
};

/// Connects and logs in. Blocks up to the timeouts (and the person's thinking); `cancelled` is
/// polled at least every 100 ms. Errors: HostNotFound, ConnectRefused, ConnectTimeout, ProxyFailed,
/// SshProtocol, HostKeyUnknown, HostKeyChanged, HostKeyRevoked, SshAuthRefused, PassphraseNeeded,
/// PassphraseWrong, Cancelled.
Result<std::unique_ptr<Shell>> connectSsh(const SshOptions& options, const SshPrompts& prompts = {},
                                          const std::function<bool()>& cancelled = {});

/// What `ssh -G` says of an alias (user, host, port, identities, known hosts, jumps), merged into
/// `options` wherever the user said nothing. Without an ssh client nothing changes.
void applySshConfig(SshOptions& options);

} // namespace vs
