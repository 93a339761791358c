// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/sighting.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// What a line of tcpdump's text output tells of one packet.
struct TcpdumpLine
{
    /// How the line gives its time.
    enum class Clock : std::uint8_t {
        None,  ///< -t
        OfDay, ///< "16:33:11.911184"; of -ttt and -ttttt too, where it is a span
        Epoch, ///< -tt
        Date,  ///< -tttt, in the node's time zone
    };

    Clock clock = Clock::None;
    Timestamp time = 0;      ///< nanoseconds since midnight, 1970, or 1970 in local time
    std::string interface;   ///< empty where the line names none (one interface, or an old tcpdump)
    std::uint32_t index = 0; ///< "ifindex 8" of -e; 0: not told
    bool directed = false;   ///< the line tells a direction ("In", "Out", "P", "B", "M")
    Direction direction = Direction::In;
    PacketType type = PacketType::OtherHost;
    /// What is not told is zero; sequence and acknowledgement are as printed.
    Packet packet;
    bool sequenceTold = false;
    bool acknowledgementTold = false;
    bool lengthTold = false;
    bool whole = false; ///< what follows the addresses was understood too
};

/// One packet as `tcpdump -n` prints it, with any of -e, -S, -t to -ttttt and -v; of several lines
/// (-v breaks them) joined to one:
/// `16:33:11.911184 veth101i1 P   IP 172.31.0.2.50198 > 172.31.1.11.80: Flags [S], seq 34045, win
/// 64` `1795437722.968492 tap811i0 Out ifindex 8 bc:24:11:aa:01:01 ethertype IPv4 (0x0800), length
/// 80: ` `10.10.10.101.57006 > 10.10.10.81.81: Flags [S], seq 809424896, win 64240, length 0` Empty
/// if the line is something else.
std::optional<TcpdumpLine> parseTcpdumpLine(std::string_view line);

/// Whether a line begins like one of tcpdump's packets: cheap, and right but for lines made up to
/// look so. What follows it until the next beginning may belong to it.
bool beginsLikeTcpdump(std::string_view line);

} // namespace vs
