// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/rule_text.h"

#include "core/base/text.h"
#include "core/diagnose/verdict.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace vs {

namespace {

bool isVerdictWord(std::string_view word)
{
    return word == "drop" || word == "reject" || word == "accept" || word == "return";
}

bool isNftText(std::string_view text)
{
    return !text.starts_with("-A ");
}

/// An address that may be a network's broadcast address: the prefix length is not known here.
bool mayBeBroadcast(const IpAddress& address)
{
    return address.isGroup() || (address.isV4() && address.bytes[3] == 255);
}

/// The numbers of the ICMP types that the PVE firewall names.
std::optional<int> icmpNumber(std::string_view name, bool v6)
{
    struct Named
    {
        std::string_view name;
        int v4, v6;
    };
    static constexpr std::array<Named, 11> kNames{{{"echo-request", 8, 128},
                                                   {"echo-reply", 0, 129},
                                                   {"time-exceeded", 11, 3},
                                                   {"destination-unreachable", 3, 1},
                                                   {"fragmentation-needed", 3, -1},
                                                   {"packet-too-big", -1, 2},
                                                   {"router-solicitation", 10, 133},
                                                   {"router-advertisement", 9, 134},
                                                   {"neighbor-solicitation", -1, 135},
                                                   {"neighbour-solicitation", -1, 135},
                                                   {"neighbor-advertisement", -1, 136}}};
    for (const Named& one : kNames) {
        if (one.name == name)
            return v6 ? one.v6 : one.v4;
    }
    int number = 0;
    const std::string_view type = name.substr(0, name.find('/'));
    const auto [end, error] = std::from_chars(type.data(), type.data() + type.size(), number);
    return error == std::errc{} && end == type.data() + type.size() ? std::optional<int>(number)
                                                                    : std::nullopt;
}

/// What is known of the packet's conntrack state decides, as far as it goes.
Match stateMatch(std::string_view value, bool negated, std::uint8_t states)
{
    const std::uint8_t named = ctstate::parse(value).states;
    const std::uint8_t wanted = negated ? static_cast<std::uint8_t>(ctstate::Any & ~named) : named;
    if ((states & wanted) == 0)
        return Match::No;
    return (states & ~wanted) == 0 ? Match::Yes : Match::Maybe;
}

Match addressTypeMatch(std::string_view value, const IpAddress& address)
{
    if (value == "MULTICAST")
        return address.isGroup() ? Match::Maybe : Match::No;
    if (value != "BROADCAST" && value != "ANYCAST")
        return Match::Maybe;
    return mayBeBroadcast(address) ? Match::Maybe : Match::No;
}

/// The condition `word value`, as far as the packet tells. Maybe: not known.
Match knownMatch(std::string_view word, std::string_view value, bool negated, const Packet& packet,
                 std::uint8_t states)
{
    if (word == "--ctstate" || word == "--state")
        return stateMatch(value, negated, states);
    if (negated)
        return Match::Maybe;
    if (word == "--dst-type")
        return addressTypeMatch(value, packet.destination);
    if (word == "--src-type")
        return addressTypeMatch(value, packet.source);
    if (word == "--icmp-type" || word == "--icmpv6-type") {
        const auto type = icmpNumber(value, packet.protocol == ipproto::Icmp6);
        if (!type || !packet.isIcmp())
            return Match::Maybe;
        const bool code =
            value.find('/') != std::string_view::npos || value == "fragmentation-needed";
        if (*type != packet.icmpType)
            return Match::No;
        return code ? Match::Maybe : Match::Yes;
    }
    return Match::Maybe;
}

} // namespace

std::string ruleTarget(std::string_view text)
{
    const std::vector<std::string> words = splitQuoted(text);
    if (isNftText(text)) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if ((words[i] == "jump" || words[i] == "goto") && i + 1 < words.size())
                return words[i + 1];
            if (isVerdictWord(words[i]))
                return words[i];
        }
        return {};
    }
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == "-j" || words[i] == "-g" || words[i] == "--jump" || words[i] == "--goto")
            return words[i + 1];
    }
    return {};
}

bool endsPacket(std::string_view target)
{
    return target == "DROP" || target == "REJECT" || target == "drop" || target == "reject";
}

bool unconditional(std::string_view text)
{
    const std::vector<std::string> words = splitQuoted(text);
    std::size_t i = 0;
    if (isNftText(text)) {
        while (i < words.size() && words[i] == "counter")
            i += i + 1 < words.size() && words[i + 1] == "packets" ? 5 : 1;
        return i < words.size() &&
               (words[i] == "jump" || words[i] == "goto" || isVerdictWord(words[i]));
    }
    for (i = 2; i < words.size(); i += 2) {
        if (words[i] == "-j" || words[i] == "-g")
            return true;
        const bool comment = words[i] == "--comment" || (words[i] == "-m" && i + 1 < words.size() &&
                                                         words[i + 1] == "comment");
        if (!comment)
            return false;
    }
    return false;
}

bool isTail(const RuleRef& rule, const RuleListing* listing)
{
    if (!rule.number || !unconditional(rule.text))
        return false;
    const Chain* chain = chainOf(listing, rule);
    if (chain == nullptr)
        return true;
    return std::none_of(chain->rules.begin(), chain->rules.end(), [&](const Rule& other) {
        return other.number > *rule.number && !ruleTarget(other.text).empty();
    });
}

Match matchesKnowing(std::string_view ruleText, const BridgePass& pass, std::uint8_t states)
{
    const Match plain = matches(ruleText, pass);
    if (plain != Match::Maybe)
        return plain;
    const std::vector<std::string> words = splitQuoted(ruleText);
    // The rule without those conditions that are known to hold: what is left may be sure.
    std::string rest;
    bool settled = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "-j" || words[i] == "-g")
            break;
        const bool negated = i > 0 && words[i - 1] == "!";
        const Match known = i + 1 < words.size()
                                ? knownMatch(words[i], words[i + 1], negated, *pass.packet, states)
                                : Match::Maybe;
        if (known == Match::No)
            return Match::No;
        if (known == Match::Yes && !negated) {
            settled = true;
            ++i;
            continue;
        }
        rest += (rest.empty() ? "" : " ") +
                (words[i].find(' ') == std::string::npos ? words[i] : "\"" + words[i] + "\"");
    }
    return settled ? matches(rest, pass) : Match::Maybe;
}

} // namespace vs
