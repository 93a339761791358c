// SPDX-License-Identifier: GPL-3.0-or-later
// IN SSH(ACCEPT) -source +guest/trusted -log info   makes
//   -A tap811i0-IN -p tcp -m set --match-set PVEFW-811-trusted-v4 src -m tcp --dport 22 ... -j
//   NFLOG -A tap811i0-IN -p tcp -m set --match-set PVEFW-811-trusted-v4 src -m tcp --dport 22 -j
//   ACCEPT
#include "core/diagnose/rule_origin_slots.h"

#include "core/base/text.h"
#include "core/diagnose/rule_origin_macros.h"

#include <algorithm>
#include <array>

namespace vs::origin {

namespace {

/// An ipset's name may have 31 letters; PVE hashes what does not fit.
constexpr std::size_t kLongestSet = 20;

std::string setName(int vmid, const std::string& name, bool v6)
{
    const std::string id = std::to_string(vmid) + '-' + name + (v6 ? "-v6" : "-v4");
    return id.size() > kLongestSet ? std::string() : "PVEFW-" + id;
}

/// Splits "dc/name" and "guest/name"; the scope is empty where none is said.
std::string_view takeScope(std::string_view& name)
{
    const std::size_t slash = name.find('/');
    if (slash == std::string_view::npos)
        return {};
    const std::string_view scope = name.substr(0, slash);
    name.remove_prefix(slash + 1);
    return scope;
}

AddressSpec setSpec(std::string_view text, const LineContext& context)
{
    const std::string lower = lowered(text);
    std::string_view rest = lower;
    const std::string_view scope = takeScope(rest);
    const std::string name(rest);
    if (!scope.empty() && scope != "dc" && scope != "guest")
        return {AddressSpec::Kind::Unknown, {}}; // "+sdn/vnet0-all"
    AddressSpec spec{AddressSpec::Kind::Sets, {}};
    const bool own = context.own != nullptr && context.own->set(name) != nullptr;
    const bool dc = context.cluster != nullptr && context.cluster->set(name) != nullptr;
    if (context.vmid != 0 && (scope == "guest" || (scope.empty() && (own || !dc))))
        spec.values.push_back(setName(context.vmid, name, context.v6));
    if (scope == "dc" || context.vmid == 0 || (scope.empty() && !own))
        spec.values.push_back(setName(0, name, context.v6));
    return spec;
}

bool isAliasName(std::string_view text)
{
    const char first = text.empty() ? '0' : text.front();
    return ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) &&
           text.find(':') == std::string_view::npos;
}

AddressSpec aliasSpec(std::string_view text, const LineContext& context)
{
    std::string_view name = text;
    const std::string scope = lowered(takeScope(name));
    const FirewallAlias* alias = nullptr;
    if (scope != "dc" && context.own != nullptr)
        alias = context.own->alias(name);
    if (alias == nullptr && scope != "guest" && context.cluster != nullptr)
        alias = context.cluster->alias(name);
    // PVE leaves out a line whose alias it does not know; local_network it knows by itself.
    if (alias == nullptr && (context.cluster == nullptr || lowered(name) == "local_network"))
        return {AddressSpec::Kind::Unknown, {}};
    if (alias == nullptr)
        return {AddressSpec::Kind::Networks, {}};
    return {AddressSpec::Kind::Networks, {networkName(alias->value)}};
}

AddressSpec addressSpec(std::string_view text, const LineContext& context)
{
    if (text.empty())
        return {};
    if (text.starts_with('+'))
        return setSpec(text.substr(1), context);
    if (isAliasName(text))
        return aliasSpec(text, context);
    if (text.find('-') != std::string_view::npos)
        return {AddressSpec::Kind::Range, {lowered(text)}};
    AddressSpec spec{AddressSpec::Kind::Networks, {}};
    for (const std::string_view part : splitView(text, ',')) {
        spec.values.push_back(networkName(trimmed(part)));
        if (spec.values.back().ends_with("/0"))
            return {}; // iptables leaves out what means everybody
    }
    return spec;
}

std::string portSpec(const std::string& ports)
{
    if (ports.empty())
        return {};
    std::string numbers = portNumbers(ports);
    return numbers.empty() ? "?" : numbers;
}

/// Both say the same, or one says nothing; false where they contradict each other.
bool merge(std::string& into, const std::string& other)
{
    if (into.empty())
        into = other;
    return other.empty() || into == other;
}

/// The line's own conditions as a slot without a verdict.
Slot baseSlot(const FirewallRule& line, const LineContext& context)
{
    Slot slot;
    slot.line = &line;
    slot.protocol = line.protocol.empty() ? std::string() : protocolName(line.protocol);
    const bool icmp = slot.protocol == "icmp" || slot.protocol == "ipv6-icmp";
    // Old files put the ICMP type where ports stand.
    const std::string& type = line.icmpType.empty() ? line.destinationPorts : line.icmpType;
    if (icmp && !type.empty())
        slot.icmpType = icmpTypeNumber(type, slot.protocol == "ipv6-icmp");
    else
        slot.destinationPorts = portSpec(line.destinationPorts);
    slot.sourcePorts = portSpec(line.sourcePorts);
    slot.source = addressSpec(line.source, context);
    slot.destination = addressSpec(line.destination, context);
    slot.repeats = slot.source.values.size() > 1 || slot.destination.values.size() > 1;
    return slot;
}

bool logs(const FirewallRule& line)
{
    return !line.log.empty() && lowered(line.log) != "nolog";
}

void add(const Slot& slot, std::vector<Slot>& out)
{
    Slot each = slot;
    if (logs(*slot.line)) {
        each.what = Slot::What::Log;
        out.push_back(each);
    }
    each.what = Slot::What::Verdict;
    out.push_back(std::move(each));
}

void addMacro(const Slot& base, const LineContext& context, std::vector<Slot>& out)
{
    const auto parts = macroParts(base.line->macro);
    if (!parts) {
        out.push_back(base);
        out.back().what = Slot::What::Anything;
        out.back().repeats = true;
        return;
    }
    for (const MacroPart& part : *parts) {
        Slot slot = base;
        const bool v6 = part.protocol == "ipv6-icmp";
        const bool otherFamily = context.v6 ? part.protocol == "icmp" : v6;
        const std::string type =
            part.icmpType.empty() ? std::string() : icmpTypeNumber(part.icmpType, v6);
        if (!otherFamily && merge(slot.protocol, part.protocol) &&
            merge(slot.destinationPorts, part.destinationPorts) &&
            merge(slot.sourcePorts, part.sourcePorts) && merge(slot.icmpType, type))
            add(slot, out);
    }
}

const std::string& firstOf(const GeneratedRule& rule, const char* one, const char* other)
{
    const std::string& value = rule.value(one);
    return value.empty() ? rule.value(other) : value;
}

/// One end's address; `used` counts the rule's options that were met.
bool addressFits(const AddressSpec& spec, const GeneratedRule& rule, bool source, std::size_t& used)
{
    const char* const network = source ? "-s" : "-d";
    const char* const range = source ? "--src-range" : "--dst-range";
    const char* const set = source ? "--match-set src" : "--match-set dst";
    const bool any = rule.has(network) || rule.has(range) || rule.has(set);
    used += rule.has(network) + rule.has(range) + rule.has(set);
    const auto oneOf = [&](const std::string& value) {
        return std::find(spec.values.begin(), spec.values.end(), value) != spec.values.end();
    };
    switch (spec.kind) {
    case AddressSpec::Kind::Any:
        return !any;
    case AddressSpec::Kind::Networks:
        return oneOf(rule.value(network)) && !rule.has(range) && !rule.has(set);
    case AddressSpec::Kind::Range:
        return oneOf(rule.value(range)) && !rule.has(network) && !rule.has(set);
    case AddressSpec::Kind::Sets:
        return rule.has(set) && !rule.has(network) && !rule.has(range) &&
               (oneOf(rule.value(set)) ||
                (oneOf("") && rule.value(set).find('-', 6) == std::string::npos));
    case AddressSpec::Kind::Unknown:
        return any;
    }
    return false;
}

bool portFits(const std::string& wanted, const std::string& ports)
{
    return wanted == ports || (wanted == "?" && !ports.empty());
}

constexpr std::array<std::string_view, 8> kLevels{"emerg",   "alert",  "crit", "err",
                                                  "warning", "notice", "info", "debug"};

/// `--nflog-prefix ":811:4:tap811i0-IN: REJECT: "`: 4 is the level.
bool levelFits(const std::string& level, const std::string& arguments)
{
    const auto fields = splitView(arguments, ':');
    const auto at = std::find(kLevels.begin(), kLevels.end(), lowered(level)) - kLevels.begin();
    return fields.size() > 2 && fields[2] == std::to_string(at);
}

/// What ACCEPT, DROP and REJECT of a file become depends on the chain; none is another's.
bool targetFits(const std::string& action, const std::string& target)
{
    if (action == "DROP")
        return target == "DROP";
    if (action == "REJECT")
        return target == "PVEFW-reject" || target == "REJECT";
    return target == "ACCEPT" || target == "RETURN" || target == "NFQUEUE" ||
           target == "PVEFW-SET-ACCEPT-MARK";
}

bool verdictFits(const Slot& slot, const GeneratedRule& rule)
{
    switch (slot.what) {
    case Slot::What::Log:
        return rule.isLog() && levelFits(slot.line->log, rule.arguments);
    case Slot::What::Anything:
        return (rule.isLog() && logs(*slot.line)) || targetFits(slot.line->action, rule.target);
    default:
        return targetFits(slot.line->action, rule.target);
    }
}

} // namespace

