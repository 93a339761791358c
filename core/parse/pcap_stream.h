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

/// What the file header of a classic pcap tells.
struct PcapHeader
{
    bool swapped = false; ///< written by a machine of the other byte order
    bool nanoseconds = false;
    std::uint32_t linkType = 0; ///< 0, too: it is cut before that
};
/// Of a file's first 24 bytes, or of as many as there are. Empty: no pcap begins so.
std::optional<PcapHeader> parsePcapHeader(std::span<const std::uint8_t> start);

/// A classic pcap stream as tcpdump writes it, fed in chunks of any size (live, over SSH, or from
/// a mapped file). Both byte orders, micro- and nanoseconds, link types SLL2, SLL and Ethernet.
class PcapStream
{
public:
    /// `frame` is valid during the call only: the bytes from the network header on,
    /// `originalLength` counts the same bytes before the capture cut them (see decodeSll2).
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
    /// Records too short for their link header: counted, not delivered.
    std::uint64_t notUnderstood() const { return m_notUnderstood; }

private:
    /// Takes whole records from the front; returns how many bytes it took.
    Result<std::size_t> consume(std::span<const std::uint8_t> bytes);
    /// How many bytes the header or record that begins with `bytes` needs in all, as far as that
    /// can be told from them.
    std::size_t needed(std::span<const std::uint8_t> bytes) const;
    Result<void> readFileHeader(const std::uint8_t* header);
    void deliver(const std::uint8_t* header, std::span<const std::uint8_t> record);
    std::uint32_t load(const std::uint8_t* at) const;

    Handler m_handler;
    Sighting m_sighting;   ///< used again for each record
    std::string m_pending; ///< an unfinished header or record
    std::uint64_t m_packets = 0;
    std::uint64_t m_notUnderstood = 0;
    std::uint32_t m_linkType = 0;
    bool m_headerSeen = false;
    bool m_swapped = false;
    bool m_nanoseconds = false;
    std::optional<Error> m_error;
};

} // namespace vs
