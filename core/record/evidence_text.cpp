// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/evidence_text.h"

#include "core/parse/text.h"

#include <map>

namespace vs::record {

namespace {

constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                    "_.:/@%+-";
/// The last pair: without it the line was cut.
constexpr std::string_view kEnd = "end=1";

/// Writes pairs, each with a blank after it.
class Pairs
{
public:
    void add(std::string_view name, std::string_view value)
    {
        if (value.empty())
            return;
        m_line += name;
        m_line += '=';
        if (value.find_first_not_of(kPlain) == std::string_view::npos)
            m_line += value;
        else
            quote(value);
        m_line += ' ';
    }
    void add(std::string_view name, std::uint64_t number)
    {
        if (number != 0)
            add(name, std::to_string(number));
    }
    std::string line() const { return m_line + std::string(kEnd); }

private:
    void quote(std::string_view value)
    {
        constexpr char kDigits[] = "0123456789abcdef";
        m_line += '"';
        for (const char each : value) {
            const auto byte = static_cast<unsigned char>(each);
            if (byte < 0x20 || byte > 0x7e) {
                m_line += "\\x";
                m_line += kDigits[byte >> 4U];
                m_line += kDigits[byte & 15U];
                continue;
            }
            if (each == '"' || each == '\\')
                m_line += '\\';
            m_line += each;
        }
        m_line += '"';
    }

