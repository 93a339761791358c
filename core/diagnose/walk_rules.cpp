// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/walk_rules.h"

#include "core/base/text.h"

#include <algorithm>

namespace vs {

namespace {

/// What a rule's target does to the packet that meets it.
std::string verdictOf(const Rule& rule)
{
    if (rule.target == "ACCEPT" || rule.target == "DROP" || rule.target == "REJECT" ||
        rule.target == "RETURN")
        return lowered(rule.target);
    static constexpr std::string_view kGoesOn[] = {"",     "CT",     "NOTRACK", "MARK", "CONNMARK",
                                                   "LOG",  "NFLOG",  "TRACE",   "SET",  "CHECKSUM",
                                                   "DSCP", "TCPMSS", "SECMARK", "TTL",  "HL"};
    if (std::find(std::begin(kGoesOn), std::end(kGoesOn), rule.target) != std::end(kGoesOn))
        return "continue";
    return (rule.isGoto ? "goto " : "jump ") + rule.target;
}

const Rule* ruleByHandle(const Chain& chain, std::uint64_t handle)
{
    const auto at = std::find_if(chain.rules.begin(), chain.rules.end(),
                                 [&](const Rule& rule) { return rule.handle == handle; });
    return handle == 0 || at == chain.rules.end() ? nullptr : &*at;
}

/// What a rule's text asks of the conntrack state. `alone`: it asks nothing else.
struct StateCondition
{
    std::uint8_t states = ctstate::Any;
    bool alone = true;
};

StateCondition conditionOf(const std::string& text)
{
    StateCondition condition;
    const std::vector<std::string> words = splitQuoted(text);
    bool negated = false;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "-j" || word == "-g")
            break;
        if (word == "-A" || word == "-m" || word == "--comment") {
            ++i;
        } else if (word == "!") {
            negated = true;
        } else if (word == "--ctstate" || word == "--state") {
            const ctstate::List list = ctstate::parse(words[++i]);
            // SNAT, DNAT: not a state of its own
            condition.states = list.others ? ctstate::Any : list.states;
            if (negated)
                condition.states = static_cast<std::uint8_t>(ctstate::Any & ~condition.states);
            negated = false;
        } else {
            condition.alone = false;
            negated = false;
        }
    }
    return condition;
}

/// Number of the rule in `chain` that the walk met last; 0 if it has not been there.
int lastMet(const RuleWalk& walk, const RuleRef& in)
{
    for (auto at = walk.steps.rbegin(); at != walk.steps.rend(); ++at) {
        if (at->rule.backend == in.backend && at->rule.table == in.table &&
            at->rule.chain == in.chain)
            return at->rule.number.value_or(0);
    }
    return 0;
}

void narrowStates(RuleWalk& walk, const WalkStep& step, const Chain& chain)
{
    const int from = lastMet(walk, step.rule);
    const int met = step.rule.number.value_or(static_cast<int>(chain.rules.size()) + 1);
    for (const Rule& rule : chain.rules) {
        if (rule.number <= from || rule.number > met)
            continue;
        const StateCondition condition = conditionOf(rule.text);
        if (rule.number == met)
            walk.states &= condition.states;
        else if (condition.alone && condition.states != ctstate::Any)
            walk.states &= static_cast<std::uint8_t>(~condition.states);
    }
}

} // namespace

WalkStep resolveStep(const RuleStep& step, const RuleListing* rules)
{
    WalkStep found;
    found.kind = step.kind;
    found.verdict = lowered(step.verdict);
    found.rule = {step.backend, step.family, step.table, step.chain, std::nullopt, step.text};
    const Chain* chain = chainOf(rules, found.rule);
    const Rule* rule = nullptr;
    if (chain != nullptr && step.number >= 1 &&
        static_cast<std::size_t>(step.number) <= chain->rules.size())
        rule = &chain->rules[static_cast<std::size_t>(step.number) - 1];
    else if (chain != nullptr)
        rule = ruleByHandle(*chain, step.handle);
    if (rule != nullptr) {
        found.kind = RuleStep::Kind::Rule;
        found.rule.number = rule->number;
        found.rule.text = rule->text;
        // nft's own word "continue" hides what a REJECT or a jump was.
        if (found.verdict.empty() || found.verdict == "continue" ||
            (found.verdict == "drop" && rule->target == "REJECT"))
            found.verdict = verdictOf(*rule);
        return found;
    }
    if (step.kind == RuleStep::Kind::Rule) {
        if (step.number >= 1)
            found.rule.number = step.number;
        return found;
    }
    if (chain != nullptr && !chain->policy.empty()) {
        found.kind = RuleStep::Kind::Policy;
        found.rule.text = "policy " + chain->policy;
        found.verdict = lowered(chain->policy);
    } else if (step.kind == RuleStep::Kind::Policy && !step.verdict.empty()) {
        found.rule.text = "policy " + uppered(step.verdict);
    } else {
        found.kind = RuleStep::Kind::Return;
        found.rule.text = "end of the chain";
        found.verdict = "return";
    }
    return found;
}

void extendWalk(RuleWalk& walk, WalkStep step, const RuleListing* rules)
{
    const RuleRef& at = step.rule;
    if (const Chain* chain = chainOf(rules, at))
        narrowStates(walk, step, *chain);
    using Outcome = RuleWalk::Outcome;
    const bool over = walk.outcome == Outcome::Dropped || walk.outcome == Outcome::Rejected;
    if (step.verdict == "drop")
        walk.outcome = Outcome::Dropped;
    else if (step.verdict == "reject")
        walk.outcome = Outcome::Rejected;
    else if (!over) // an accept of raw is not the end: the packet goes on to the next table
        walk.outcome = step.verdict == "accept" && at.table.find("raw") == std::string::npos &&
                               at.table != "mangle"
                           ? Outcome::Accepted
                           : Outcome::Open;
    walk.steps.push_back(std::move(step));
}

const WalkStep* decidingStep(const RuleWalk& walk)
{
    for (auto at = walk.steps.rbegin(); at != walk.steps.rend(); ++at) {
        if (at->verdict == "drop" || at->verdict == "reject")
            return &*at;
    }
    for (auto at = walk.steps.rbegin(); at != walk.steps.rend(); ++at) {
        if (at->verdict == "accept")
            return &*at;
    }
    return nullptr;
}

} // namespace vs