std::vector<Slot> slotsOf(const std::vector<const FirewallRule*>& lines, const std::string& nic,
                          const LineContext& context)
{
    std::vector<Slot> slots;
    for (const FirewallRule* const line : lines) {
        const bool group = line->kind == FirewallRule::Kind::Group;
        if (!line->enabled || (!nic.empty() && !line->interface.empty() && line->interface != nic))
            continue;
        if (group) {
            Slot slot;
            slot.line = line;
            slot.what = Slot::What::GroupJump;
            slots.push_back(slot);
            slot.what = Slot::What::GroupMark;
            slots.push_back(std::move(slot));
        } else if (line->kind == (context.in ? FirewallRule::Kind::In : FirewallRule::Kind::Out)) {
            const Slot base = baseSlot(*line, context);
            if (line->macro.empty())
                add(base, slots);
            else
                addMacro(base, context, slots);
        }
    }
    return slots;
}

bool fits(const Slot& slot, const GeneratedRule& rule, const LineContext& context,
          bool interfaceIsCondition)
{
    if (slot.what == Slot::What::GroupMark)
        return rule.hasOnly({"--mark"}) && targetFits("ACCEPT", rule.target);
    const std::string interface = interfaceIsCondition ? slot.line->interface : std::string();
    const char* const option = context.in ? "-i" : "-o";
    std::size_t used = rule.has(option);
    if (rule.value(option) != interface)
        return false;
    if (slot.what == Slot::What::GroupJump) {
        const std::string chain =
            "group-" + lowered(slot.line->action) + (context.in ? "-in" : "-out");
        return lowered(rule.target) == chain && used == rule.matches.size();
    }
    if (!verdictFits(slot, rule) || !addressFits(slot.source, rule, true, used) ||
        !addressFits(slot.destination, rule, false, used))
        return false;
    if (slot.what == Slot::What::Anything)
        return true; // whatever else a macro of a later version says
    for (const char* const each :
         {"-p", "--sport", "--sports", "--dport", "--dports", "--icmp-type", "--icmpv6-type"})
        used += rule.has(each);
    return used == rule.matches.size() && rule.value("-p") == slot.protocol &&
           portFits(slot.destinationPorts, firstOf(rule, "--dport", "--dports")) &&
           portFits(slot.sourcePorts, firstOf(rule, "--sport", "--sports")) &&
           slot.icmpType == firstOf(rule, "--icmp-type", "--icmpv6-type");
}

} // namespace vs::origin
