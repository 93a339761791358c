// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <libssh/libssh.h>
#include <string>
#include <vector>

namespace vs {

/// What the known_hosts files say of one key of one host.
enum class KeyStanding {
    Known,
    Unknown, ///< no file has a key of this host
    Changed, ///< a file has other keys of this host only
    Revoked, ///< a file names this key in an @revoked line
};

/// How known_hosts files name a host: "pve1", or "[pve1]:2222" for ports other than 22.
std::string knownHostName(const std::string& host, std::uint16_t port);

/// Reads `files` (those that do not exist hold nothing), hashed names and patterns included. A key
/// is looked for under host and port, and, as OpenSSH does, under the host alone.
KeyStanding keyStanding(const std::vector<std::string>& files, const std::string& host,
                        std::uint16_t port, ssh_key key);

/// The key types that the files have for the host ("ssh-ed25519"), so that the host is asked for
/// one that can be checked.
std::vector<std::string> knownKeyTypes(const std::vector<std::string>& files,
                                       const std::string& host, std::uint16_t port);

/// "SHA256:..." as ssh-keygen -l prints it.
std::string keyFingerprint(ssh_key key);

/// Adds the key to a file, which is made with its folder (0600, 0700) if it is missing.
/// Errors: FileUnwritable.
Result<void> appendKnownHost(const std::string& file, const std::string& host, std::uint16_t port,
                             ssh_key key);

} // namespace vs