    std::string m_line;
};

using Values = std::map<std::string_view, std::string>;

/// Takes a quoted value off the front, its opening quote too.
std::optional<std::string> takeQuoted(std::string_view& rest)
{
    std::string value;
    rest.remove_prefix(1);
    while (!rest.empty()) {
        const char each = rest.front();
        rest.remove_prefix(1);
        if (each == '"')
            return value;
        if (each != '\\') {
            value += each;
        } else if (rest.starts_with('x')) {
            const auto byte = toNumber<std::uint8_t>(rest.substr(1, 2), 16);
            if (!byte || rest.size() < 3)
                return std::nullopt;
            value += static_cast<char>(*byte);
            rest.remove_prefix(3);
        } else if (rest.starts_with('"') || rest.starts_with('\\')) {
            value += rest.front();
            rest.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<Values> readPairs(std::string_view line)
{
    Values values;
    std::string_view rest = trimmed(line);
    while (!rest.empty()) {
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return std::nullopt;
        const std::string_view name = rest.substr(0, equals);
        rest.remove_prefix(equals + 1);
        if (rest.starts_with('"')) {
            auto value = takeQuoted(rest);
            if (!value || (!rest.empty() && rest.front() != ' '))
                return std::nullopt;
            values[name] = std::move(*value);
        } else {
            const std::string_view value = rest.substr(0, rest.find(' '));
            values[name] = value;
            rest.remove_prefix(value.size());
        }
        rest = trimmed(rest);
    }
    const auto end = values.find("end");
    return end != values.end() && end->second == "1" ? std::optional(std::move(values))
                                                     : std::nullopt;
}

/// Gives out what readPairs() found; remembers whether a number was none.
class Reader
{
public:
    explicit Reader(Values values) : m_values(std::move(values)) {}

    std::string text(std::string_view name) const
    {
        const auto found = m_values.find(name);
        return found != m_values.end() ? found->second : std::string();
    }
    template<class Number>
    void number(std::string_view name, Number& out)
    {
        const auto found = m_values.find(name);
        if (found == m_values.end())
            return;
        const auto value = toNumber<Number>(found->second);
        m_good &= value.has_value();
        out = value.value_or(Number{});
    }
    void flag(std::string_view name, bool& out)
    {
        std::uint8_t value = 0;
        number(name, value);
        out = value != 0;
    }
    /// The position of the value in `names`; one that is missing or unknown is no good.
    template<class Enum, std::size_t N>
    void word(std::string_view name, const std::string_view (&names)[N], Enum& out)
    {
        const std::string value = text(name);
        for (std::size_t i = 0; i < N; ++i) {
            if (value == names[i]) {
                out = static_cast<Enum>(i);
                return;
            }
        }
        m_good = false;
    }
    void address(std::string_view name, IpAddress& out)
    {
        const std::string value = text(name);
        const auto parsed = IpAddress::parse(value);
        m_good &= value.empty() || parsed.has_value();
        out = parsed.value_or(IpAddress{});
    }
    void mac(std::string_view name, Mac& out)
    {
        const std::string value = text(name);
        const auto parsed = Mac::parse(value);
        m_good &= value.empty() || parsed.has_value();
        out = parsed.value_or(Mac{});
    }
    bool good() const { return m_good; }

private:
    const Values m_values;
    bool m_good = true;
};

// In the order of their enumerations.
constexpr std::string_view kBackends[] = {"legacy", "iptables-nft", "nft"};
constexpr std::string_view kFamilies[] = {"4", "6", "both"};
constexpr std::string_view kKinds[] = {"rule", "policy", "return"};
constexpr std::string_view kNetworks[] = {"other", "ip", "ip6", "arp"};
static_assert(static_cast<int>(RuleBackend::IptablesLegacy) == 0 &&
              static_cast<int>(RuleBackend::IptablesNft) == 1 &&
              static_cast<int>(RuleBackend::Nftables) == 2);
static_assert(static_cast<int>(RuleFamily::V4) == 0 && static_cast<int>(RuleFamily::V6) == 1 &&
              static_cast<int>(RuleFamily::Both) == 2);
static_assert(static_cast<int>(RuleStep::Kind::Return) == 2);
static_assert(static_cast<int>(Packet::Network::Arp) == 3);

void writePacket(Pairs& pairs, const Packet& packet)
{
    pairs.add("net", kNetworks[static_cast<std::size_t>(packet.network)]);
    if (packet.sourceMac != Mac{})
        pairs.add("mac", packet.sourceMac.toString());
    pairs.add("ethertype", packet.etherType);
    pairs.add("vlan", packet.vlan);
    if (packet.source.known())
        pairs.add("src", packet.source.toString());
    if (packet.destination.known())
        pairs.add("dst", packet.destination.toString());
    pairs.add("len", packet.ipLength);
    pairs.add("ttl", packet.ttl);
    pairs.add("id", packet.ipId);
    pairs.add("offset", packet.fragmentOffset);
    pairs.add("mf", packet.moreFragments ? 1U : 0U);
    pairs.add("proto", packet.protocol);
    pairs.add("sport", packet.sourcePort);
    pairs.add("dport", packet.destinationPort);
    pairs.add("seq", packet.sequence);
    pairs.add("ack", packet.acknowledgement);
    pairs.add("flags", packet.tcpFlags);
    pairs.add("window", packet.window);
    pairs.add("type", packet.icmpType);
    pairs.add("code", packet.icmpCode);
    pairs.add("truncated", packet.truncated ? 1U : 0U);
}

void readPacket(Reader& reader, Packet& packet)
{
    reader.word("net", kNetworks, packet.network);
    reader.mac("mac", packet.sourceMac);
    reader.number("ethertype", packet.etherType);
    reader.number("vlan", packet.vlan);
    reader.address("src", packet.source);
    reader.address("dst", packet.destination);
    reader.number("len", packet.ipLength);
    reader.number("ttl", packet.ttl);
    reader.number("id", packet.ipId);
    reader.number("offset", packet.fragmentOffset);
    reader.flag("mf", packet.moreFragments);
    reader.number("proto", packet.protocol);
    reader.number("sport", packet.sourcePort);
    reader.number("dport", packet.destinationPort);
    reader.number("seq", packet.sequence);
    reader.number("ack", packet.acknowledgement);
    reader.number("flags", packet.tcpFlags);
    reader.number("window", packet.window);
    reader.number("type", packet.icmpType);
    reader.number("code", packet.icmpCode);
    reader.flag("truncated", packet.truncated);
}

} // namespace

std::string ruleStepLine(const RuleStep& step)
{
    Pairs pairs;
    pairs.add("backend", kBackends[static_cast<std::size_t>(step.backend)]);
    pairs.add("family", kFamilies[static_cast<std::size_t>(step.family)]);
    pairs.add("table", step.table);
    pairs.add("chain", step.chain);
    pairs.add("kind", kKinds[static_cast<std::size_t>(step.kind)]);
    pairs.add("number", static_cast<std::uint64_t>(std::max(step.number, 0)));
    pairs.add("handle", step.handle);
    pairs.add("rule", step.text);
    pairs.add("verdict", step.verdict);
    pairs.add("in", step.in);
    pairs.add("out", step.out);
    pairs.add("physin", step.physIn);
    pairs.add("physout", step.physOut);
    pairs.add("trace", step.traceId);
    writePacket(pairs, step.packet);
    pairs.add("numbers", step.numbersTold ? 1U : 0U);
    return pairs.line();
}

std::optional<RuleStep> parseRuleStepLine(std::string_view line)
{
    auto values = readPairs(line);
    if (!values)
        return std::nullopt;
    Reader reader(std::move(*values));
    RuleStep step;
    reader.word("backend", kBackends, step.backend);
    reader.word("family", kFamilies, step.family);
    step.table = reader.text("table");
    step.chain = reader.text("chain");
    reader.word("kind", kKinds, step.kind);
    reader.number("number", step.number);
    reader.number("handle", step.handle);
    step.text = reader.text("rule");
    step.verdict = reader.text("verdict");
    step.in = reader.text("in");
    step.out = reader.text("out");
    step.physIn = reader.text("physin");
    step.physOut = reader.text("physout");
    reader.number("trace", step.traceId);
    readPacket(reader, step.packet);
    reader.flag("numbers", step.numbersTold);
    return reader.good() ? std::optional(std::move(step)) : std::nullopt;
}

std::string kernelDropLine(const KernelDrop& drop)
{
    Pairs pairs;
    pairs.add("reason", drop.reason);
    pairs.add("location", drop.location);
    pairs.add("ethertype", drop.etherType);
    pairs.add("cpu", drop.cpu);
    pairs.add("uncertainty",
              static_cast<std::uint64_t>(std::max<Nanoseconds>(drop.uncertainty, 0)));
    return pairs.line();
}

std::optional<KernelDrop> parseKernelDropLine(std::string_view line)
{
    auto values = readPairs(line);
    if (!values)
        return std::nullopt;
    Reader reader(std::move(*values));
    KernelDrop drop;
    drop.reason = reader.text("reason");
    drop.location = reader.text("location");
    reader.number("ethertype", drop.etherType);
    reader.number("cpu", drop.cpu);
    reader.number("uncertainty", drop.uncertainty);
    return reader.good() && !drop.reason.empty() ? std::optional(std::move(drop)) : std::nullopt;
}

} // namespace vs::record
