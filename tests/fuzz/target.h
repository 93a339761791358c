// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace vs::fuzz {

/// Reads the bytes as a file that somebody opens, judges what was read and prints it as text and as
/// JSON. What it prints is thrown away: what is looked for is a crash, a leak, a hang, too much
/// memory, and behaviour that C++ does not define.
void openFile(std::span<const std::uint8_t> bytes);

/// The same with a text that somebody pastes.
void openText(std::string_view text);

/// Starts with one of the marks of a pcapng or pcap file, in either order of bytes.
bool isPcapng(std::span<const std::uint8_t> bytes);
bool isPcap(std::span<const std::uint8_t> bytes);

} // namespace vs::fuzz
