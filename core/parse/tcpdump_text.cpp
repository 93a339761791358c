// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/tcpdump_text.h"

#include "core/base/letters.h"
#include "core/parse/tcpdump_body.h"
#include "core/parse/text.h"

#include <algorithm>

namespace vs {

namespace {

/// "16:33:11.911184", with six or nine digits, or none, of a fraction.
std::optional<Timestamp> parseClock(std::string_view text)
{
    const std::string_view hours = takeUntil(text, ':');
    const std::string_view minutes = takeUntil(text, ':');
    const std::string_view seconds = takeUntil(text, '.');
    if (hours.empty() || hours.size() > 3 || minutes.size() != 2 || seconds.size() != 2)
        return std::nullopt;
    const auto h = toNumber<int>(hours);
    const auto m = toNumber<int>(minutes);
    const auto s = toNumber<int>(seconds);
    if (!h || !m || !s || *h < 0 || *m < 0 || *m > 59 || *s < 0 || *s > 60)
        return std::nullopt;
    const auto fraction = parseFraction(text);
    if (!fraction)
        return std::nullopt;
    return (Timestamp{*h} * 3600 + *m * 60 + *s) * kSecond + *fraction;
}

/// Days since 1970-01-01 of "2023-10-03".
std::optional<std::int64_t> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = toNumber<int>(text.substr(0, 4));
    const auto month = toNumber<unsigned>(text.substr(5, 2));
    const auto day = toNumber<unsigned>(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return daysSinceEpoch(*year, *month, *day);
}

bool looksLikeEpoch(std::string_view word)
{
    const std::size_t dot = word.find('.');
    return dot != std::string_view::npos && dot >= 9 && dot <= 11 && word.size() >= dot + 4 &&
           std::all_of(word.begin(), word.end(), [](char c) { return isDigit(c) || c == '.'; });
}

/// The time at the front, if there is one.
void takeTime(std::string_view& line, TcpdumpLine& out)
{
    std::string_view rest = line;
    std::string_view word = takeWord(rest);
    if (const auto days = parseDate(word)) {
        if (const auto clock = parseClock(takeWord(rest))) {
            out.clock = TcpdumpLine::Clock::Date;
            out.time = *days * 86400 * kSecond + *clock;
            line = rest;
        }
        return;
    }
    if (looksLikeEpoch(word)) {
        if (const auto time = parseEpoch(word)) {
            out.clock = TcpdumpLine::Clock::Epoch;
            out.time = *time;
            line = rest;
        }
        return;
    }
    if (const auto clock = parseClock(word)) {
        out.clock = TcpdumpLine::Clock::OfDay;
        out.time = *clock;
        line = rest;
    }
}

struct NamedType
{
    std::string_view name;
    PacketType type;
};
constexpr NamedType kTypes[] = {{"In", PacketType::Host},
                                {"Out", PacketType::Outgoing},
                                {"P", PacketType::OtherHost},
                                {"B", PacketType::Broadcast},
                                {"M", PacketType::Multicast}};

bool takeType(std::string_view& line, TcpdumpLine& out)
{
    std::string_view rest = line;
    const std::string_view word = takeWord(rest);
    for (const NamedType& each : kTypes) {
        if (word != each.name)
            continue;
        out.type = each.type;
        out.direction = directionOf(each.type);
        out.directed = true;
        line = rest;
        return true;
    }
    return false;
}

bool isProtocolWord(std::string_view word)
{
    return word == "IP" || word == "IP6" || word == "ARP," || word == "ARP" || word == "ethertype";
}

/// "veth101i1 P", or "P" alone (an old tcpdump with -e), or neither.
void takePlace(std::string_view& line, TcpdumpLine& out)
{
    if (takeType(line, out))
        return;
    std::string_view rest = line;
    const std::string_view name = takeWord(rest);
    if (name.empty() || name.size() > 15 || isProtocolWord(name) || !takeType(rest, out))
        return;
    out.interface = name;
    line = rest;
}

/// "ethertype IPv4 (0x0800), length 80: ", and "ethertype 802.1Q (0x8100), length 84: vlan 10, p 0,
/// ethertype IPv4 (0x0800), ", somewhere in what follows. False if it breaks off.
bool takeEtherType(std::string_view& rest, TcpdumpLine& out)
{
    constexpr std::string_view kKey = "ethertype ";
    for (int tags = 0; tags < 3; ++tags) {
        const std::size_t at = rest.find(kKey);
        if (at == std::string_view::npos)
            return false;
        rest.remove_prefix(at + kKey.size());
        const std::string_view name = rest.substr(0, rest.find_first_of(" ,:"));
        rest.remove_prefix(name.size());
        if (rest.starts_with(" ("))
            rest.remove_prefix(std::min(rest.size(), rest.find(')') + 1));
        if (rest.starts_with(", length "))
            rest.remove_prefix(std::min(rest.size(), rest.find_first_not_of("0123456789", 9)));
        if (!rest.starts_with(": ") && !rest.starts_with(", "))
            return false;
        rest.remove_prefix(2);
        if (name.starts_with("802.1")) {
            if (out.packet.vlan == 0 && rest.starts_with("vlan "))
                out.packet.vlan = toNumber<std::uint16_t>(
                                      rest.substr(5, rest.find_first_not_of("0123456789", 5) - 5))
                                      .value_or(0);
            continue;
        }
        out.packet.network = name == "IPv4"   ? Packet::Network::Ipv4
                             : name == "IPv6" ? Packet::Network::Ipv6
                             : name == "ARP"  ? Packet::Network::Arp
                                              : Packet::Network::Other;
        return out.packet.network != Packet::Network::Other;
    }
    return false;
}

/// What -e adds: "ifindex 8 bc:24:11:aa:01:01 ethertype ...", "bc:24:11:aa:01:01 >
/// bc:24:11:aa:08:11, ethertype ...". False where it begins so and breaks off.
bool takeLink(std::string_view& line, TcpdumpLine& out)
{
    std::string_view rest = line;
    if (trimmed(rest).starts_with("ifindex ")) {
        takeWord(rest);
        out.index = toNumber<std::uint32_t>(takeWord(rest)).value_or(0);
        line = rest;
    }
    const std::string_view word = takeWord(rest);
    const auto mac = word.find(':') == std::string_view::npos ? std::nullopt : Mac::parse(word);
    if (!mac)
        return true;
    out.packet.sourceMac = *mac;
    if (!takeEtherType(rest, out))
        return false;
    line = rest;
    return true;
}

} // namespace

std::optional<TcpdumpLine> parseTcpdumpLine(std::string_view line)
{
    TcpdumpLine out;
    line = trimmed(line);
    takeTime(line, out);
    takePlace(line, out);
    if (out.clock == TcpdumpLine::Clock::None && !out.directed)
        return std::nullopt; // nothing says that it is tcpdump's
    if (!takeLink(line, out) || !tcpdump::takeBody(line, out))
        return std::nullopt;
    return out;
}

bool beginsLikeTcpdump(std::string_view line)
{
    TcpdumpLine out;
    line = trimmed(line);
    takeTime(line, out);
    takePlace(line, out);
    if (out.directed && !out.interface.empty())
        return true;
    if (out.clock == TcpdumpLine::Clock::None)
        return false;
    if (out.directed)
        return true;
    std::string_view rest = line;
    const std::string_view word = takeWord(rest);
    return isProtocolWord(word) || word == "ifindex" ||
           (word.find(':') != std::string_view::npos && Mac::parse(word).has_value());
}

} // namespace vs
