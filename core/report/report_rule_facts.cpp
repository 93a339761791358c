// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_rule_facts.h"

#include "core/diagnose/drop_origin.h"
#include "core/diagnose/evidence_words.h"

#include <algorithm>
#include <deque>
#include <set>
#include <unordered_map>

namespace vs {

namespace {

using RuleRow = ReportFacts::RuleRow;
using Counter = ReportFacts::Counter;

/// Rules shown at each side of the deciding one.
constexpr std::size_t kAround = 2;

std::optional<Counter> counterOf(const RuleListing* listing, const RuleRef& rule)
{
    if (!rule.number) {
        const Chain* const chain = chainOf(listing, rule);
        return chain == nullptr ? std::nullopt
                                : std::optional(Counter{chain->policyPackets, chain->policyBytes});
    }
    const Rule* const listed = listedRule(listing, rule);
    // A rule that took its number in the meantime is another one.
    if (listed == nullptr || (!rule.text.empty() && listed->text != rule.text))
        return std::nullopt;
    return Counter{listed->packets, listed->bytes};
}

RuleRow rowOf(const Snapshot& snapshot, const RuleRef& ref, bool decides)
{
    return {ref.number, ref.text, counterOf(snapshot.rulesBefore.get(), ref),
            counterOf(snapshot.rulesAfter.get(), ref), decides};
}

void addRows(ReportFacts::RuleContext& context, const Snapshot& snapshot, const Chain* chain)
{
    const RuleRef& rule = context.rule;
    const std::size_t count = chain != nullptr ? chain->rules.size() : 0;
    std::size_t at = count;
    if (chain != nullptr && rule.number)
        at = static_cast<std::size_t>(
            std::find_if(chain->rules.begin(), chain->rules.end(),
                         [&rule](const Rule& one) { return one.number == *rule.number; }) -
            chain->rules.begin());
    const std::size_t first = at > kAround ? at - kAround : 0;
    const std::size_t last = std::min(count, at + kAround + 1);
    if (rule.number && at == count) { // the listing does not have it
        context.rows.push_back(rowOf(snapshot, rule, true));
        return;
    }
    for (std::size_t i = first; i < last; ++i) {
        RuleRef ref = rule;
        ref.number = chain->rules[i].number;
        ref.text = chain->rules[i].text;
        context.rows.push_back(rowOf(snapshot, ref, i == at));
    }
    context.rowsBefore = first;
    context.rowsAfter = count - last;
    const bool policy = chain != nullptr && !chain->policy.empty();
    if (!rule.number || (policy && context.rowsAfter == 0)) {
        RuleRef ref = rule;
        ref.number.reset();
        ref.text = rule.number ? "policy " + chain->policy : rule.text;
        context.rows.push_back(rowOf(snapshot, ref, !rule.number));
    }
}

/// The ways by which a packet may come into a chain: breadth first from the base chains, by the
/// rules that `taken` allows.
std::vector<RuleRef> wayTo(const RuleTable& table, const RuleRef& rule,
                           const std::set<std::pair<std::string, int>>* taken)
{
    struct From
    {
        const Chain* chain;
        const Rule* rule;
    };
    std::unordered_map<std::string, From> reached;
    std::deque<const Chain*> queue;
    for (const Chain& chain : table.chains)
        if (!chain.policy.empty()) {
            reached.emplace(chain.name, From{nullptr, nullptr});
            queue.push_back(&chain);
        }
    for (; !queue.empty() && !reached.contains(rule.chain); queue.pop_front()) {
        const Chain* const chain = queue.front();
        for (const Rule& one : chain->rules) {
            if (taken != nullptr && !taken->contains({chain->name, one.number}))
                continue;
            const Chain* const next = table.findChain(one.target);
            if (next != nullptr && reached.emplace(next->name, From{chain, &one}).second)
                queue.push_back(next);
        }
    }
    std::vector<RuleRef> way;
    for (auto at = reached.find(rule.chain); at != reached.end() && at->second.rule != nullptr;
         at = reached.find(at->second.chain->name))
        way.push_back({table.backend, table.family, table.name, at->second.chain->name,
                       at->second.rule->number, at->second.rule->text});
    std::reverse(way.begin(), way.end());
    return way;
}

void addWay(ReportFacts::RuleContext& context, const RuleListing& listing,
            const Judgement& judgement)
{
    const RuleRef& rule = context.rule;
    const auto table =
        std::find_if(listing.tables.begin(), listing.tables.end(), [&rule](const RuleTable& one) {
            return one.backend == rule.backend && one.family == rule.family &&
                   one.name == rule.table;
        });
    if (table == listing.tables.end())
        return;
    if (judgement.evidence != nullptr) {
        std::set<std::pair<std::string, int>> taken;
        if (const RuleWalk* const walk = judgement.evidence->walkIn(judgement.drop->device))
            for (const WalkStep& step : walk->steps)
                if (step.rule.number && !jumpTarget(step).empty())
                    taken.emplace(step.rule.chain, *step.rule.number);
        context.way = wayTo(*table, rule, &taken);
        context.wayProved = !context.way.empty();
    }
    if (context.way.empty())
        context.way = wayTo(*table, rule, nullptr);
}

} // namespace

std::optional<ReportFacts::RuleContext> ruleContext(const Snapshot& snapshot,
                                                    const Judgement& judgement)
{
    if (judgement.drop == nullptr || !judgement.drop->rule)
        return std::nullopt;
    ReportFacts::RuleContext context;
    context.rule = *judgement.drop->rule;
    // Numbers are those of the newest listing where there are two.
    const RuleListing* const listing =
        snapshot.rulesAfter ? snapshot.rulesAfter.get() : snapshot.rulesBefore.get();
    addRows(context, snapshot, chainOf(listing, context.rule));
    if (listing != nullptr)
        addWay(context, *listing, judgement);
    DropOrigins origins(snapshot);
    if (const RuleOrigin* const origin = origins.of(judgement)) {
        context.config = origin->config;
        context.place = origin->place;
        context.meaning = origin->words;
    }
    return context;
}

} // namespace vs
