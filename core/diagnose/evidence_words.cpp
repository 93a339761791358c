// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/evidence_words.h"

#include "core/diagnose/conntrack_passes.h"
#include "core/diagnose/story.h"
#include "core/model/rule_words.h"

#include <algorithm>
#include <utility>

namespace vs {

namespace {

constexpr std::pair<std::uint8_t, const char*> kStates[] = {{ctstate::Invalid, "INVALID"},
                                                            {ctstate::New, "NEW"},
                                                            {ctstate::Related, "RELATED"},
                                                            {ctstate::Established, "ESTABLISHED"},
                                                            {ctstate::Untracked, "UNTRACKED"}};

/// The newest listing: it has the raw rules that the model of passes follows.
const RuleListing* newestRules(const Snapshot& snapshot)
{
    return snapshot.rulesAfter ? snapshot.rulesAfter.get() : snapshot.rulesBefore.get();
}

} // namespace

std::string stateWords(std::uint8_t states)
{
    core::Phrase words;
    if ((states & ctstate::Any) == ctstate::Any)
        return words;
    for (const auto& [bit, name] : kStates) {
        if ((states & bit) == 0)
            continue;
        const core::Phrase state{std::string(name)};
        words = words.empty()
                    ? state
                    : core::phrase("{states} or {state}", {{"states", words}, {"state", state}});
    }
    return words;
}

std::uint8_t statesOf(const RuleWalk& walk, const JourneyRecord& record, const Snapshot& snapshot)
{
    std::uint8_t states = walk.states;
    if (states == ctstate::Any)
        return states;
    const auto without = [&states](std::uint8_t bit) {
        // Never to nothing: then the rules know better than the model.
        if ((states & ~bit) != 0)
            states = static_cast<std::uint8_t>(states & ~bit);
    };
    const Packet& packet = record.journey.packet;
    if (packet.isTcp() && !packet.isSyn())
        without(ctstate::Related); // only what opens an expected connection is
    for (const ConntrackPass& pass : conntrackPasses(record.journey, record.judgement,
                                                     *snapshot.topology, newestRules(snapshot))) {
        if (pass.device == walk.device && pass.tracked && (packet.isTcp() || packet.isUdp()))
            without(ctstate::Untracked);
    }
    return states;
}

std::string jumpTarget(const WalkStep& step)
{
    for (const std::string_view word : {"jump ", "goto "}) {
        if (step.verdict.starts_with(word))
            return step.verdict.substr(word.size());
    }
    return {};
}

core::Phrase rulePlace(const RuleRef& rule)
{
    return rule.number
               ? core::phrase("{chain} rule {number}",
                              {{"chain", rule.chain}, {"number", std::to_string(*rule.number)}})
           : isPolicy(rule) ? core::phrase("{chain} policy", {{"chain", rule.chain}})
                            : core::plain(rule.chain);
}

std::string stepPlace(const WalkStep& step, const WalkStep* before)
{
    const std::string known = before != nullptr ? before->rule.table : "filter";
    std::string place =
        step.rule.table.empty() || step.rule.table == known ? std::string() : step.rule.table + ' ';
    place += step.rule.chain;
    if (step.rule.number)
        return place + ' ' + std::to_string(*step.rule.number);
    if (step.kind == RuleStep::Kind::Policy)
        return core::phrase("{chain} policy", {{"chain", place}});
    if (step.kind == RuleStep::Kind::Return)
        return core::phrase("{chain} end", {{"chain", place}});
    return place;
}

std::string walkLine(const RuleWalk& walk)
{
    std::string line;
    const WalkStep* before = nullptr;
    for (const WalkStep& step : walk.steps) {
        line += (before == nullptr ? "" : " > ") + stepPlace(step, before);
        const bool end = step.kind == RuleStep::Kind::Return && !step.rule.number;
        if (jumpTarget(step).empty() && step.verdict != "continue" && !step.verdict.empty() && !end)
            line += ' ' + step.verdict;
        before = &step;
    }
    return line;
}

Proof proofOf(const Judgement& judgement)
{
    Proof proof;
    if (!judgement.drop || !judgement.evidence || judgement.drop->grade != Grade::Proved)
        return proof;
    const RuleWalk* walk = judgement.evidence->walkIn(judgement.drop->device);
    proof.ruleWalk = walk != nullptr && (walk->outcome == RuleWalk::Outcome::Dropped ||
                                         walk->outcome == RuleWalk::Outcome::Rejected);
    proof.kernelReason = judgement.evidence->kernelDrop.has_value();
    return proof;
}

core::Phrase kernelWords(const KernelDrop& drop)
{
    if (drop.location.empty())
        return drop.reason;
    return core::phrase("{reason} in {function}",
                        {{"reason", drop.reason}, {"function", drop.location}});
}

const RuleWalk* walkAt(const Story& story, std::size_t step)
{
    if (step >= story.steps.size())
        return nullptr;
    const StoryStep& at = story.steps[step];
    const auto& record = at.answer ? story.answer : story.request;
    if (!record || !record->judgement.evidence)
        return nullptr;
    return record->judgement.evidence->walkIn(at.device);
}

} // namespace vs
