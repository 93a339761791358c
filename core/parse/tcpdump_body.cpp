// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/tcpdump_body.h"

#include "core/parse/text.h"

#include <algorithm>

namespace vs::tcpdump {

namespace {

/// The number that follows `key` somewhere in the text ("win 64240"); empty: it is not there.
/// A key counts only where a word begins.
template<class Number>
std::optional<Number> numberAfter(std::string_view text, std::string_view key)
{
    for (std::size_t at = text.find(key); at != std::string_view::npos;
         at = text.find(key, at + 1)) {
        const char before = at == 0 ? ' ' : text[at - 1];
        if (before != ' ' && before != '(' && before != ',')
            continue;
        const std::string_view rest = text.substr(at + key.size());
        if (const auto number =
                toNumber<Number>(rest.substr(0, rest.find_first_not_of("0123456789"))))
            return number;
    }
    return std::nullopt;
}

/// "10.0.0.1.80" or "fd00::1.80": the port is behind the last dot. "10.0.0.1": there is none.
bool parseEnd(std::string_view text, IpAddress& address, std::uint16_t& port)
{
    if (const auto whole = IpAddress::parse(text)) {
        address = *whole;
        return true;
    }
    const std::size_t dot = text.rfind('.');
    if (dot == std::string_view::npos)
        return false;
    const auto parsed = IpAddress::parse(text.substr(0, dot));
    if (!parsed)
        return false;
    address = *parsed;
    // Without -n well-known ports are named.
    struct Named
    {
        std::string_view name;
        std::uint16_t port;
    };
    static constexpr Named kNamed[] = {{"http", 80},
                                       {"https", 443},
                                       {"ssh", 22},
                                       {"domain", 53},
                                       {"smtp", 25},
                                       {"http-alt", 8080},
                                       {"mysql", 3306},
                                       {"ntp", 123},
                                       {"bootps", 67},
                                       {"bootpc", 68},
                                       {"telnet", 23},
                                       {"ftp", 21},
                                       {"imap2", 143},
                                       {"imaps", 993},
                                       {"pop3", 110},
                                       {"ldap", 389},
                                       {"ms-wbt-server", 3389},
                                       {"postgresql", 5432},
                                       {"mdns", 5353},
                                       {"snmp", 161},
                                       {"microsoft-ds", 445},
                                       {"netbios-ns", 137}};
    const std::string_view name = text.substr(dot + 1);
    if (const auto number = toNumber<std::uint16_t>(name)) {
        port = *number;
        return true;
    }
    const auto* const known = std::find_if(std::begin(kNamed), std::end(kNamed),
                                           [&](const Named& one) { return one.name == name; });
    if (known == std::end(kNamed))
        return false;
    port = known->port;
    return true;
}

std::uint8_t flagsOf(std::string_view letters)
{
    std::uint8_t flags = 0;
    for (const char letter : letters) {
        switch (letter) {
        case 'F':
            flags |= tcpflag::Fin;
            break;
        case 'S':
            flags |= tcpflag::Syn;
            break;
        case 'R':
            flags |= tcpflag::Rst;
            break;
        case 'P':
            flags |= tcpflag::Psh;
            break;
        case '.':
            flags |= tcpflag::Ack;
            break;
        case 'U':
            flags |= tcpflag::Urg;
            break;
        case 'E':
            flags |= tcpflag::Ece;
            break;
        case 'W':
            flags |= tcpflag::Cwr;
            break;
        default:
            break;
        }
    }
    return flags;
}

/// The "length N" that is the line's last: those before it are of headers and options.
std::optional<std::uint32_t> lastLength(std::string_view text)
{
    const std::size_t at = text.rfind("length ");
    return at == std::string_view::npos ? std::nullopt
                                        : numberAfter<std::uint32_t>(text.substr(at), "length ");
}

/// Bytes of the options as tcpdump names them, "mss 1460,sackOK,TS val 7 ecr 0,nop,wscale 10";
/// empty: one of them is not known.
std::optional<std::uint32_t> optionsLength(std::string_view list)
{
    struct Option
    {
        std::string_view name;
        std::uint32_t length;
    };
    static constexpr Option kOptions[] = {{"mss ", 4},    {"sackOK", 2}, {"TS val ", 10},
                                          {"wscale ", 3}, {"nop", 1},    {"eol", 1}};
    std::uint32_t length = 0;
    while (!list.empty()) {
        const std::string_view word = trimmed(takeUntil(list, ','));
        const auto* const known =
            std::find_if(std::begin(kOptions), std::end(kOptions),
                         [&](const Option& one) { return word.starts_with(one.name); });
        if (known == std::end(kOptions))
            return std::nullopt;
        length += known->length;
    }
    return (length + 3) / 4 * 4;
}

/// "Flags [R.], seq 0, ack 1, win 0, length 0"; "seq 1:74" is the data's span.
void takeTcp(std::string_view text, TcpdumpLine& out)
{
    Packet& packet = out.packet;
    packet.protocol = ipproto::Tcp;
    const std::size_t open = text.find("Flags [");
    const std::size_t close = text.find(']', open);
    if (close == std::string_view::npos)
        return;
    packet.tcpFlags = flagsOf(text.substr(open + 7, close - open - 7));
    std::string_view rest = text.substr(close);
    // What options hold ("sackOK", "TS val 7 ecr 0") is none of ours.
    std::string options;
    std::optional<std::uint32_t> optionBytes = 0;
    if (const std::size_t begin = rest.find("options ["); begin != std::string_view::npos) {
        const std::size_t end = rest.find(']', begin + 9);
        optionBytes = end == std::string_view::npos
                          ? std::nullopt
                          : optionsLength(rest.substr(begin + 9, end - begin - 9));
        options =
            std::string(rest.substr(0, begin)) +
            std::string(end == std::string_view::npos ? std::string_view() : rest.substr(end + 1));
        rest = options;
    }
    if (const auto sequence = numberAfter<std::uint32_t>(rest, "seq ")) {
        packet.sequence = *sequence;
        out.sequenceTold = true;
    }
    if (const auto acknowledgement = numberAfter<std::uint32_t>(rest, "ack ")) {
        packet.acknowledgement = *acknowledgement;
        out.acknowledgementTold = true;
    }
    packet.window = numberAfter<std::uint16_t>(rest, "win ").value_or(0);
    if (const auto length = lastLength(rest)) {
        packet.payloadLength = *length;
        out.lengthTold = true;
        // What rules count, where -v does not print it: headers without IP options, and all of it.
        if (packet.ipLength == 0 && optionBytes)
            packet.ipLength =
                static_cast<std::uint16_t>((packet.network == Packet::Network::Ipv6 ? 40U : 20U) +
                                           20U + *optionBytes + *length);
    }
    out.whole = true;
}

struct IcmpName
{
    std::string_view name;
    std::uint8_t type, code;
};
constexpr IcmpName kIcmp[] = {{"echo request", 8, 0}, {"echo reply", 0, 0},     {"net", 3, 0},
                              {"host", 3, 1},         {"time exceeded", 11, 0}, {"redirect", 5, 1}};
constexpr IcmpName kIcmp6[] = {
    {"echo request", 128, 0},          {"echo reply", 129, 0},
    {"neighbor solicitation", 135, 0}, {"neighbor advertisement", 136, 0},
    {"router solicitation", 133, 0},   {"router advertisement", 134, 0},
    {"destination unreachable", 1, 0}, {"time exceeded", 3, 0},
    {"packet too big", 2, 0},          {"multicast listener report v2", 143, 0}};

/// "ICMP echo request, id 7, seq 1, length 64"; "ICMP 10.0.0.1 udp port 53 unreachable, length 36".
void takeIcmp(std::string_view text, TcpdumpLine& out)
{
    Packet& packet = out.packet;
    const bool v6 = packet.network == Packet::Network::Ipv6;
    packet.protocol = v6 ? ipproto::Icmp6 : ipproto::Icmp;
    text.remove_prefix(std::min(text.size(), text.find(v6 ? "ICMP6" : "ICMP") + (v6 ? 5 : 4)));
    text = trimmed(text.starts_with(",") ? text.substr(1) : text);
    const auto take = [&](const auto& names) {
        for (const IcmpName& each : names) {
            if (text.starts_with(each.name)) {
                packet.icmpType = each.type;
                packet.icmpCode = each.code;
                out.whole = true;
                return;
            }
        }
    };
    if (v6)
        take(kIcmp6);
    else
        take(kIcmp);
    if (!v6 && text.find("unreachable") != std::string_view::npos) {
        packet.icmpType = 3;
        packet.icmpCode = text.find("port") != std::string_view::npos               ? 3
                          : text.find("protocol") != std::string_view::npos         ? 2
                          : text.find("need to frag") != std::string_view::npos     ? 4
                          : text.find("admin prohibited") != std::string_view::npos ? 13
                          : text.starts_with("net")                                 ? 0
                                                                                    : 1;
        out.whole = true;
    }
    if (packet.icmpType == (v6 ? 128 : 8) || (out.whole && packet.icmpType == (v6 ? 129 : 0))) {
        packet.sourcePort = numberAfter<std::uint16_t>(text, "id ").value_or(0);
        packet.destinationPort = numberAfter<std::uint16_t>(text, "seq ").value_or(0);
    }
    if (const auto length = lastLength(text)) {
        out.lengthTold = true;
        packet.payloadLength = *length;
    }
}

/// "Request who-has 10.0.0.2 tell 10.0.0.1, length 28", "Reply 10.0.0.2 is-at bc:24:...".
bool takeArp(std::string_view text, TcpdumpLine& out)
{
    Packet& packet = out.packet;
    packet.network = Packet::Network::Arp;
    packet.etherType = 0x0806;
    const auto address = [](std::string_view word) {
        if (const std::size_t end = word.find_first_of(",()"); end != std::string_view::npos)
            word = word.substr(0, end);
        return IpAddress::parse(word).value_or(IpAddress{});
    };
    if (const std::size_t at = text.find("who-has "); at != std::string_view::npos) {
        std::string_view rest = text.substr(at + 8);
        packet.icmpType = 1;
        packet.destination = address(takeWord(rest));
        if (const std::size_t tell = rest.find("tell "); tell != std::string_view::npos) {
            rest.remove_prefix(tell + 5);
            packet.source = address(takeWord(rest));
        }
    } else if (const std::size_t reply = text.find("Reply "); reply != std::string_view::npos) {
        std::string_view rest = text.substr(reply + 6);
        packet.icmpType = 2;
        packet.source = address(takeWord(rest));
        if (const std::size_t is = rest.find("is-at "); is != std::string_view::npos) {
            rest.remove_prefix(is + 6);
            std::string_view mac = takeWord(rest);
            packet.sourceMac = Mac::parse(mac.substr(0, mac.find(','))).value_or(Mac{});
        }
    }
    out.whole = packet.source.known();
    return packet.source.known();
}

/// The parenthesis of -v: "(tos 0x0, ttl 64, id 1234, offset 0, flags [DF], proto TCP (6), length
/// 60)" or "(hlim 64, next-header TCP (6) payload length: 40)".
void takeVerbose(std::string_view& text, TcpdumpLine& out)
{
    text = trimmed(text);
    if (!text.starts_with('('))
        return;
    int depth = 0;
    std::size_t end = 0;
    for (; end < text.size(); ++end) {
        depth += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0;
        if (depth == 0)
            break;
    }
    const std::string_view inside = text.substr(0, end);
    Packet& packet = out.packet;
    packet.ttl = numberAfter<std::uint8_t>(inside, "ttl ")
                     .value_or(numberAfter<std::uint8_t>(inside, "hlim ").value_or(0));
    packet.ipId = numberAfter<std::uint16_t>(inside, "id ").value_or(0);
    packet.fragmentOffset = numberAfter<std::uint16_t>(inside, "offset ").value_or(0);
    packet.moreFragments = inside.find("flags [+") != std::string_view::npos;
    if (packet.network == Packet::Network::Ipv4)
        packet.ipLength = numberAfter<std::uint16_t>(inside, "length ").value_or(0);
    else if (const auto length = numberAfter<std::uint16_t>(inside, "length: "))
        packet.ipLength = static_cast<std::uint16_t>(*length + 40);
    text = trimmed(end < text.size() ? text.substr(end + 1) : std::string_view());
}

} // namespace

bool takeBody(std::string_view text, TcpdumpLine& out)
{
    Packet& packet = out.packet;
    text = trimmed(text);
    if (text.starts_with("IP6 ")) {
        packet.network = Packet::Network::Ipv6;
        text.remove_prefix(4);
    } else if (text.starts_with("IP ")) {
        packet.network = Packet::Network::Ipv4;
        text.remove_prefix(3);
    } else if (text.starts_with("ARP") || text.starts_with("arp")) {
        packet.network = Packet::Network::Arp;
    }
    if (packet.network == Packet::Network::Arp)
        return takeArp(text, out);
    if (packet.network == Packet::Network::Other)
        return false;
    takeVerbose(text, out);
    std::string_view rest = text;
    const std::string_view from = takeWord(rest);
    if (takeWord(rest) != ">")
        return false;
    std::string_view to = takeWord(rest);
    if (to.empty())
        return false;
    const bool more = to.back() == ':';
    if (more)
        to.remove_suffix(1);
    if (!parseEnd(from, packet.source, packet.sourcePort) ||
        !parseEnd(to, packet.destination, packet.destinationPort) ||
        packet.source.family != packet.destination.family)
        return false;
    packet.network = packet.source.isV6() ? Packet::Network::Ipv6 : Packet::Network::Ipv4;
    packet.etherType = packet.source.isV6() ? 0x86dd : 0x0800;
    rest = trimmed(rest);
    if (rest.starts_with("Flags ["))
        takeTcp(rest, out);
    else if (rest.find("ICMP") < 2)
        takeIcmp(rest, out);
    else if (more && (packet.sourcePort != 0 || packet.destinationPort != 0)) {
        packet.protocol = ipproto::Udp;
        if (const auto length = lastLength(rest)) {
            packet.payloadLength = *length;
            out.lengthTold = true;
        }
        out.whole = true;
    }
    return true;
}

} // namespace vs::tcpdump
