// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace vs {

/// What a file holds, as its first bytes tell.
enum class FileKind : std::uint8_t {
    Session,        ///< a pcapng of ours
    CookedCapture,  ///< of `tcpdump -i any`, with the kernel's interface numbers (SLL2)
    CookedNameless, ///< of an older one: direction, but no interface (SLL)
    PacketCapture,  ///< of one interface, or each its own: no direction (Ethernet, raw IP)
    Text,           ///< none of them: text, or nothing that is known
};

/// Reads the beginning of a file. A pipe, which can be read once, is called a session: its reader
/// takes captures, too.
/// Errors: FileNotFound, FileUnreadable (a folder, no rights).
Result<FileKind> fileKind(const std::string& path);

/// Whether a file that begins so is a pcap or a pcapng; anything else is taken for text.
bool beginsLikeCapture(std::string_view start);

/// More than people paste; reading it takes up to forty times as much memory.
inline constexpr std::uint64_t kLargestText = std::uint64_t{128} << 20U;
/// The reason to give where text is larger.
std::string textTooLarge();

/// A whole text file. Errors: as above, and FileUnreadable for more than kLargestText.
Result<std::string> readWholeText(const std::string& path);

} // namespace vs
