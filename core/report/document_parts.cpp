// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_parts.h"

#include "core/report/story_text.h"
#include "core/report/verdict_line.h"

#include <algorithm>

namespace vs {

namespace {

using Section = ReportDocument::Section;
using Table = ReportDocument::Table;
using Code = ReportDocument::Code;
using Paragraph = ReportDocument::Paragraph;

constexpr std::size_t kMostHops = 80;
constexpr std::size_t kMostEvents = 30;
constexpr std::size_t kMostNics = 12;
constexpr std::size_t kMostOptions = 60;

std::string rangeText(const std::optional<ReportFacts::Counter>& before,
                      const std::optional<ReportFacts::Counter>& after,
                      std::uint64_t ReportFacts::Counter::*what)
{
    if (!before && !after)
        return "not read";
    if (!before || !after)
        return std::to_string(before ? *before.*what : *after.*what);
    const std::uint64_t from = *before.*what;
    const std::uint64_t to = *after.*what;
    return from == to ? std::to_string(to) : std::to_string(from) + " → " + std::to_string(to);
}

std::string linePlace(const std::string& file, int line)
{
    return line > 0 ? file + ":" + std::to_string(line) : file;
}

/// "1, 20-29"
std::string vlanRanges(const std::vector<std::uint16_t>& vlans)
{
    std::string text;
    for (std::size_t i = 0; i < vlans.size();) {
        std::size_t end = i + 1;
        while (end < vlans.size() && vlans[end] == vlans[end - 1] + 1)
            ++end;
        text += (text.empty() ? "" : ", ") + std::to_string(vlans[i]);
        if (end - i > 1)
            text += "-" + std::to_string(vlans[end - 1]);
        i = end;
    }
    return text;
}

std::string yesNo(bool value)
{
    return value ? "yes" : "no";
}

std::string wayText(const ReportFacts::RuleContext& context)
{
    if (context.way.empty())
        return {};
    std::string text = context.wayProved ? "The packet came there by " : "The shortest way there: ";
    for (std::size_t i = 0; i < context.way.size(); ++i)
        text += (i == 0 ? "" : ", then ") + ruleName(context.way[i]);
    return text + ".";
}

std::vector<std::string> portRow(const ReportFacts::Bridge& bridge, const ReportFacts::Port& it)
{
    const Interface& port = *it.port;
    std::string state = !port.up ? "down" : !port.carrier ? "no carrier" : port.portState;
    const auto add = [&state](bool is, const char* word) {
        if (is)
            state += (state.empty() ? "" : ", ") + std::string(word);
    };
    add(port.isolated, "isolated");
    add(!port.learning, "no learning");
    add(!port.flood, "no flooding");
    add(port.hairpin, "hairpin");
    return {bridge.bridge->name,
            port.name,
            it.onPath ? "yes" : "",
            state,
            port.pvid != 0 ? std::to_string(port.pvid) : "-",
            port.vlans.empty() ? "-" : vlanRanges(port.vlans),
            port.mtu != 0 ? std::to_string(port.mtu) : "-"};
}

} // namespace

ReportDocument::List shortList(std::vector<std::string> items, std::size_t most)
{
    const std::size_t more = items.size() > most ? items.size() - most : 0;
    items.resize(items.size() - more);
    if (more > 0)
        items.push_back("and " + std::to_string(more) + " more");
    return {std::move(items)};
}

Section hopsSection(const ReportFacts& facts)
{
    Section section{"hops", "Hops", {}};
    Table table{{"step", "packet", "at", "way", "since", "what"}, {}};
    for (const ReportFacts::Hop& hop : facts.hops) {
        if (table.rows.size() == kMostHops) {
            table.rows.push_back(
                {"", "", "", "", "",
                 "and " + std::to_string(facts.hops.size() - kMostHops) + " more steps"});
            break;
        }
        const bool drop = hop.kind == StoryStep::Kind::Drop;
        if (drop)
            table.marked.push_back(table.rows.size());
        table.rows.push_back({drop                                     ? "✖"
                              : hop.kind == StoryStep::Kind::Conntrack ? "◆"
                                                                       : std::to_string(hop.number),
                              hop.packet, hop.device,
                              hop.direction ? directionName(*hop.direction) : "",
                              hop.since ? formatInterval(*hop.since) : "", hop.what});
    }
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    return section;
}

Section ruleSection(const ReportFacts& facts)
{
    if (!facts.rule)
        return {};
    const ReportFacts::RuleContext& context = *facts.rule;
    Section section{"rule", "The rule that ended it", {}};
    const auto inChain = static_cast<std::size_t>(
        std::count_if(context.rows.begin(), context.rows.end(),
                      [](const ReportFacts::RuleRow& row) { return row.number.has_value(); }));
    const std::string chain =
        std::string(backendName(context.rule.backend)) + " " + context.rule.table + " " +
        context.rule.chain + ", " +
        plural(context.rowsBefore + inChain + context.rowsAfter, "rule", "rules");
    Table table{{"", "rule", "packets", "bytes", chain}, {}, {}, 4};
    for (const ReportFacts::RuleRow& row : context.rows) {
        if (row.decides)
            table.marked.push_back(table.rows.size());
        table.rows.push_back(
            {row.decides ? "✖" : "", row.number ? std::to_string(*row.number) : "policy",
             rangeText(row.before, row.after, &ReportFacts::Counter::packets),
             rangeText(row.before, row.after, &ReportFacts::Counter::bytes), row.text});
    }
    section.blocks.emplace_back(std::move(table));
    std::string words;
    const std::string config =
        context.config ? "Made by " + linePlace(context.config->file, context.config->line) +
                             ": “" + context.config->text + "”"
                       : "";
    for (const std::string& text : {config, wayText(context), context.place, context.meaning})
        if (!text.empty())
            words += (words.empty() ? "" : " ") + text + (text.ends_with('.') ? "" : ".");
    if (!words.empty())
        section.blocks.emplace_back(Paragraph{std::move(words)});
    return section;
}

Section conntrackSection(const ReportFacts& facts)
{
    Section section{"conntrack", "Conntrack events of the connection", {}};
    std::string text;
    std::size_t count = 0;
    for (const ReportFacts::Conntrack& one : facts.conntrack) {
        if (++count > kMostEvents)
            break;
        text += conntrackLine(one.event);
        if (one.order)
            text += "  # in " + one.device +
                    (*one.order == Order::Proved ? ", order proved" : ", order inferred");
        text += '\n';
    }
    if (facts.conntrack.size() > kMostEvents)
        text += "# and " + std::to_string(facts.conntrack.size() - kMostEvents) + " more\n";
    if (!text.empty())
        section.blocks.emplace_back(Code{std::move(text)});
    return section;
}

Section nicsSection(const ReportFacts& facts)
{
    Section section{"nics", "Network lines of the guests", {}};
    std::string text;
    std::string guest;
    std::size_t shown = 0;
    std::size_t left = 0;
    for (const ReportFacts::NicLine& nic : facts.nics) {
        if (shown >= kMostNics && !nic.onPath) {
            ++left;
            continue;
        }
        if (nic.guest != guest) {
            guest = nic.guest;
            text +=
                "# " + nic.guest + (nic.name.empty() ? "" : " " + nic.name) + ", " +
                (nic.file.empty() ? "from the wiring: its configuration was not read" : nic.file) +
                "\n";
        }
        text += nic.text + (nic.onPath ? "  # on the path" : "") + "\n";
        ++shown;
    }
    if (left > 0)
        text += "# and " + std::to_string(left) + " more\n";
    if (!text.empty())
        section.blocks.emplace_back(Code{std::move(text)});
    return section;
}

Section bridgesSection(const Topology& topology, const ReportFacts& facts)
{
    Section section{"bridges", "Bridges and VLANs on the path", {}};
    if (facts.bridges.empty())
        return section;
    Table bridges{{"bridge", "VLAN-aware", "iptables sees", "STP", "MTU", "snooping"}, {}};
    Table ports{{"bridge", "port", "on path", "state", "PVID", "VLANs", "MTU"}, {}};
    std::string config;
    std::string learnt;
    for (const ReportFacts::Bridge& it : facts.bridges) {
        const Interface& bridge = *it.bridge;
        bridges.rows.push_back(
            {bridge.name + (bridge.up ? "" : " (down)"), yesNo(bridge.vlanFiltering),
             it.filters4 && it.filters6 ? "IPv4, IPv6"
             : it.filters4              ? "IPv4"
             : it.filters6              ? "IPv6"
                                        : "nothing",
             yesNo(bridge.stp), bridge.mtu != 0 ? std::to_string(bridge.mtu) : "-",
             it.snooping ? yesNo(*it.snooping) : "not read"});
        for (const ReportFacts::Port& port : it.ports)
            ports.rows.push_back(portRow(it, port));
        if (it.portsLeft > 0)
            ports.rows.push_back(
                {bridge.name, "and " + std::to_string(it.portsLeft) + " more", "", "", "", "", ""});
        for (const ConfigLine& line : it.config)
            config += linePlace(line.file, line.line) + "  " + line.text + "\n";
        for (const FdbEntry* const entry : it.learnt)
            learnt += bridge.name + ": " + entry->mac.toString() + " is at " +
                      topology.nameOf(entry->port) +
                      (entry->vlan != 0 ? ", VLAN " + std::to_string(entry->vlan) : "") +
                      (entry->permanent ? ", permanent" : "") + "\n";
    }
    section.blocks.emplace_back(std::move(bridges));
    if (!ports.rows.empty())
        section.blocks.emplace_back(std::move(ports));
    if (!learnt.empty())
        section.blocks.emplace_back(Code{"# where the bridges have learnt both ends\n" + learnt});
    if (!config.empty())
        section.blocks.emplace_back(Code{std::move(config)});
    return section;
}

Section optionsSection(const ReportFacts& facts)
{
    Section section{"options", "Firewall options", {}};
    if (!facts.firewallStatus.empty())
        section.blocks.emplace_back(Paragraph{"pve-firewall status: " + facts.firewallStatus});
    if (!facts.optionsKnown) {
        section.blocks.emplace_back(Paragraph{"The firewall's files were not read."});
        return section;
    }
    Table table{{"file", "option", "value"}, {}};
    for (const ReportFacts::Option& option : facts.options) {
        if (table.rows.size() == kMostOptions) {
            table.rows.push_back(
                {"and " + std::to_string(facts.options.size() - kMostOptions) + " more", "", ""});
            break;
        }
        table.rows.push_back({linePlace(option.file, option.line), option.name,
                              option.value + (option.line == 0 ? " (default: not set)" : "")});
    }
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    return section;
}

Section systemSection(const ReportFacts& facts)
{
    Section section{"system", "Versions and kernel settings", {}};
    Table table{{"what", "version"}, {}};
    for (const auto& [name, version] : facts.versions)
        table.rows.push_back({name, version});
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    std::string text;
    for (const auto& [name, value] : facts.sysctls)
        text += name + " = " + value + "\n";
    if (!text.empty())
        section.blocks.emplace_back(Code{std::move(text)});
    return section;
}

} // namespace vs
