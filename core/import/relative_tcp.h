// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parse/tcpdump_text.h"

#include <map>
#include <tuple>

namespace vs {

/// Makes the TCP numbers that tcpdump prints absolute again. Without -S it keeps a table of
/// conversations: the first packet with an ACK, and each SYN, is printed with absolute numbers and
/// begins an entry; what follows is printed relative to it. So a reset that is seen at seven
/// interfaces has "ack 301948897" once and "ack 1" six times: that is no change of the packet.
/// One for each run of tcpdump, fed in its order.
class RelativeTcp
{
public:
    /// Rewrites sequence and acknowledgement of the line's packet.
    void resolve(TcpdumpLine& line);

private:
    /// The two ends in a fixed order.
    using Key = std::tuple<IpAddress, IpAddress, std::uint16_t, std::uint16_t>;
    struct Base
    {
        std::uint32_t low = 0, high = 0; ///< of the numbers that each end sends
    };

    std::map<Key, Base> m_bases;
};

} // namespace vs
