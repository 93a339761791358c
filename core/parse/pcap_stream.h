// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/sighting.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vs {

/// A classic pcap stream as tcpdump writes it, fed in chunks of any size (live, over SSH, or from
/// a mapped file). Both byte orders, micro- and nanoseconds, link types SLL2, SLL and Ethernet.
class PcapStream
{
public:
    /// `frame` is valid during the call only: the bytes after the link header.
    using Handler = std::function<void(const Sighting&, std::span<const std::uint8_t> frame,
                                       std::uint32_t originalLength)>;
    explicit PcapStream(Handler handler) : m_handler(std::move(handler)) {}

    /// Errors: NotACapture (bad magic), Unsupported (link type), Malformed (absurd record length);
    /// after an error every further call returns the same.
    Result<void> feed(std::span<const std::uint8_t> bytes);

    bool headerSeen() const { return m_headerSeen; }
    /// True if the stream ended inside a header or a record.
    bool cut() const { return !m_pending.empty(); }
    std::uint64_t packets() const { return m_packets; }

private:
    Result<std::size_t> consume(std::span<const std::uint8_t> bytes);

    Handler m_handler;
    std::string m_pending; ///< an unfinished header or record
    std::uint64_t m_packets = 0;
    std::uint32_t m_linkType = 0;
    bool m_headerSeen = false;
    bool m_swapped = false;
    bool m_nanoseconds = false;
    std::optional<Error> m_error;
};

} // namespace vs
