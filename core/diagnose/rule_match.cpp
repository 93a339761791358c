// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_match.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace vs {

namespace {

/// "fwln+" matches every name that begins with "fwln".
bool nameMatches(std::string_view pattern, std::string_view name)
{
    if (!pattern.empty() && pattern.back() == '+')
        return name.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == name;
}

Match fromBool(bool yes)
{
    return yes ? Match::Yes : Match::No;
}

Match device(std::string_view pattern, const std::string& name)
{
    return name.empty() ? Match::Maybe : fromBool(nameMatches(pattern, name));
}

Match protocol(std::string_view name, const Packet& p)
{
    if (name == "tcp" || name == "6")
        return fromBool(p.protocol == ipproto::Tcp);
    if (name == "udp" || name == "17")
        return fromBool(p.protocol == ipproto::Udp);
    if (name == "icmp" || name == "1")
        return fromBool(p.protocol == ipproto::Icmp);
    if (name == "ipv6-icmp" || name == "icmpv6" || name == "58")
        return fromBool(p.protocol == ipproto::Icmp6);
    if (name == "all" || name == "0")
        return Match::Yes;
    int number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (error == std::errc{} && end == name.data() + name.size())
        return fromBool(p.protocol == number);
    return name == "igmp" ? fromBool(p.protocol == 2) : Match::Maybe;
}

Match address(std::string_view text, const IpAddress& ip)
{
    const auto prefix = IpPrefix::parse(text);
    return prefix ? fromBool(prefix->contains(ip)) : Match::Maybe;
}

bool number(std::string_view text, int& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

/// "80", "137:139", "135,445".
Match port(std::string_view text, std::uint16_t actual)
{
    for (const std::string_view part : splitView(text, ',')) {
        const std::size_t colon = part.find(':');
        int low = 0;
        int high = 65535;
        if (colon == std::string_view::npos) {
            if (!number(part, low))
                return Match::Maybe; // a service name
            high = low;
        } else if ((colon > 0 && !number(part.substr(0, colon), low)) ||
                   (colon + 1 < part.size() && !number(part.substr(colon + 1), high))) {
            return Match::Maybe;
        }
        if (actual >= low && actual <= high)
            return Match::Yes;
    }
    return Match::No;
}

/// "FIN,SYN,RST,ACK", "NONE", "ALL", or a hexadecimal number as newer versions print it.
std::uint8_t flagBits(std::string_view text)
{
    if (text.starts_with("0x")) {
        int bits = 0;
        std::from_chars(text.data() + 2, text.data() + text.size(), bits, 16);
        return static_cast<std::uint8_t>(bits);
    }
    std::uint8_t bits = 0;
    for (const std::string_view name : splitView(text, ',')) {
        if (name == "ALL")
            bits |= 0x3f;
        else if (name == "FIN")
            bits |= tcpflag::Fin;
        else if (name == "SYN")
            bits |= tcpflag::Syn;
        else if (name == "RST")
            bits |= tcpflag::Rst;
        else if (name == "PSH")
            bits |= tcpflag::Psh;
        else if (name == "ACK")
            bits |= tcpflag::Ack;
        else if (name == "URG")
            bits |= tcpflag::Urg;
    }
    return bits;
}

/// Options that take a value and are no condition, or whose condition a capture cannot tell.
bool takesValue(std::string_view option)
{
    static const std::set<std::string_view> flags = {"--physdev-is-bridged", "--physdev-is-in",
                                                     "--physdev-is-out", "--rcheck", "--syn"};
    return !flags.contains(option);
}

Match andAlso(Match a, Match b)
{
    return std::min(a, b);
}

} // namespace

Match matches(std::string_view ruleText, const BridgePass& pass)
{
    const Packet& p = *pass.packet;
    const std::vector<std::string> words = splitQuoted(ruleText);
    Match result = Match::Yes;
    bool negated = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::string_view value = i + 1 < words.size() ? words[i + 1] : std::string_view();
        if (word == "!") {
            negated = true;
            continue;
        }
        if (word == "-j" || word == "-g" || word == "--jump" || word == "--goto")
            break;
        Match one = Match::Yes;
        if (word == "-A" || word == "-m" || word == "--match" || word == "--comment") {
            ++i;
            continue;
        }
        if (word == "-p" || word == "--protocol")
            one = protocol(value, p);
        else if (word == "-s" || word == "--source")
            one = address(value, p.source);
        else if (word == "-d" || word == "--destination")
            one = address(value, p.destination);
        else if (word == "-i" || word == "-o")
            one = device(value, pass.bridge);
        else if (word == "--physdev-in")
            one = device(value, pass.physIn);
        else if (word == "--physdev-out")
            one = device(value, pass.physOut);
        else if (word == "--dport" || word == "--dports")
            one = port(value, p.destinationPort);
        else if (word == "--sport" || word == "--sports")
            one = port(value, p.sourcePort);
        else if (word == "--mac-source") {
            const auto mac = Mac::parse(value);
            one = mac && p.sourceMac.known() ? fromBool(*mac == p.sourceMac) : Match::Maybe;
        } else if (word == "--tcp-flags") {
            const std::uint8_t mask = flagBits(value);
            const std::uint8_t wanted = i + 2 < words.size() ? flagBits(words[i + 2]) : 0;
            one = fromBool((p.tcpFlags & mask) == wanted);
            ++i;
        } else if (word == "--match-set") {
            one = Match::Maybe; // what is in a set is not in the listing
            ++i;                // the set's name, and "src" or "dst"
        } else if (word == "--physdev-is-bridged") {
            one = Match::Yes;
        } else {
            one = Match::Maybe;
        }
        if (takesValue(word))
            ++i;
        if (negated && one != Match::Maybe)
            one = one == Match::Yes ? Match::No : Match::Yes;
        negated = false;
        result = andAlso(result, one);
        if (result == Match::No)
            return result;
    }
    return result;
}

