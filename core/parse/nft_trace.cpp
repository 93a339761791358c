// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/nft_trace.h"

#include "core/parse/text.h"

#include <array>

namespace vs {

namespace {

/// Packets under way that are remembered; an id comes back when the kernel reuses memory.
constexpr std::size_t kRemembered = 1024;
constexpr std::uint16_t kIpv6Header = 40;

struct NamedNumber
{
    std::string_view name;
    std::uint8_t number;
};
constexpr std::array<NamedNumber, 8> kProtocols{{{"icmp", 1},
                                                 {"tcp", 6},
                                                 {"udp", 17},
                                                 {"gre", 47},
                                                 {"esp", 50},
                                                 {"ah", 51},
                                                 {"ipv6-icmp", 58},
                                                 {"icmpv6", 58}}};
constexpr std::array<NamedNumber, 8> kFlags{{{"fin", tcpflag::Fin},
                                             {"syn", tcpflag::Syn},
                                             {"rst", tcpflag::Rst},
                                             {"psh", tcpflag::Psh},
                                             {"ack", tcpflag::Ack},
                                             {"urg", tcpflag::Urg},
                                             {"ecn", tcpflag::Ece},
                                             {"cwr", tcpflag::Cwr}}};

/// "20", "0x14".
template<class Number>
Number number(std::string_view text)
{
    if (text.starts_with("0x"))
        return toNumber<Number>(text.substr(2), 16).value_or(0);
    return toNumber<Number>(text).value_or(0);
}

std::uint8_t protocolNumber(std::string_view text)
{
    for (const NamedNumber& each : kProtocols) {
        if (text == each.name)
            return each.number;
    }
    return number<std::uint8_t>(text);
}

/// "0x14", "ack | rst", "ack,rst".
std::uint8_t flagBits(std::string_view text)
{
    std::uint8_t bits = 0;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of(",|");
        const std::string_view word = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        bits |= number<std::uint8_t>(word);
        for (const NamedNumber& each : kFlags) {
            if (word == each.name)
                bits |= each.number;
        }
    }
    return bits;
}

std::string_view unquoted(std::string_view word)
{
    if (word.size() >= 2 && word.front() == '"' && word.back() == '"')
        return word.substr(1, word.size() - 2);
    return word;
}

/// Reads "ip saddr 10.10.10.81 ip ttl 64 tcp sport 81 ...": a header, its field, a value.
class Fields
{
public:
    explicit Fields(std::string_view text) : m_rest(text) {}

    void read()
    {
        for (std::string_view word = takeWord(m_rest); !word.empty(); word = takeWord(m_rest)) {
            if (word == "iif" || word == "oif")
                (word == "iif" ? in : out) = unquoted(takeWord(m_rest));
            else if (word.starts_with('@'))
                takeWord(m_rest); // "@th,64,96 0x7665": payload
            else
                takeField(word, takeWord(m_rest));
        }
        if (packet.isIcmp() && !m_echo) {
            // Of other messages these are no identifier and no number.
            packet.sourcePort = 0;
            packet.destinationPort = 0;
        }
        packet.truncated = m_transport == 0 && packet.fragmentOffset == 0 &&
                           (packet.isTcp() || packet.isUdp() || packet.isIcmp());
        if (packet.protocol == 0)
            packet.protocol = m_transport;
    }

    Packet packet;
    std::string_view in, out;

private:
    std::string_view value()
    {
        std::string_view word = takeWord(m_rest);
        if (word == "==")
            word = takeWord(m_rest);
        return word;
    }

    void takeField(std::string_view header, std::string_view field)
    {
        if (header == "ip" || header == "ip6")
            takeIp(header == "ip6", field);
        else if (header == "tcp")
            takePorts(ipproto::Tcp, field);
        else if (header == "udp")
            takePorts(ipproto::Udp, field);
        else if (header == "icmp" || header == "icmpv6")
            takeIcmp(header == "icmp" ? ipproto::Icmp : ipproto::Icmp6, field);
        else if (header == "arp")
            takeArp(field);
        else if (header == "ether" && field == "saddr")
            packet.sourceMac = Mac::parse(value()).value_or(Mac{});
        else if (header == "vlan" && field == "id")
            packet.vlan = number<std::uint16_t>(value());
        else if (header == "meta" && field == "l4proto")
            packet.protocol = protocolNumber(value());
        else
            value();
    }

