// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conntrack_event.h"

#include "core/model/packet.h"

#include <array>
#include <cstdio>

namespace vs {

namespace {

const char* conntrackProtocol(std::uint8_t protocol)
{
    switch (protocol) {
    case ipproto::Icmp:
        return "icmp";
    case ipproto::Tcp:
        return "tcp";
    case ipproto::Udp:
        return "udp";
    case 33:
        return "dccp";
    case 47:
        return "gre";
    case ipproto::Icmp6:
        return "icmpv6";
    case 132:
        return "sctp";
    case 136:
        return "udplite";
    default:
        return "unknown";
    }
}

bool hasPorts(std::uint8_t protocol)
{
    return protocol == ipproto::Tcp || protocol == ipproto::Udp || protocol == 33 ||
           protocol == 132 || protocol == 136;
}

std::string tupleText(const ConntrackTuple& tuple, std::uint8_t protocol)
{
    std::string text = "src=" + tuple.source.toString() + " dst=" + tuple.destination.toString();
    if (hasPorts(protocol))
        text += " sport=" + std::to_string(tuple.sourcePort) +
                " dport=" + std::to_string(tuple.destinationPort);
    else if (protocol == ipproto::Icmp || protocol == ipproto::Icmp6)
        text += " type=" + std::to_string(tuple.sourcePort >> 8U) +
                " code=" + std::to_string(tuple.sourcePort & 0xffU) +
                " id=" + std::to_string(tuple.destinationPort);
    return text;
}

} // namespace

const char* conntrackKindName(ConntrackEvent::Kind kind)
{
    switch (kind) {
    case ConntrackEvent::Kind::New:
        return "NEW";
    case ConntrackEvent::Kind::Update:
        return "UPDATE";
    case ConntrackEvent::Kind::Destroy:
        return "DESTROY";
    }
    return "";
}

std::string conntrackLine(const ConntrackEvent& event)
{
    std::array<char, 128> head{};
    const std::string kind = '[' + std::string(conntrackKindName(event.kind)) + ']';
    const bool v6 = event.original.source.isV6();
    std::snprintf(head.data(), head.size(), "[%lld.%06lld]\t%9s %-8s %d %-8s %u ",
                  static_cast<long long>(event.time / kSecond),
                  static_cast<long long>(event.time % kSecond / kMicrosecond), kind.c_str(),
                  v6 ? "ipv6" : "ipv4", v6 ? 10 : 2, conntrackProtocol(event.protocol),
                  static_cast<unsigned>(event.protocol));
    std::string line = head.data();
    if (!event.state.empty())
        line += event.state + ' ';
    line += tupleText(event.original, event.protocol);
    if (event.unreplied)
        line += " [UNREPLIED]";
    line += ' ' + tupleText(event.reply, event.protocol);
    if (event.assured)
        line += " [ASSURED]";
    if (event.mark != 0)
        line += " mark=" + std::to_string(event.mark);
    if (event.zone != 0)
        line += " zone=" + std::to_string(event.zone);
    if (event.id != 0)
        line += " id=" + std::to_string(event.id);
    return line;
}

} // namespace vs
