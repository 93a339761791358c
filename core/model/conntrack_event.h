// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/address.h"

#include <cstdint>
#include <string>

namespace vs {

/// One direction's tuple of a conntrack entry. ICMP: type, code in `sourcePort` (type<<8|code) and
/// the identifier in `destinationPort`.
struct ConntrackTuple
{
    IpAddress source;
    IpAddress destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;

    friend bool operator==(const ConntrackTuple&, const ConntrackTuple&) = default;
};

/// One line of `conntrack -E`.
struct ConntrackEvent
{
    enum class Kind : std::uint8_t { New, Update, Destroy };

    Timestamp time = 0; ///< the reader's clock: never order it against packets (evidence.md, B)
    Kind kind = Kind::New;
    std::uint8_t protocol = 0;
    std::uint16_t zone = 0;
    bool unreplied = false;
    bool assured = false;
    std::uint32_t mark = 0;
    std::uint32_t id = 0; ///< the kernel's id of the entry; 0 where it was not printed
    std::string state;    ///< "SYN_SENT", "CLOSE"; empty where none is printed
    ConntrackTuple original;
    ConntrackTuple reply;
};

/// "NEW", "UPDATE", "DESTROY".
const char* conntrackKindName(ConntrackEvent::Kind kind);
/// The event as a line of `conntrack -E -o timestamp,id,extended` (record writes it, parse reads
/// it).
std::string conntrackLine(const ConntrackEvent& event);

} // namespace vs
