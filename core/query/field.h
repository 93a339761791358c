// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// What a filter expression can ask of a journey. docs/filter.md has the table; a test holds both
/// together.
enum class Field : std::uint8_t {
    Verdict,
    Lost,
    Pending,
    Grade,
    Finding,
    Device,
    Hook,
    Table,
    Chain,
    Rule,
    RuleText,
    Reason,
    Packet,
    Flags,
    Proto,
    Tcp,
    Udp,
    Icmp,
    Arp,
    Ipv4,
    Ipv6,
    Src,
    Dst,
    Addr,
    SrcPort,
    DstPort,
    Port,
    From,
    To,
    Guest,
    Mac,
    Vlan,
    Iface,
    Bridge,
    Hops,
    Ttl,
    Length,
    Conntrack,
    Time,
    Elapsed,
    Duration,
    Flow,
    Attempt,
    Retry,
    Reply,
    Unanswered,
};

/// How a field's values are written and compared.
enum class FieldType : std::uint8_t {
    Flag,    ///< yes or no: the name alone is the condition
    Number,  ///< whole, not negative
    Span,    ///< an interval: "18us", "1.5ms", "2s"; a bare number is seconds
    Clock,   ///< a time of day, UTC: "16:33:11.911"
    Word,    ///< one of a few words
    Rank,    ///< one of a few words that have an order
    Text,    ///< any text; capitals do not matter
    Address, ///< an IP address or a prefix
    Mac,     ///< an Ethernet address
    Guest,   ///< a VMID, or a guest's name or label ("VM 811")
};

enum class Operator : std::uint8_t {
    Has, ///< the field alone: there is a value
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Contains,
    Matches, ///< a pattern with * and ?
    In,
};

struct FieldInfo
{
    Field field;
    const char* name;
    FieldType type;
    const char* about;   ///< English, short: "what became of it"
    const char* example; ///< an expression that uses it
};

/// All fields, in the order in which they are offered.
std::span<const FieldInfo> fieldTable();
const FieldInfo& infoOf(Field field);
/// By name, capitals ignored; null: there is none.
const FieldInfo* findField(std::string_view name);
/// The known name that is nearest to what was typed, if it is near at all.
std::optional<std::string_view> nearestField(std::string_view typed);

/// The words that a Word or Rank field takes, lowest first; empty for other types.
std::span<const std::string_view> wordsOf(Field field);

/// "==", "contains": as it is written in filters.
std::string_view operatorName(Operator op);
/// What a type is compared with, in the order in which it is offered; empty for flags.
std::span<const Operator> operatorsOf(FieldType type);
bool takesOperator(FieldType type, Operator op);

} // namespace vs
