// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/field.h"

#include "core/base/text.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace vs {

namespace {

constexpr FieldInfo kFields[] = {
    {Field::Verdict, "verdict", FieldType::Word, VS_WORDS("Filter", "what became of the packet"),
     "verdict == dropped"},
    {Field::Lost, "lost", FieldType::Flag, VS_WORDS("Filter", "dropped or rejected"), "lost"},
    {Field::Pending, "pending", FieldType::Flag, VS_WORDS("Filter", "still on its way"),
     "not pending"},
    {Field::Grade, "grade", FieldType::Rank, VS_WORDS("Filter", "how sure a loss is"),
     "grade >= counted"},
    {Field::Finding, "finding", FieldType::Text, VS_WORDS("Filter", "id of a finding about it"),
     "finding == rst-invalid-second-pass"},
    {Field::Device, "device", FieldType::Text,
     VS_WORDS("Filter", "bridge or interface in which it was lost"), "device == vmbr0"},
    {Field::Hook, "hook", FieldType::Text, VS_WORDS("Filter", "hook at which it was lost"),
     "hook == FORWARD"},
    {Field::Table, "table", FieldType::Text, VS_WORDS("Filter", "table of the rule that decided"),
     "table == filter"},
    {Field::Chain, "chain", FieldType::Text, VS_WORDS("Filter", "chain of the rule that decided"),
     "chain contains PVEFW"},
    {Field::Rule, "rule", FieldType::Number,
     VS_WORDS("Filter", "number of the rule that decided, in its chain"), "rule == 1"},
    {Field::RuleText, "ruletext", FieldType::Text, VS_WORDS("Filter", "the rule that decided"),
     "ruletext contains INVALID"},
    {Field::Reason, "reason", FieldType::Text,
     VS_WORDS("Filter", "why it was lost, or why that is not known"), "reason contains policy"},
    {Field::Packet, "packet", FieldType::Text, VS_WORDS("Filter", "its name, as in the list"),
     R"(packet == "RST, ACK")"},
    {Field::Flags, "flags", FieldType::Word, VS_WORDS("Filter", "TCP flags that are set"),
     "flags == syn and flags != ack"},
    {Field::Proto, "proto", FieldType::Text, VS_WORDS("Filter", "protocol"),
     "proto in {udp, icmp}"},
    {Field::Tcp, "tcp", FieldType::Flag, VS_WORDS("Filter", "TCP"), "tcp"},
    {Field::Udp, "udp", FieldType::Flag, VS_WORDS("Filter", "UDP"), "udp and port == 53"},
    {Field::Icmp, "icmp", FieldType::Flag, VS_WORDS("Filter", "ICMP or ICMPv6"), "icmp"},
    {Field::Arp, "arp", FieldType::Flag, VS_WORDS("Filter", "ARP"), "not arp"},
    {Field::Ipv4, "ipv4", FieldType::Flag, VS_WORDS("Filter", "IPv4"), "ipv4"},
    {Field::Ipv6, "ipv6", FieldType::Flag, VS_WORDS("Filter", "IPv6"), "ipv6 and icmp"},
    {Field::Src, "src", FieldType::Address, VS_WORDS("Filter", "source address"),
     "src == 10.0.0.0/24"},
    {Field::Dst, "dst", FieldType::Address, VS_WORDS("Filter", "destination address"),
     "dst == fe80::/10"},
    {Field::Addr, "addr", FieldType::Address, VS_WORDS("Filter", "source or destination address"),
     "addr == 10.0.0.7"},
    {Field::SrcPort, "srcport", FieldType::Number, VS_WORDS("Filter", "TCP or UDP source port"),
     "srcport < 1024"},
    {Field::DstPort, "dstport", FieldType::Number,
     VS_WORDS("Filter", "TCP or UDP destination port"), "dstport in {80, 443}"},
    {Field::Port, "port", FieldType::Number, VS_WORDS("Filter", "source or destination port"),
     "port in {80, 8000..8999}"},
    {Field::From, "from", FieldType::Guest, VS_WORDS("Filter", "guest that sent it"),
     "from == 101"},
    {Field::To, "to", FieldType::Guest, VS_WORDS("Filter", "guest that it is for"),
     R"(to == "VM 811")"},
    {Field::Guest, "guest", FieldType::Guest, VS_WORDS("Filter", "sender or receiver"),
     "guest contains web"},
    {Field::Mac, "mac", FieldType::Mac,
     VS_WORDS("Filter", "Ethernet source, or the target of an ARP packet"),
     "mac == bc:24:11:aa:08:11"},
    {Field::Vlan, "vlan", FieldType::Number,
     VS_WORDS("Filter", "VLAN ID of a tag at any of its hops"), "vlan == 20"},
    {Field::Iface, "iface", FieldType::Text, VS_WORDS("Filter", "interface that it was seen at"),
     "iface ~ fwpr*"},
    {Field::Bridge, "bridge", FieldType::Text, VS_WORDS("Filter", "bridge that it was seen in"),
     "bridge == vmbr0"},
    {Field::Hops, "hops", FieldType::Number, VS_WORDS("Filter", "number of hops, as in the list"),
     "hops >= 6"},
    {Field::Ttl, "ttl", FieldType::Number,
     VS_WORDS("Filter", "TTL or hop limit where it was first seen"), "ttl < 5"},
    {Field::Length, "length", FieldType::Number,
     VS_WORDS("Filter", "length of the IP packet in bytes"), "length > 1400"},
    {Field::Conntrack, "conntrack", FieldType::Text,
     VS_WORDS("Filter", "conntrack event that it caused, or the state in it"),
     "conntrack == DESTROY"},
    {Field::Time, "time", FieldType::Clock, VS_WORDS("Filter", "when it was first seen (UTC)"),
     "time >= 16:33:11.5"},
    {Field::Elapsed, "elapsed", FieldType::Span, VS_WORDS("Filter", "time since the trace began"),
     "elapsed > 2.5s"},
    {Field::Duration, "duration", FieldType::Span,
     VS_WORDS("Filter", "time from its first sighting to its last"), "duration > 1ms"},
    {Field::Flow, "flow", FieldType::Number, VS_WORDS("Filter", "number of its connection"),
     "flow == 12"},
    {Field::Attempt, "attempt", FieldType::Number,
     VS_WORDS("Filter", "0 for a first try, 1 for its first repetition"), "attempt > 2"},
    {Field::Retry, "retry", FieldType::Flag, VS_WORDS("Filter", "a repetition"), "retry"},
    {Field::Reply, "reply", FieldType::Flag,
     VS_WORDS("Filter", "travels from the server to the client"), "reply and lost"},
    {Field::Unanswered, "unanswered", FieldType::Flag,
     VS_WORDS("Filter", "a SYN, echo or ARP request that arrived and got no answer"),
     "unanswered and tcp"},
};

constexpr std::string_view kVerdicts[] = {"delivered", "answered",  "dropped",
                                          "rejected",  "left-node", "inconclusive"};
constexpr std::string_view kGrades[] = {"inconclusive", "seen", "counted", "proved"};
constexpr std::string_view kFlags[] = {"fin", "syn", "rst", "psh", "ack", "urg", "ece", "cwr"};

using enum Operator;
constexpr Operator kOrdered[] = {Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, In};
constexpr Operator kChosen[] = {Equal, NotEqual, In};
constexpr Operator kWritten[] = {Equal, NotEqual, Contains, Matches, In};

/// Levenshtein's distance, for names of a dozen letters.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::span<const FieldInfo> fieldTable()
{
    return kFields;
}

const FieldInfo& infoOf(Field field)
{
    return kFields[static_cast<std::size_t>(field)];
}

const FieldInfo* findField(std::string_view name)
{
    const std::string wanted = lowered(name);
    const auto place = std::find_if(std::begin(kFields), std::end(kFields),
                                    [&](const FieldInfo& info) { return wanted == info.name; });
    return place == std::end(kFields) ? nullptr : &*place;
}

std::optional<std::string_view> nearestField(std::string_view typed)
{
    constexpr std::size_t kLongest = 20;
    if (typed.empty() || typed.size() > kLongest)
        return std::nullopt;
    const std::string word = lowered(typed);
    std::optional<std::string_view> nearest;
    std::size_t least = word.size() / 3 + 2; // fewer slips than this
    for (const FieldInfo& info : kFields) {
        const std::string_view name = info.name;
        const std::size_t away = name.starts_with(word) ? 1 : distance(word, name);
        if (away < least && away < name.size()) {
            least = away;
            nearest = name;
        }
    }
    return nearest;
}

std::span<const std::string_view> wordsOf(Field field)
{
    switch (field) {
    case Field::Verdict:
        return kVerdicts;
    case Field::Grade:
        return kGrades;
    case Field::Flags:
        return kFlags;
    default:
        return {};
    }
}

std::string_view operatorName(Operator op)
{
    switch (op) {
    case Has:
        return "";
    case Equal:
        return "==";
    case NotEqual:
        return "!=";
    case Less:
        return "<";
    case LessEqual:
        return "<=";
    case Greater:
        return ">";
    case GreaterEqual:
        return ">=";
    case Contains:
        return "contains";
    case Matches:
        return "~";
    case In:
        return "in";
    }
    return "";
}

std::span<const Operator> operatorsOf(FieldType type)
{
    switch (type) {
    case FieldType::Flag:
        return {};
    case FieldType::Number:
    case FieldType::Span:
    case FieldType::Clock:
    case FieldType::Rank:
        return kOrdered;
    case FieldType::Word:
    case FieldType::Address:
        return kChosen;
    case FieldType::Text:
    case FieldType::Mac:
    case FieldType::Guest:
        return kWritten;
    }
    return {};
}

bool takesOperator(FieldType type, Operator op)
{
    const std::span<const Operator> all = operatorsOf(type);
    return std::find(all.begin(), all.end(), op) != all.end();
}

} // namespace vs
