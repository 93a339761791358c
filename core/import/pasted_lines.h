// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vs {

/// Somebody left lines out: "...", "[...]", "--snip--".
bool isElision(std::string_view line);

/// The command behind a prompt, "root@pve:~# tcpdump -i any"; empty: the line is no prompt with a
/// command.
std::string_view commandOf(std::string_view line);
bool isBarePrompt(std::string_view line);

/// Whether tcpdump was told to hear one direction, or what only some places of a packet's way show.
bool isOneSided(std::string_view command);

/// "[NEW] tcp", "[1696412047.886657]         [NEW] tcp": of `conntrack -E`.
bool beginsLikeEvent(std::string_view line);
/// "tcp      6 431999 ESTABLISHED src=...", "ipv4     2 udp      17 29 src=...": of `conntrack -L`.
bool beginsLikeEntry(std::string_view line);

} // namespace vs
