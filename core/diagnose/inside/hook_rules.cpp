// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/inside/hook_rules.h"

#include "core/base/text.h"
#include "core/diagnose/evidence_words.h"
#include "core/diagnose/inside/reachable_rules.h"
#include "core/diagnose/walk_rules.h"

#include <algorithm>

namespace vs {

namespace {

constexpr std::size_t kMostRules = 9; ///< at a station

bool isBase(const std::string& chain)
{
    return chain == "PREROUTING" || chain == "FORWARD" || chain == "INPUT" || chain == "OUTPUT" ||
           chain == "POSTROUTING";
}

bool isIptables(const std::string& table)
{
    return table == "raw" || table == "mangle" || table == "nat" || table == "filter";
}

RuleMet toldOf(const WalkStep& step, const WalkStep* decided)
{
    RuleMet met;
    met.rule = step.rule;
    met.how = RuleMet::How::Told;
    met.deciding = &step == decided;
    met.depth = isBase(step.rule.chain) ? 0 : 1;
    const std::string target = jumpTarget(step);
    met.verdict = !target.empty() ? "→ " + target : uppered(step.verdict);
    return met;
}

/// The steps of the walk in that table, from its base chain on.
std::vector<RuleMet> toldRules(const RuleWalk& walk, const std::string& table,
                               const std::string& base)
{
    std::vector<RuleMet> rules;
    const WalkStep* decided = decidingStep(walk);
    bool inside = false;
    for (const WalkStep& step : walk.steps) {
        if (step.rule.table != table)
            inside = false;
        else if (isBase(step.rule.chain))
            inside = step.rule.chain == base;
        if (inside)
            rules.push_back(toldOf(step, decided));
    }
    return rules;
}

HookRules listedRules(const HookWay& way, const std::string& table, const std::string& base)
{
    const RuleFamily family =
        way.pass.packet->network == Packet::Network::Ipv6 ? RuleFamily::V6 : RuleFamily::V4;
    BridgePass pass = way.pass;
    if (base == "PREROUTING")
        pass.physOut.clear(); // not decided yet
    HookRules out;
    for (const RuleTable& one : way.listing->tables) {
        if (one.name != table || (one.family != family && one.family != RuleFamily::Both))
            continue;
        int more = 0;
        for (RuleMet& met : reachableRules(one, base, pass, way.end, kMostRules, more))
            out.rules.push_back(std::move(met));
        out.left += more;
    }
    // Two backends have the chain: a bare ACCEPT of one says nothing beside the other's rules.
    const auto isBare = [](const RuleMet& met) {
        return !met.rule.number && !met.deciding && met.verdict == "ACCEPT";
    };
    if (std::count_if(out.rules.begin(), out.rules.end(), isBare) > 1)
        out.rules.erase(std::find_if(out.rules.begin(), out.rules.end(), isBare));
    return out;
}

} // namespace

HookRules rulesOf(const HookWay& way, const std::string& table, const std::string& base)
{
    if (way.walk != nullptr)
        return {toldRules(*way.walk, table, base), 0};
    return way.listing != nullptr ? listedRules(way, table, base) : HookRules{};
}

std::vector<std::pair<std::string, HookRules>> otherTables(const HookWay& way)
{
    std::vector<std::pair<std::string, HookRules>> tables;
    if (way.walk == nullptr)
        return tables;
    const WalkStep* decided = decidingStep(*way.walk);
    for (const WalkStep& step : way.walk->steps) {
        if (isIptables(step.rule.table))
            continue;
        if (tables.empty() || tables.back().first != step.rule.table)
            tables.push_back({step.rule.table, {}});
        tables.back().second.rules.push_back(toldOf(step, decided));
    }
    return tables;
}

HookRules ebtablesRules(const NodeState& state, const HookWay& way, const std::string& base)
{
    HookRules out;
    for (const EbtablesRule& rule : state.ebtables) {
        if (rule.chain != base)
            continue;
        if (out.rules.size() == kMostRules) {
            ++out.left;
            continue;
        }
        RuleMet met;
        met.rule.table = "ebtables";
        met.rule.chain = rule.chain;
        met.rule.number = rule.number;
        met.rule.text = rule.text;
        met.verdict = rule.target;
        met.deciding = way.end != nullptr && way.end->text == rule.text;
        out.rules.push_back(std::move(met));
    }
    return out;
}

} // namespace vs
