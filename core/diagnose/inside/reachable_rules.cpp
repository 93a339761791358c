// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/inside/reachable_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace vs {

namespace {

constexpr int kDeepest = 16;

class Collector
{
public:
    Collector(const RuleTable& table, const BridgePass& pass, const RuleRef* end)
        : m_table(table), m_pass(pass), m_end(end)
    {}

    /// True once the packet cannot get further.
    bool chain(const std::string& name, int depth)
    {
        const Chain* chain = m_table.findChain(name);
        if (chain == nullptr || depth > kDeepest ||
            std::find(m_inside.begin(), m_inside.end(), name) != m_inside.end())
            return false;
        m_inside.push_back(name);
        const bool ended = walk(*chain, depth);
        m_inside.pop_back();
        return ended;
    }

    std::vector<RuleMet> met;

private:
    bool isEnd(const Chain& chain, const Rule* rule) const
    {
        return m_end != nullptr && m_end->table == m_table.name &&
               m_end->backend == m_table.backend && m_end->chain == chain.name &&
               m_end->number == (rule == nullptr ? std::nullopt : std::optional(rule->number));
    }

    RuleMet& add(const Chain& chain, const Rule* rule, Match match, std::string verdict, int depth)
    {
        RuleMet one;
        one.rule = {m_table.backend,
                    m_table.family,
                    m_table.name,
                    chain.name,
                    rule == nullptr ? std::nullopt : std::optional(rule->number),
                    rule == nullptr ? "policy " + chain.policy : rule->text};
        one.verdict = std::move(verdict);
        one.how = match == Match::Yes ? RuleMet::How::Matches : RuleMet::How::May;
        one.depth = depth;
        one.deciding = isEnd(chain, rule);
        met.push_back(std::move(one));
        return met.back();
    }

    bool walk(const Chain& chain, int depth)
    {
        for (const Rule& rule : chain.rules) {
            const Match match = matches(rule.text, m_pass);
            if ((match == Match::No || rule.target.empty()) && !isEnd(chain, &rule))
                continue;
            if (add(chain, &rule, match, verdictOf(rule), depth).deciding)
                return true;
            const bool user = m_table.findChain(rule.target) != nullptr;
            if (user && this->chain(rule.target, depth + 1) &&
                (match == Match::Yes || endedInside()))
                return true;
            const bool final = rule.target == "ACCEPT" || rule.target == "DROP" ||
                               rule.target == "REJECT" || rule.target == "RETURN";
            if (final && match == Match::Yes)
                return rule.target != "RETURN";
        }
        if (!chain.policy.empty()) {
            add(chain, nullptr, Match::Yes, chain.policy, depth);
            return true;
        }
        return false;
    }

    bool endedInside() const { return !met.empty() && met.back().deciding; }

    const RuleTable& m_table;
    const BridgePass& m_pass;
    const RuleRef* m_end;
    std::vector<std::string> m_inside;
};

} // namespace

std::string verdictOf(const Rule& rule)
{
    if (rule.target.empty())
        return {};
    if (rule.target == "CT") {
        const std::size_t at = rule.text.find("-j CT ");
        return at == std::string::npos ? rule.target : rule.text.substr(at + 3);
    }
    const bool final = rule.target == "ACCEPT" || rule.target == "DROP" ||
                       rule.target == "REJECT" || rule.target == "RETURN";
    // What is in capitals and no verdict changes or logs the packet: LOG, NFLOG, MARK, CONNMARK.
    const bool chain = !final && (contains(rule.text, "-j " + rule.target) || rule.isGoto) &&
                       rule.target != uppered(rule.target);
    const bool pve = rule.target.starts_with("PVEFW-") || rule.target.starts_with("GROUP-");
    return chain || pve ? "→ " + rule.target : rule.target;
}

std::vector<RuleMet> reachableRules(const RuleTable& table, const std::string& base,
                                    const BridgePass& pass, const RuleRef* end, std::size_t most,
                                    int& left)
{
    Collector collector(table, pass, end);
    collector.chain(base, 0);
    std::vector<RuleMet>& met = collector.met;
    left = 0;
    if (met.size() <= most)
        return std::move(met);
    // The first ones, and how it ends.
    left = static_cast<int>(met.size() - most);
    met.erase(met.begin() + static_cast<std::ptrdiff_t>(most) - 1, met.end() - 1);
    return std::move(met);
}

} // namespace vs
