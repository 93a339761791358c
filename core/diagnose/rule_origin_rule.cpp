// SPDX-License-Identifier: GPL-3.0-or-later
// -A tap811i0-IN -p tcp -m set --match-set PVEFW-811-trusted-v4 src -m tcp --dport 22 -j ACCEPT
// -A tap811i0-OUT -s ! bc:24:11:aa:8:11 -j DROP
#include "core/diagnose/rule_origin_rule.h"

#include "core/base/letters.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace vs::origin {

namespace {

using Pair = std::pair<std::string_view, std::string_view>;

template<std::size_t N>
std::string_view lookUp(const std::array<Pair, N>& table, std::string_view key)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Pair& it) { return it.first == key; });
    return found == table.end() ? std::string_view() : found->second;
}

/// Protocols by every name to the one of iptables-save.
constexpr std::array<Pair, 31> kProtocols{{
    {"1", "icmp"},           {"2", "igmp"},           {"4", "ipencap"},     {"6", "tcp"},
    {"17", "udp"},           {"33", "dccp"},          {"41", "ipv6"},       {"46", "rsvp"},
    {"47", "gre"},           {"50", "esp"},           {"51", "ah"},         {"58", "ipv6-icmp"},
    {"88", "eigrp"},         {"89", "ospf"},          {"94", "ipip"},       {"103", "pim"},
    {"112", "vrrp"},         {"115", "l2tp"},         {"132", "sctp"},      {"136", "udplite"},
    {"icmp6", "ipv6-icmp"},  {"icmpv6", "ipv6-icmp"}, {"ospfigp", "ospf"},  {"carp", "vrrp"},
    {"ip-encap", "ipencap"}, {"ipv6-crypt", "esp"},   {"ipsec-esp", "esp"}, {"ipsec-ah", "ah"},
    {"ipv6-auth", "ah"},     {"ipv4", "ipencap"},     {"0", "all"},
}};

constexpr std::array<Pair, 37> kIcmpTypes{{
    {"echo-reply", "0"},
    {"destination-unreachable", "3"},
    {"network-unreachable", "3/0"},
    {"host-unreachable", "3/1"},
    {"protocol-unreachable", "3/2"},
    {"port-unreachable", "3/3"},
    {"fragmentation-needed", "3/4"},
    {"source-route-failed", "3/5"},
    {"network-unknown", "3/6"},
    {"host-unknown", "3/7"},
    {"network-prohibited", "3/9"},
    {"host-prohibited", "3/10"},
    {"tos-network-unreachable", "3/11"},
    {"tos-host-unreachable", "3/12"},
    {"communication-prohibited", "3/13"},
    {"host-precedence-violation", "3/14"},
    {"precedence-cutoff", "3/15"},
    {"source-quench", "4"},
    {"redirect", "5"},
    {"network-redirect", "5/0"},
    {"host-redirect", "5/1"},
    {"tos-network-redirect", "5/2"},
    {"tos-host-redirect", "5/3"},
    {"echo-request", "8"},
    {"router-advertisement", "9"},
    {"router-solicitation", "10"},
    {"time-exceeded", "11"},
    {"ttl-zero-during-transit", "11/0"},
    {"ttl-zero-during-reassembly", "11/1"},
    {"parameter-problem", "12"},
    {"ip-header-bad", "12/0"},
    {"required-option-missing", "12/1"},
    {"timestamp-request", "13"},
    {"timestamp-reply", "14"},
    {"address-mask-request", "17"},
    {"address-mask-reply", "18"},
    {"any", "any"},
}};

constexpr std::array<Pair, 25> kIcmp6Types{{
    {"destination-unreachable", "1"},
    {"no-route", "1/0"},
    {"communication-prohibited", "1/1"},
    {"beyond-scope", "1/2"},
    {"address-unreachable", "1/3"},
    {"port-unreachable", "1/4"},
    {"failed-policy", "1/5"},
    {"reject-route", "1/6"},
    {"packet-too-big", "2"},
    {"time-exceeded", "3"},
    {"ttl-zero-during-transit", "3/0"},
    {"ttl-zero-during-reassembly", "3/1"},
    {"parameter-problem", "4"},
    {"bad-header", "4/0"},
    {"unknown-header-type", "4/1"},
    {"unknown-option", "4/2"},
    {"echo-request", "128"},
    {"echo-reply", "129"},
    {"router-solicitation", "133"},
    {"router-advertisement", "134"},
    {"neighbor-solicitation", "135"},
    {"neighbour-solicitation", "135"},
    {"neighbor-advertisement", "136"},
    {"neighbour-advertisement", "136"},
    {"redirect", "137"},
}};

/// The names of /etc/services that people write into firewall rules.
constexpr std::array<Pair, 42> kServices{{
    {"ftp", "21"},         {"ssh", "22"},           {"telnet", "23"},
    {"smtp", "25"},        {"domain", "53"},        {"bootps", "67"},
    {"bootpc", "68"},      {"tftp", "69"},          {"http", "80"},
    {"www", "80"},         {"kerberos", "88"},      {"pop3", "110"},
    {"sunrpc", "111"},     {"nntp", "119"},         {"ntp", "123"},
    {"netbios-ns", "137"}, {"netbios-dgm", "138"},  {"netbios-ssn", "139"},
    {"imap2", "143"},      {"imap", "143"},         {"snmp", "161"},
    {"snmp-trap", "162"},  {"bgp", "179"},          {"ldap", "389"},
    {"https", "443"},      {"microsoft-ds", "445"}, {"submissions", "465"},
    {"isakmp", "500"},     {"syslog", "514"},       {"printer", "515"},
    {"submission", "587"}, {"ldaps", "636"},        {"rsync", "873"},
    {"imaps", "993"},      {"pop3s", "995"},        {"openvpn", "1194"},
    {"nfs", "2049"},       {"mysql", "3306"},       {"ms-wbt-server", "3389"},
    {"sip", "5060"},       {"postgresql", "5432"},  {"http-alt", "8080"},
}};