    void takeIp(bool v6, std::string_view field)
    {
        packet.network = v6 ? Packet::Network::Ipv6 : Packet::Network::Ipv4;
        packet.etherType = v6 ? 0x86dd : 0x0800;
        const std::string_view told = value();
        if (field == "saddr")
            packet.source = IpAddress::parse(told).value_or(IpAddress{});
        else if (field == "daddr")
            packet.destination = IpAddress::parse(told).value_or(IpAddress{});
        else if (field == "id")
            packet.ipId = number<std::uint16_t>(told);
        else if (field == "ttl" || field == "hoplimit")
            packet.ttl = number<std::uint8_t>(told);
        else if (field == "protocol" || field == "nexthdr")
            packet.protocol = protocolNumber(told);
        else if (field == "frag-off")
            takeFragment(number<std::uint16_t>(told));
        else if (field == "length")
            packet.ipLength =
                static_cast<std::uint16_t>(number<std::uint16_t>(told) + (v6 ? kIpv6Header : 0));
    }

    void takeFragment(std::uint16_t bits)
    {
        packet.fragmentOffset = static_cast<std::uint16_t>((bits & 0x1fffU) * 8);
        packet.moreFragments = (bits & 0x2000U) != 0;
    }

    void takePorts(std::uint8_t protocol, std::string_view field)
    {
        m_transport = protocol;
        std::string_view told = value();
        if (field == "sport")
            packet.sourcePort = number<std::uint16_t>(told);
        else if (field == "dport")
            packet.destinationPort = number<std::uint16_t>(told);
        else if (field == "window")
            packet.window = number<std::uint16_t>(told);
        else if (field == "flags")
            takeFlags(told);
    }

    void takeFlags(std::string_view told)
    {
        packet.tcpFlags = flagBits(told);
        // "ack | rst": the rest of the names follows as words of their own.
        while (trimmed(m_rest).starts_with('|')) {
            takeWord(m_rest);
            packet.tcpFlags |= flagBits(takeWord(m_rest));
        }
    }

    void takeIcmp(std::uint8_t protocol, std::string_view field)
    {
        m_transport = protocol;
        const std::string_view told = value();
        if (field == "type") {
            packet.icmpType = number<std::uint8_t>(told);
            m_echo = protocol == ipproto::Icmp ? packet.icmpType == 0 || packet.icmpType == 8
                                               : packet.icmpType == 128 || packet.icmpType == 129;
        } else if (field == "code") {
            packet.icmpCode = number<std::uint8_t>(told);
        } else if (field == "id") {
            packet.sourcePort = number<std::uint16_t>(told);
        } else if (field == "sequence") {
            packet.destinationPort = number<std::uint16_t>(told);
        }
    }

    void takeArp(std::string_view field)
    {
        packet.network = Packet::Network::Arp;
        packet.etherType = 0x0806;
        if (field == "operation") {
            const std::string_view told = value();
            packet.icmpType = told == "request" ? 1
                              : told == "reply" ? 2
                                                : number<std::uint8_t>(told);
        } else if (field == "saddr" || field == "daddr") {
            const std::string_view kind = takeWord(m_rest); // "ip" or "ether"
            const std::string_view told = value();
            if (kind == "ip")
                (field == "saddr" ? packet.source : packet.destination) =
                    IpAddress::parse(told).value_or(IpAddress{});
        } else {
            value();
        }
    }

    std::string_view m_rest;
    std::uint8_t m_transport = 0; ///< of the transport header that was told; 0: none was
    bool m_echo = false;
};

/// Takes " (verdict X)" off the end of a rule's line; empty if it has none.
std::string_view takeVerdict(std::string_view& text)
{
    constexpr std::string_view kMark = "(verdict ";
    const std::size_t at = text.rfind(kMark);
    if (at == std::string_view::npos || !text.ends_with(')'))
        return {};
    const std::string_view verdict =
        text.substr(at + kMark.size(), text.size() - at - kMark.size() - 1);
    text = trimmed(text.substr(0, at));
    return verdict;
}

/// Takes "# handle 44" off the end; 0 if there is none.
std::uint64_t takeHandle(std::string_view& text)
{
    constexpr std::string_view kMark = "# handle ";
    const std::size_t at = text.rfind(kMark);
    if (at == std::string_view::npos)
        return 0;
    const auto handle = toNumber<std::uint64_t>(trimmed(text.substr(at + kMark.size())));
    if (handle)
        text = trimmed(text.substr(0, at));
    return handle.value_or(0);
}

} // namespace

