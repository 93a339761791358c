// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/rule_reach.h"

#include "core/diagnose/catalogue/rule_text.h"

#include <algorithm>

namespace vs {

namespace {

constexpr int kDeepest = 32;
constexpr std::size_t kMost = 64;

/// A quick no for the long lists of one jump a guest NIC: the port's name stands right after the
/// option.
bool otherPort(std::string_view text, std::string_view option, std::string_view port)
{
    const std::size_t at = text.find(option);
    if (at == std::string_view::npos || port.empty() || (at >= 3 && text[at - 2] == '!'))
        return false;
    text.remove_prefix(at + option.size());
    text = text.substr(0, text.find(' '));
    return text != port && !text.ends_with('+');
}

class Search
{
public:
    Search(const RuleTable& table, const BridgePass& pass, std::uint8_t states,
           std::vector<Reached>& out)
        : m_table(table), m_pass(pass), m_states(states), m_out(out)
    {}

    /// True if no packet gets past the chain.
    bool chain(const std::string& name, bool certain)
    {
        const Chain* chain = m_table.findChain(name);
        if (chain == nullptr || m_callers.size() > kDeepest)
            return false;
        for (const Rule& rule : chain->rules) {
            if (rule.target.empty() || otherPort(rule.text, "--physdev-out ", m_pass.physOut) ||
                otherPort(rule.text, "--physdev-in ", m_pass.physIn))
                continue;
            const Match match = matchesKnowing(rule.text, m_pass, m_states);
            if (match == Match::No)
                continue;
            const bool sure = certain && match == Match::Yes;
            if (endsPacket(rule.target)) {
                add(reference(*chain, rule), sure);
                if (match == Match::Yes)
                    return true;
            } else if (match == Match::Yes && rule.target == "ACCEPT") {
                return true;
            } else if (match == Match::Yes && rule.target == "RETURN") {
                return false;
            } else if (m_table.findChain(rule.target) != nullptr) {
                m_callers.push_back(reference(*chain, rule));
                const bool ends = this->chain(rule.target, sure);
                m_callers.pop_back();
                if (match == Match::Yes && (ends || rule.isGoto))
                    return ends;
            }
        }
        if (chain->policy == "DROP" || chain->policy == "REJECT")
            add({m_table.backend, m_table.family, m_table.name, chain->name, std::nullopt,
                 "policy " + chain->policy},
                certain);
        return false;
    }

private:
    RuleRef reference(const Chain& chain, const Rule& rule) const
    {
        return {m_table.backend, m_table.family, m_table.name, chain.name, rule.number, rule.text};
    }

    void add(RuleRef rule, bool certain)
    {
        if (m_out.size() < kMost)
            m_out.push_back({std::move(rule), m_callers, certain});
    }

    const RuleTable& m_table;
    const BridgePass& m_pass;
    std::uint8_t m_states;
    std::vector<Reached>& m_out;
    std::vector<RuleRef> m_callers;
};

} // namespace

std::vector<Reached> reachableEnds(const RuleListing& rules, const BridgePass& pass,
                                   std::uint8_t states)
{
    std::vector<Reached> found;
    const RuleFamily family =
        pass.packet->network == Packet::Network::Ipv6 ? RuleFamily::V6 : RuleFamily::V4;
    BridgePass before = pass;
    before.physOut.clear();
    // The kernel's order: raw, then mangle, then filter.
    for (const char* name : {"raw", "mangle", "filter"}) {
        for (const RuleTable& table : rules.tables) {
            if (table.name != name || (table.family != family && table.family != RuleFamily::Both))
                continue;
            if (table.name != "filter") // raw is asked before conntrack looks
                Search(table, before, table.name == "raw" ? ctstate::Untracked : states, found)
                    .chain("PREROUTING", true);
            if (table.name != "raw")
                Search(table, pass, states, found).chain("FORWARD", true);
        }
    }
    return found;
}

std::optional<Reached> endOfWalk(const RuleWalk& walk)
{
    if (walk.outcome != RuleWalk::Outcome::Dropped && walk.outcome != RuleWalk::Outcome::Rejected)
        return std::nullopt;
    Reached end;
    for (const WalkStep& step : walk.steps) {
        // A step in a chain that the newest jump does not lead to: that jump has returned.
        while (!end.callers.empty() && ruleTarget(end.callers.back().text) != step.rule.chain)
            end.callers.pop_back();
        end.rule = step.rule;
        const std::string target = ruleTarget(step.rule.text);
        if (step.rule.number && !target.empty() && !endsPacket(target) && target != "ACCEPT" &&
            target != "RETURN")
            end.callers.push_back(step.rule);
    }
    if (!end.callers.empty() && end.callers.back() == end.rule)
        end.callers.pop_back();
    if (walk.steps.empty())
        return std::nullopt;
    end.certain = true;
    return end;
}

} // namespace vs
