// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/relative_tcp.h"

namespace vs {

namespace {

/// Whether the number was printed relative to `base`. With -S it is absolute: then it lies closer
/// behind the base than it is large.
bool isRelative(std::uint32_t printed, std::uint32_t base)
{
    return printed < printed - base; // modulo 2^32
}

} // namespace

void RelativeTcp::resolve(TcpdumpLine& line)
{
    Packet& packet = line.packet;
    if (!packet.isTcp() || !packet.has(tcpflag::Ack))
        return; // printed absolute, and no entry is made
    const bool swapped = std::tie(packet.destination, packet.destinationPort) <
                         std::tie(packet.source, packet.sourcePort);
    const Key key =
        swapped ? Key{packet.destination, packet.source, packet.destinationPort, packet.sourcePort}
                : Key{packet.source, packet.destination, packet.sourcePort, packet.destinationPort};
    const auto [at, isNew] = m_bases.try_emplace(key);
    std::uint32_t& own = swapped ? at->second.high : at->second.low;
    std::uint32_t& other = swapped ? at->second.low : at->second.high;
    if (isNew || packet.has(tcpflag::Syn)) {
        if (line.sequenceTold)
            own = packet.sequence;
        if (line.acknowledgementTold)
            other = packet.acknowledgement - 1;
        return;
    }
    const bool relative = line.acknowledgementTold ? isRelative(packet.acknowledgement, other)
                                                   : isRelative(packet.sequence, own);
    if (!relative)
        return;
    if (line.sequenceTold)
        packet.sequence += own;
    if (line.acknowledgementTold)
        packet.acknowledgement += other;
}

} // namespace vs