bool isNumber(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Options that decide nothing about which packets match.
bool decidesNothing(std::string_view option)
{
    return option == "-m" || option == "--match" || option == "--limit" ||
           option == "--limit-burst" || option == "--comment";
}

bool takesOneWord(std::string_view option)
{
    return option == "--comment" || option == "--nflog-prefix" || option == "--log-prefix";
}

std::string longToShort(const std::string& option)
{
    if (option == "--source" || option == "--src")
        return "-s";
    if (option == "--destination" || option == "--dst")
        return "-d";
    if (option == "--protocol" || option == "--proto")
        return "-p";
    return option;
}

std::string spelled(const std::string& option, const std::string& value)
{
    if (const auto mac = Mac::parse(value))
        return mac->toString();
    if (option == "-s" || option == "-d")
        return networkName(value);
    return option == "-p" ? protocolName(value) : value;
}

} // namespace

const std::string& GeneratedRule::value(const std::string& option) const
{
    static const std::string kNone;
    const auto found = matches.find(option);
    return found == matches.end() ? kNone : found->second;
}

bool GeneratedRule::hasOnly(std::initializer_list<const char*> options) const
{
    return matches.size() == options.size() &&
           std::all_of(options.begin(), options.end(),
                       [this](const char* option) { return matches.contains(option); });
}

GeneratedRule takeApart(std::string_view ruleText)
{
    const std::vector<std::string> words = splitQuoted(ruleText);
    GeneratedRule rule;
    bool negated = false;
    for (std::size_t at = 0; at < words.size();) {
        if (words[at] == "!") {
            negated = true;
            ++at;
            continue;
        }
        const std::string option = longToShort(words[at++]);
        if (!option.starts_with('-'))
            continue;
        std::string value;
        const std::size_t first = at;
        while (at < words.size()) {
            const bool more = takesOneWord(option) ? at == first : !words[at].starts_with('-');
            // ebtables says "-s ! MAC", iptables "! -s ADDRESS".
            const bool before =
                words[at] == "!" && at + 1 < words.size() && words[at + 1].starts_with('-');
            if (!more || (before && !takesOneWord(option)))
                break;
            if (words[at] == "!" && value.empty())
                negated = true;
            else
                value += (value.empty() ? "" : " ") + words[at];
            ++at;
        }
        if (option == "-A") {
            negated = false;
            continue;
        }
        if (option == "-j" || option == "-g" || option == "--jump" || option == "--goto") {
            rule.isGoto = option == "-g" || option == "--goto";
            rule.target = value.substr(0, value.find(' '));
            for (; at < words.size(); ++at)
                rule.arguments += (rule.arguments.empty() ? "" : " ") + words[at];
            break;
        }
        if (option == "--comment")
            rule.comment = value;
        if (option == "--match-set") {
            // One rule may ask for two sets: "NAME src" and "NAME dst".
            const std::size_t blank = std::min(value.find(' '), value.size());
            rule.matches[option + value.substr(blank)] =
                (negated ? "!" : "") + value.substr(0, blank);
        } else if (!decidesNothing(option)) {
            const std::string good = spelled(option, value);
            rule.matches[option] = negated ? '!' + good : good;
        }
        negated = false;
    }
    return rule;
}

std::string protocolName(std::string_view name)
{
    const std::string lower = lowered(name);
    const std::string_view known = lookUp(kProtocols, lower);
    return known.empty() ? lower : std::string(known);
}

std::string networkName(std::string_view text)
{
    auto prefix = IpPrefix::parse(text);
    if (!prefix)
        return lowered(text);
    for (std::size_t bit = prefix->length; bit < prefix->address.bytes.size() * 8; ++bit)
        prefix->address.bytes[bit / 8] &= static_cast<std::uint8_t>(~(0x80U >> (bit % 8)));
    return prefix->toString();
}

std::string icmpTypeNumber(std::string_view name, bool v6)
{
    const std::string lower = lowered(name);
    const std::string_view known = v6 ? lookUp(kIcmp6Types, lower) : lookUp(kIcmpTypes, lower);
    return known.empty() ? lower : std::string(known);
}

std::string portNumbers(std::string_view ports)
{
    std::string out;
    for (const std::string_view part : splitView(ports, ',')) {
        const std::size_t colon = part.find(':');
        std::string number(part);
        if (colon != std::string_view::npos && part.substr(0, colon) == part.substr(colon + 1))
            number = part.substr(0, colon);
        if (colon == std::string_view::npos && !isNumber(part))
            number = lookUp(kServices, lowered(part));
        if (number.empty())
            return {};
        out += (out.empty() ? "" : ",") + number;
    }
    return out;
}

} // namespace vs::origin