std::optional<RuleStep> NftTrace::take(std::string_view line)
{
    line = trimmed(line);
    if (line.empty())
        return std::nullopt;
    if (line.find("lost some netlink events") != std::string_view::npos) {
        m_lost = true;
        return std::nullopt;
    }
    std::string_view rest = line;
    Head head;
    const bool trace = takeWord(rest) == "trace" && takeWord(rest) == "id";
    const auto id = trace ? toNumber<std::uint64_t>(takeWord(rest), 16) : std::nullopt;
    head.family = takeWord(rest);
    head.table = takeWord(rest);
    head.chain = takeWord(rest);
    rest = trimmed(rest);
    if (!id || rest.empty()) {
        ++m_notUnderstood;
        return std::nullopt;
    }
    head.id = *id;
    if (rest.starts_with("packet:")) {
        if (!takePacket(head, rest.substr(7)))
            ++m_notUnderstood;
        return std::nullopt;
    }
    if (rest.starts_with("conntrack:"))
        return std::nullopt; // newer versions tell the entry in a line of its own
    return takeStep(head, rest);
}

bool NftTrace::takePacket(const Head& head, std::string_view text)
{
    Fields fields(text);
    fields.read();
    if (fields.packet.network == Packet::Network::Other)
        return false;
    const auto [place, isNew] = m_seen.try_emplace(head.id);
    if (isNew) {
        m_order.push_back(head.id);
        if (m_order.size() > kRemembered) {
            m_seen.erase(m_order.front());
            m_order.pop_front();
        }
    }
    Seen& seen = m_seen[head.id];
    // The ports hold for this packet in this pass only. A pass begins without a way out.
    const bool bridge = head.family == "bridge";
    if (!sameTraced(fields.packet, seen.packet, false) || (bridge && fields.out.empty()))
        seen = Seen{};
    if (bridge) {
        seen.physIn = fields.in;
        seen.physOut = fields.out;
    }
    seen.in = bridge ? std::string_view() : fields.in;
    seen.out = bridge ? std::string_view() : fields.out;
    seen.packet = fields.packet;
    return true;
}

std::optional<RuleStep> NftTrace::takeStep(const Head& head, std::string_view text)
{
    constexpr std::string_view kUnknownRule = "unknown rule handle ";
    RuleStep step;
    if (text.starts_with("rule ")) {
        text.remove_prefix(5);
        step.verdict = takeVerdict(text);
        step.handle = takeHandle(text);
        step.text = plainNftRule(text);
    } else if (text.starts_with(kUnknownRule)) {
        step.verdict = takeVerdict(text);
        step.handle =
            toNumber<std::uint64_t>(trimmed(text.substr(kUnknownRule.size()))).value_or(0);
    } else if (text.starts_with("policy ") || text.starts_with("verdict ")) {
        step.kind = text.front() == 'p' ? RuleStep::Kind::Policy : RuleStep::Kind::Return;
        takeWord(text);
        text = trimmed(text.substr(0, text.find(" meta mark ")));
        step.verdict = text;
    } else {
        ++m_notUnderstood;
        return std::nullopt;
    }
    if (step.verdict.empty()) {
        ++m_notUnderstood;
        return std::nullopt;
    }
    const auto seen = m_seen.find(head.id);
    if (seen == m_seen.end()) {
        ++m_unnamed;
        return std::nullopt;
    }
    const bool iptables = isIptablesNftTable(head.family, head.table);
    step.backend = iptables ? RuleBackend::IptablesNft : RuleBackend::Nftables;
    step.family = nftFamily(head.family);
    step.table = iptables ? std::string(head.table)
                          : std::string(head.family) + ' ' + std::string(head.table);
    step.chain = head.chain;
    step.in = seen->second.in;
    step.out = seen->second.out;
    step.physIn = seen->second.physIn;
    step.physOut = seen->second.physOut;
    step.traceId = head.id;
    step.packet = seen->second.packet;
    return step;
}

std::string plainNftRule(std::string_view text)
{
    text = trimmed(text);
    takeHandle(text);
    std::string plain;
    // Words of a comment are left alone: only "counter packets N bytes N" is looked for.
    for (std::string_view word = takeWord(text); !word.empty(); word = takeWord(text)) {
        if (!plain.empty())
            plain += ' ';
        plain += word;
        if (word != "counter")
            continue;
        std::string_view rest = text;
        if (takeWord(rest) == "packets" && toNumber<std::uint64_t>(takeWord(rest)) &&
            takeWord(rest) == "bytes" && toNumber<std::uint64_t>(takeWord(rest)))
            text = rest;
    }
    return plain;
}

bool isIptablesNftTable(std::string_view family, std::string_view table)
{
    return (family == "ip" || family == "ip6") &&
           (table == "filter" || table == "raw" || table == "mangle" || table == "nat" ||
            table == "security");
}

RuleFamily nftFamily(std::string_view family)
{
    return family == "ip" ? RuleFamily::V4 : family == "ip6" ? RuleFamily::V6 : RuleFamily::Both;
}

} // namespace vs