namespace {

class Walk
{
public:
    Walk(const RuleTable& table, const BridgePass& pass, std::string hook,
         std::vector<DropCandidate>& out)
        : m_table(table), m_pass(pass), m_hook(std::move(hook)), m_out(out)
    {}

    /// True if the packet cannot get past the chain: an unconditional end was met.
    bool chain(const std::string& name, int depth = 0)
    {
        const Chain* chain = m_table.findChain(name);
        if (chain == nullptr || depth > 32 || !m_visited.insert(name).second)
            return false;
        bool certain = false;
        for (const Rule& rule : chain->rules) {
            const Match match = matches(rule.text, m_pass);
            if (match == Match::No || rule.target.empty())
                continue;
            certain = visit(*chain, rule, match, depth);
            if (certain)
                break;
        }
        if (!certain && (chain->policy == "DROP" || chain->policy == "REJECT"))
            add(*chain, nullptr, "policy " + chain->policy, chain->policyPackets,
                chain->policyBytes);
        m_visited.erase(name); // reachable again by another jump: counted once below
        return certain;
    }

private:
    bool visit(const Chain& in, const Rule& rule, Match match, int depth)
    {
        if (rule.target == "DROP" || rule.target == "REJECT") {
            add(in, &rule, rule.text, rule.packets, rule.bytes);
            return match == Match::Yes;
        }
        if (rule.target == "ACCEPT")
            return match == Match::Yes;
        if (rule.target == "RETURN")
            return false;
        const bool ends = chain(rule.target, depth + 1);
        return match == Match::Yes && ends;
    }

    void add(const Chain& in, const Rule* rule, std::string text, std::uint64_t packets,
             std::uint64_t bytes)
    {
        DropCandidate candidate;
        candidate.rule = {m_table.backend,
                          m_table.family,
                          m_table.name,
                          in.name,
                          rule != nullptr ? std::optional<int>(rule->number) : std::nullopt,
                          std::move(text)};
        candidate.hook = m_hook;
        candidate.rejects = rule != nullptr && rule->target == "REJECT";
        candidate.packets = packets;
        candidate.bytes = bytes;
        const bool known = std::any_of(m_out.begin(), m_out.end(), [&](const DropCandidate& c) {
            return c.rule == candidate.rule;
        });
        if (!known)
            m_out.push_back(std::move(candidate));
    }

    const RuleTable& m_table;
    const BridgePass& m_pass;
    std::string m_hook;
    std::vector<DropCandidate>& m_out;
    std::set<std::string> m_visited;
};

} // namespace

std::vector<DropCandidate> dropCandidates(const RuleListing& rules, const BridgePass& pass)
{
    std::vector<DropCandidate> candidates;
    const RuleFamily family =
        pass.packet->network == Packet::Network::Ipv6 ? RuleFamily::V6 : RuleFamily::V4;
    BridgePass before = pass;
    before.physOut.clear();
    for (const RuleTable& table : rules.tables) {
        if (table.family != family && table.family != RuleFamily::Both)
            continue;
        if (table.name == "raw" || table.name == "mangle")
            Walk(table, before, "PREROUTING", candidates).chain("PREROUTING");
        if (table.name == "filter" || table.name == "mangle")
            Walk(table, pass, "FORWARD", candidates).chain("FORWARD");
    }
    return candidates;
}

} // namespace vs
