// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <chrono>
#include <string>
#include <string_view>

namespace vs {

/// What is sent to the host for a command, and how its answer begins.
struct WrappedCommand
{
    std::string exec;   ///< for the login shell, whichever it is
    std::string marker; ///< the line, without its end, that both outputs begin with
};

/// How long a host may go without a heartbeat line before it ends what we started.
inline constexpr std::chrono::seconds kHeartbeatPatience{15};
/// No streaming command outlives this, whatever happens.
inline constexpr std::chrono::hours kStreamLimit{12};

/// Lines for the standard input of a wrapped command. Either proves that the client lives.
inline constexpr std::string_view kHeartbeatLine = "\n";
inline constexpr std::string_view kStatisticsLine = "s\n";

/// Wraps a command so that
/// - it runs under LC_ALL=C with a fixed PATH, as root through `sudo -n` if it is privileged and
///   the user is not root;
/// - its outputs begin with a line that nothing else prints, so that greetings and rc files of the
///   host are told apart from it;
/// - it ends when its standard input closes (the client was killed, the channel closed), when no
///   heartbeat line came for `patience` (the network was cut; needs bash), or after
///   `limit`: SIGINT first, so that tcpdump still counts its losses, SIGKILL 2 s later, to its
///   whole group.
/// `token` is random and of [a-z0-9]. Pure.
WrappedCommand wrapCommand(const RemoteCommand& command, std::string_view token,
                           std::chrono::seconds limit,
                           std::chrono::seconds patience = kHeartbeatPatience);

/// Separates a stream after its start marker from the noise before it. Feed it chunks of any size.
class MarkerFilter
{
public:
    explicit MarkerFilter(std::string marker) : m_marker(std::move(marker) + "\n") {}

    /// The part of `chunk` that comes after the marker (it may be empty).
    std::string_view feed(std::string_view chunk);
    bool found() const { return m_found; }
    /// The last of what came before the marker, for messages.
    const std::string& noise() const { return m_noise; }

private:
    std::string m_marker;
    std::string m_noise; ///< bounded; while searching, its end may be the marker's beginning
    std::string m_rest;  ///< holds what follows a marker found across chunks
    bool m_found = false;
};

} // namespace vs
