// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin_line.h"

#include "core/diagnose/rule_origin_align.h"

#include <algorithm>

namespace vs::origin {

namespace {

/// What the target does to the packet.
core::Phrase deed(const GeneratedRule& rule)
{
    if (rule.target == "DROP")
        return core::phrase("it drops what it matches");
    if (rule.target == "PVEFW-reject" || rule.target == "REJECT")
        return core::phrase("it rejects what it matches, with an answer in the receiver's name");
    if (rule.isLog())
        return core::phrase("it writes what it matches to the firewall's log and decides nothing");
    if (rule.target == "NFQUEUE")
        return core::phrase("it hands what it matches to an intrusion prevention program");
    return core::phrase("it accepts what it matches");
}

/// The files whose lines a chain is made of, with the lines.
struct Lines
{
    std::vector<const FirewallRule*> all;
    std::size_t ofHost = 0; ///< so many come from host.fw, the rest from cluster.fw (node only)
    const FirewallGroup* group = nullptr;
};

void append(const std::vector<FirewallRule>& rules, std::vector<const FirewallRule*>& out)
{
    for (const FirewallRule& rule : rules)
        out.push_back(&rule);
}

Lines linesOf(const Case& it)
{
    Lines lines;
    const FirewallFile* const file = it.file();
    const FirewallFile* const cluster = it.context.cluster();
    switch (it.chain.kind) {
    case PveChain::Kind::Guest:
        if (file != nullptr)
            append(file->config.rules, lines.all);
        break;
    case PveChain::Kind::Group:
        lines.group = file != nullptr ? file->config.group(it.chain.group) : nullptr;
        if (lines.group != nullptr)
            append(lines.group->rules, lines.all);
        break;
    case PveChain::Kind::Node:
        if (file != nullptr)
            append(file->config.rules, lines.all);
        lines.ofHost = lines.all.size();
        if (cluster != nullptr)
            append(cluster->config.rules, lines.all);
        break;
    }
    return lines;
}

LineContext lineContext(const Case& it)
{
    LineContext out;
    out.in = it.chain.in;
    out.v6 = it.rule.family == RuleFamily::V6;
    out.vmid = it.chain.vmid;
    if (const FirewallFile* const file = it.file(); file != nullptr)
        out.own = &file->config;
    if (const FirewallFile* const cluster = it.context.cluster(); cluster != nullptr)
        out.cluster = &cluster->config;
    return out;
}

/// The file of a line, and its place in the web interface.
const FirewallFile* placeOfLine(const Case& it, const Lines& lines, const FirewallRule* line,
                                std::string& place)
{
    switch (it.chain.kind) {
    case PveChain::Kind::Guest:
        place = core::phrase("{owner} > Firewall > Rules", {{"owner", it.owner}});
        return it.file();
    case PveChain::Kind::Group:
        place = core::phrase("Datacenter > Firewall > Security Group > {group}",
                             {{"group", it.chain.group}});
        return it.file();
    case PveChain::Kind::Node:
        break;
    }
    const auto at = static_cast<std::size_t>(std::find(lines.all.begin(), lines.all.end(), line) -
                                             lines.all.begin());
    const bool host = at < lines.ofHost;
    place = host ? core::phrase("{owner} > Firewall > Rules", {{"owner", it.owner}})
                 : core::phrase("Datacenter > Firewall > Rules");
    return host ? it.context.host() : it.context.cluster();
}

core::Phrase wordsOfLine(const Case& it)
{
    const std::string& target = it.said.target;
    if (target.starts_with("GROUP-"))
        return core::phrase("Asks the rules of the security group {group}.",
                            {{"group", pveChain(target).value_or(PveChain{}).group}});
    if (it.said.hasOnly({"--mark"}))
        return core::phrase("Lets through what the security group before it has accepted.");
    const core::Word traffic{"traffic", it.traffic()};
    const core::Word does{"deed", deed(it.said)};
    return it.chain.kind == PveChain::Kind::Group
               ? core::phrase("A rule of {owner} for {traffic}: {deed}.",
                              {{"owner", it.owner}, traffic, does})
               : core::phrase("A rule for {traffic}: {deed}.", {traffic, does});
}

/// Without a line that fits: what is known of why.
core::Phrase noLine(const Case& it)
{
    const bool node = it.chain.kind == PveChain::Kind::Node;
    if (it.context.files == nullptr || (it.file() == nullptr && !node))
        return core::phrase("The firewall's files were not read: its line is not told.");
    return core::phrase(
        "No line of {file} makes this rule: the file was changed since the rules "
        "were made, or the rule was added by hand.",
        {{"file", node ? core::phrase("host.fw or cluster.fw") : core::Phrase(it.file()->path)}});
}

} // namespace

const FirewallFile* Case::file() const
{
    switch (chain.kind) {
    case PveChain::Kind::Guest:
        return context.guest(chain.vmid);
    case PveChain::Kind::Group:
        return context.cluster();
    case PveChain::Kind::Node:
        break;
    }
    return context.host();
}

core::Phrase Case::traffic() const
{
    if (chain.kind == PveChain::Kind::Group)
        return chain.in ? core::phrase("incoming packets") : core::phrase("outgoing packets");
    if (chain.kind == PveChain::Kind::Node)
        return chain.in ? core::phrase("packets to the node itself")
                        : core::phrase("packets from the node itself");
    return chain.in ? core::phrase("packets to {owner}", {{"owner", owner}})
                    : core::phrase("packets from {owner}", {{"owner", owner}});
}

std::string ownerOf(const PveChain& chain, const Context& context)
{
    switch (chain.kind) {
    case PveChain::Kind::Guest:
        return context.guestLabel(chain.vmid, chain.container);
    case PveChain::Kind::Group:
        return core::phrase("the security group {group}", {{"group", chain.group}});
    case PveChain::Kind::Node:
        break;
    }
    return context.nodeLabel();
}

RuleOrigin lineOrigin(const Case& it, const std::vector<GeneratedRule>& body, std::size_t at)
{
    RuleOrigin origin;
    const Lines lines = linesOf(it);
    const LineContext context = lineContext(it);
    const bool node = it.chain.kind == PveChain::Kind::Node;
    const std::vector<Slot> slots = slotsOf(lines.all, it.chain.nic, context);
    const Maker maker = makerOf(body, at, slots, context, node);
    origin.words = wordsOfLine(it);
    const FirewallFile* const file = placeOfLine(it, lines, maker.line, origin.place);
    if (maker.line == nullptr) {
        if (node)
            origin.place = core::phrase("{owner} > Firewall > Rules", {{"owner", it.owner}});
        origin.words = core::sentences(origin.words, noLine(it));
        return origin;
    }
    origin.config = configLine(*file, maker.line->line);
    if (maker.other != nullptr)
        origin.words = core::sentences(origin.words,
                                       core::phrase("Line {line} could have made it just as well.",
                                                    {{"line", std::to_string(maker.other->line)}}));
    else if (!maker.certain)
        origin.words = core::sentences(
            origin.words,
            core::phrase("The file was changed since the rules were made: this line fits best."));
    return origin;
}

bool aLineFits(const Case& it)
{
    const Lines lines = linesOf(it);
    const LineContext context = lineContext(it);
    const std::vector<Slot> slots = slotsOf(lines.all, it.chain.nic, context);
    return std::any_of(slots.begin(), slots.end(), [&](const Slot& slot) {
        return fits(slot, it.said, context, it.chain.kind == PveChain::Kind::Node);
    });
}

} // namespace vs::origin
