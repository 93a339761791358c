// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// One of tcpdump's counts, "51 packets captured" and what they are of.
struct TcpdumpCount
{
    enum class Of : std::uint8_t { Captured, Dropped, Other };
    Of of = Of::Other;
    std::uint64_t packets = 0;
};
/// The next of a line's counts, with commas between them; empty if what comes next is none. It is
/// taken off the front of `line` either way.
std::optional<TcpdumpCount> takeTcpdumpCount(std::string_view& line);

/// What tcpdump says on standard error, fed in chunks of any size:
/// `tcpdump: listening on any, link-type LINUX_SLL2 (Linux cooked v2), snapshot length 256 bytes`
/// `tcpdump: 51 packets captured, 102 packets received by filter, 0 packets dropped by kernel`
/// (on SIGUSR1) and at its end the same as three lines, `51 packets captured`, ...
class TcpdumpNotes
{
public:
    /// True if a count of drops came with this chunk.
    bool feed(std::string_view chunk);

    bool listening() const { return m_listening; }
    std::optional<std::uint64_t> captured() const { return m_captured; }
    std::optional<std::uint64_t> kernelDropped() const { return m_dropped; }
    /// The last line that is none of the above: its complaint, if it ended in failure.
    const std::string& complaint() const { return m_complaint; }

private:
    bool takeLine(std::string_view line);

    std::string m_pending;
    std::string m_complaint;
    std::optional<std::uint64_t> m_captured;
    std::optional<std::uint64_t> m_dropped;
    bool m_listening = false;
};

} // namespace vs
