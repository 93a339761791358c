// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/legacy_trace.h"

#include "core/parse/text.h"

#include <array>

namespace vs {

namespace {

constexpr std::string_view kMark = "TRACE: ";

struct NamedNumber
{
    std::string_view name;
    std::uint8_t number;
};
constexpr std::array<NamedNumber, 8> kProtocols{{{"TCP", ipproto::Tcp},
                                                 {"UDP", ipproto::Udp},
                                                 {"ICMP", ipproto::Icmp},
                                                 {"ICMPv6", ipproto::Icmp6},
                                                 {"ESP", 50},
                                                 {"AH", 51},
                                                 {"SCTP", 132},
                                                 {"UDPLITE", 136}}};
constexpr std::array<NamedNumber, 8> kFlags{{{"FIN", tcpflag::Fin},
                                             {"SYN", tcpflag::Syn},
                                             {"RST", tcpflag::Rst},
                                             {"PSH", tcpflag::Psh},
                                             {"ACK", tcpflag::Ack},
                                             {"URG", tcpflag::Urg},
                                             {"ECE", tcpflag::Ece},
                                             {"CWR", tcpflag::Cwr}}};

/// "filter:PVEFW-FORWARD:rule:1"; a chain's name may have a colon, so its ends are read.
bool parsePlace(std::string_view place, RuleStep& step)
{
    const std::size_t table = place.find(':');
    const std::size_t number = place.rfind(':');
    if (table == std::string_view::npos || number <= table)
        return false;
    const std::size_t kind = place.rfind(':', number - 1);
    if (kind == std::string_view::npos || kind <= table + 1)
        return false;
    const std::string_view word = place.substr(kind + 1, number - kind - 1);
    if (word == "rule")
        step.kind = RuleStep::Kind::Rule;
    else if (word == "policy")
        step.kind = RuleStep::Kind::Policy;
    else if (word == "return")
        step.kind = RuleStep::Kind::Return;
    else
        return false;
    const auto parsed = toNumber<int>(place.substr(number + 1));
    if (!parsed || *parsed < 1 || table == 0)
        return false;
    step.table = place.substr(0, table);
    step.chain = place.substr(table + 1, kind - table - 1);
    step.number = *parsed;
    return true;
}

class Fields
{
public:
    explicit Fields(RuleStep& step) : m_step(step), m_packet(step.packet) {}

    /// False if the line is not whole up to its protocol.
    bool read(std::string_view rest)
    {
        for (std::string_view word = takeWord(rest); !word.empty(); word = takeWord(rest)) {
            if (word == "OPT" && trimmed(rest).starts_with('(')) {
                const std::size_t end = rest.find(')');
                rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
            } else if (word.starts_with('[')) {
                break; // what an ICMP error is about, or the bytes of something incomplete
            } else if (word == "INCOMPLETE") {
                m_packet.truncated = true;
            } else if (const std::size_t equals = word.find('='); equals != word.npos) {
                takeValue(word.substr(0, equals), word.substr(equals + 1));
            } else if (word.starts_with("FRAG:")) {
                // Times eight for IPv4; IPv6 prints bytes.
                const auto offset = toNumber<std::uint16_t>(word.substr(5)).value_or(0);
                m_packet.fragmentOffset = static_cast<std::uint16_t>(
                    m_packet.network == Packet::Network::Ipv4 ? offset * 8 : offset);
            } else {
                takeFlag(word);
            }
        }
        m_step.numbersTold = m_sequence && m_acknowledgement;
        return m_protocol && m_packet.source.known() && m_packet.destination.known();
    }

private:
    void takeValue(std::string_view key, std::string_view value)
    {
        if (!m_protocol)
            takeNetwork(key, value);
        else
            takeTransport(key, value);
    }

    void takeNetwork(std::string_view key, std::string_view value)
    {
        if (key == "IN") {
            m_step.in = value;
        } else if (key == "OUT") {
            m_step.out = value;
        } else if (key == "PHYSIN") {
            m_step.physIn = value;
        } else if (key == "PHYSOUT") {
            m_step.physOut = value;
        } else if (key == "MAC") {
            // Destination, source, type: six bytes, six bytes, two bytes.
            if (value.size() >= 35)
                m_packet.sourceMac = Mac::parse(value.substr(18, 17)).value_or(Mac{});
        } else if (key == "SRC") {
            m_packet.source = IpAddress::parse(value).value_or(IpAddress{});
            const bool v6 = m_packet.source.isV6();
            m_step.family = v6 ? RuleFamily::V6 : RuleFamily::V4;
            m_packet.network = v6 ? Packet::Network::Ipv6 : Packet::Network::Ipv4;
            m_packet.etherType = v6 ? 0x86dd : 0x0800;
        } else if (key == "DST") {
            m_packet.destination = IpAddress::parse(value).value_or(IpAddress{});
        } else if (key == "LEN") {
            m_packet.ipLength = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "TTL" || key == "HOPLIMIT") {
            m_packet.ttl = toNumber<std::uint8_t>(value).value_or(0);
        } else if (key == "ID") {
            m_packet.ipId = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "PROTO") {
            m_protocol = true;
            m_packet.protocol = toNumber<std::uint8_t>(value).value_or(0);
            for (const NamedNumber& each : kProtocols) {
                if (value == each.name)
                    m_packet.protocol = each.number;
            }
        }
    }

    void takeTransport(std::string_view key, std::string_view value)
    {
        if (key == "SPT") {
            m_packet.sourcePort = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "DPT") {
            m_packet.destinationPort = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "SEQ" && m_packet.isIcmp()) {
            m_packet.destinationPort = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "ID" && m_packet.isIcmp()) {
            m_packet.sourcePort = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "SEQ") {
            const auto number = toNumber<std::uint32_t>(value);
            m_packet.sequence = number.value_or(0);
            m_sequence = number.has_value();
        } else if (key == "ACK") {
            const auto number = toNumber<std::uint32_t>(value);
            m_packet.acknowledgement = number.value_or(0);
            m_acknowledgement = number.has_value();
        } else if (key == "WINDOW") {
            m_packet.window = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "TYPE") {
            m_packet.icmpType = toNumber<std::uint8_t>(value).value_or(0);
        } else if (key == "CODE") {
            m_packet.icmpCode = toNumber<std::uint8_t>(value).value_or(0);
        }
    }

    void takeFlag(std::string_view word)
    {
        if (!m_protocol) {
            m_packet.moreFragments |= word == "MF";
            return;
        }
        for (const NamedNumber& each : kFlags) {
            if (m_packet.isTcp() && word == each.name)
                m_packet.tcpFlags |= each.number;
        }
    }

    RuleStep& m_step;
    Packet& m_packet;
    bool m_protocol = false; ///< what comes now is the transport's
    bool m_sequence = false;
    bool m_acknowledgement = false;
};

} // namespace

bool parseLogFields(std::string_view fields, RuleStep& step)
{
    return Fields(step).read(fields);
}

std::optional<RuleStep> parseLegacyTrace(std::string_view line)
{
    const std::size_t mark = line.find(kMark);
    if (mark == std::string_view::npos)
        return std::nullopt;
    std::string_view rest = trimmed(line.substr(mark + kMark.size()));
    RuleStep step;
    if (!parsePlace(takeWord(rest), step) || !parseLogFields(rest, step))
        return std::nullopt;
    return step;
}

} // namespace vs
