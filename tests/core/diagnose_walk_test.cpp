// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel's own words do to verdicts: steps of the rule walk, and freed packets.
#include "core/diagnose/analysis.h"
#include "core/diagnose/walk_rules.h"
#include "core/parse/iptables_save.h"
#include "core/record/tee.h"
#include "tests/core/made/made_language.h"
#include "tests/core/made/made_node.h"
#include "tests/core/made/made_trace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace vs;
using namespace vs::made;

namespace {

std::shared_ptr<const RuleListing> listing(Timestamp time)
{
    auto list = std::make_shared<RuleListing>();
    list->time = time;
    list->tables =
        parseIptablesSave(
            "*filter\n:FORWARD ACCEPT [9:900]\n:PVEFW-FORWARD - [0:0]\n"
            ":tap811i0-IN - [0:0]\n"
            "[0:0] -A FORWARD -j PVEFW-FORWARD\n"
            "[0:0] -A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP\n"
            "[0:0] -A PVEFW-FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT\n"
            "[0:0] -A PVEFW-FORWARD -m comment --comment \"PVESIG:x\"\n"
            "[0:0] -A tap811i0-IN -p udp -m udp --sport 67 -j ACCEPT\n"
            "[0:0] -A tap811i0-IN -j DROP\n"
            "COMMIT\n",
            RuleBackend::IptablesLegacy, RuleFamily::V4)
            .tables;
    return list;
}

RuleStep step(const std::string& chain, RuleStep::Kind kind, int number)
{
    RuleStep one;
    one.table = "filter";
    one.chain = chain;
    one.kind = kind;
    one.number = number;
    return one;
}

/// The made refusal, with the kernel's account of the reset's walk put in before the end.
class WithKernel : public TeeSink
{
public:
    explicit WithKernel(EventSink& sink) { add(sink); }

    std::vector<RuleStep> steps;
    std::vector<Nanoseconds> frees; ///< kernel drops, so long after the reset's last sighting
    std::string reason = "NETFILTER_DROP";
    bool lossKnown = true;
    Packet reset;
    Timestamp lastSeen = 0;

    void onRules(std::shared_ptr<const RuleListing> it) override
    {
        TeeSink::onRules(listing(it->time));
    }
    void onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                    std::uint32_t length) override
    {
        if (it.packet.isRst()) {
            reset = it.packet;
            lastSeen = it.time;
        }
        TeeSink::onSighting(it, frame, length);
    }
    void onCaptureStats(const CaptureStats& it) override
    {
        CaptureStats stats = it;
        if (!lossKnown)
            stats.kernelDropped.reset();
        TeeSink::onCaptureStats(stats);
        for (RuleStep& one : steps) {
            one.packet = reset;
            one.time = lastSeen + 30 * kMillisecond;
            TeeSink::onRuleStep(one);
        }
        for (const Nanoseconds after : frees) {
            KernelDrop drop;
            drop.time = lastSeen + after;
            drop.reason = reason;
            drop.location = "nf_hook_slow";
            drop.etherType = 0x0800;
            TeeSink::onKernelDrop(drop);
        }
    }

    void walkReset(bool first, bool second)
    {
        using Kind = RuleStep::Kind;
        const auto at = [this](const char* bridge, RuleStep one) {
            one.in = one.out = bridge;
            steps.push_back(one);
        };
        if (first) {
            at("fwbr811i0", step("FORWARD", Kind::Rule, 1));
            at("fwbr811i0", step("PVEFW-FORWARD", Kind::Rule, 2));
        }
        if (second) {
            at("vmbr0", step("FORWARD", Kind::Rule, 1));
            at("vmbr0", step("PVEFW-FORWARD", Kind::Rule, 1));
        }
    }
};

std::shared_ptr<const JourneyRecord> lost(const Snapshot& snapshot)
{
    made::expectSaid(snapshot);
    for (const auto& record : snapshot.journeys)
        if (record->judgement.drop && record->judgement.kind != VerdictKind::Inconclusive)
            return record;
    return nullptr;
}

} // namespace

TEST(WalkRules, AnUnconditionalDropIsToldAsReturnWithTheNumberOfARealRule)
{
    const auto rules = listing(1);
    const WalkStep found = resolveStep(step("tap811i0-IN", RuleStep::Kind::Return, 2), rules.get());
    EXPECT_EQ(found.rule.number, 2);
    EXPECT_EQ(found.verdict, "drop");
    EXPECT_EQ(found.rule.text, "-A tap811i0-IN -j DROP");
}

TEST(WalkRules, ANumberPastTheLastRuleIsTheEndOfTheChainOrThePolicy)
{
    const auto rules = listing(1);
    const WalkStep end = resolveStep(step("PVEFW-FORWARD", RuleStep::Kind::Return, 4), rules.get());
    EXPECT_FALSE(end.rule.number);
    EXPECT_EQ(end.verdict, "return");
    const WalkStep policy = resolveStep(step("FORWARD", RuleStep::Kind::Policy, 2), rules.get());
    EXPECT_FALSE(policy.rule.number);
    EXPECT_EQ(policy.rule.text, "policy ACCEPT");
    EXPECT_EQ(policy.verdict, "accept");
}

TEST(WalkRules, WithoutAListingTheStepIsKeptAsItWasTold)
{
    const WalkStep found = resolveStep(step("PVEFW-FORWARD", RuleStep::Kind::Rule, 7), nullptr);
    EXPECT_EQ(found.rule.number, 7);
    EXPECT_EQ(found.rule.chain, "PVEFW-FORWARD");
    EXPECT_TRUE(found.verdict.empty());
}

TEST(WalkRules, StatesFollowFromRulesMetAndPassedOver)
{
    const auto rules = listing(1);
    RuleWalk walk;
    extendWalk(walk, resolveStep(step("PVEFW-FORWARD", RuleStep::Kind::Rule, 2), rules.get()),
               rules.get());
    EXPECT_EQ(walk.states, ctstate::Established | ctstate::Related);
    EXPECT_EQ(walk.outcome, RuleWalk::Outcome::Accepted);

    RuleWalk invalid;
    extendWalk(invalid, resolveStep(step("PVEFW-FORWARD", RuleStep::Kind::Rule, 1), rules.get()),
               rules.get());
    EXPECT_EQ(invalid.states, ctstate::Invalid);
    EXPECT_EQ(invalid.outcome, RuleWalk::Outcome::Dropped);

    RuleWalk through;
    extendWalk(through, resolveStep(step("PVEFW-FORWARD", RuleStep::Kind::Return, 4), rules.get()),
               rules.get());
    EXPECT_EQ(through.states, ctstate::New | ctstate::Untracked);
}

TEST(Walk, ProvesTheDropItsRuleAndTheOrder)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.walkReset(true, true);
    playRefusal(sink, true);
    const auto snapshot = analysis.snapshot();
    const auto record = lost(*snapshot);
    ASSERT_NE(record, nullptr);
    const Drop& drop = *record->judgement.drop;
    EXPECT_EQ(drop.grade, Grade::Proved);
    ASSERT_TRUE(drop.rule.has_value());
    EXPECT_EQ(drop.rule->chain, "PVEFW-FORWARD");
    EXPECT_EQ(drop.rule->number, 1);
    EXPECT_EQ(drop.hook, "FORWARD");
    EXPECT_EQ(snapshot->topology->nameOf(drop.device), "vmbr0");
    ASSERT_EQ(record->judgement.conntrack.size(), 1U);
    EXPECT_EQ(record->judgement.conntrack.front().event, ConntrackEvent::Kind::Destroy);
    EXPECT_EQ(record->judgement.conntrack.front().order, Order::Proved);
    ASSERT_EQ(snapshot->findings.size(), 1U);
    EXPECT_EQ(snapshot->findings.front().id, "rst-invalid-second-pass");
    EXPECT_EQ(snapshot->findings.front().grade, Grade::Proved);
}

TEST(Walk, HalfAWalkProvesTheRuleButNotTheOrder)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.walkReset(false, true);
    playRefusal(sink, true);
    const auto snapshot = analysis.snapshot();
    const auto record = lost(*snapshot);
    ASSERT_NE(record, nullptr);
    EXPECT_EQ(record->judgement.drop->grade, Grade::Proved);
    ASSERT_FALSE(record->judgement.conntrack.empty());
    EXPECT_EQ(record->judgement.conntrack.front().order, Order::Inferred);
}

TEST(Walk, ProvesADropAlsoWhereTheCaptureLossIsNotKnown)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.lossKnown = false;
    sink.walkReset(true, true);
    playRefusal(sink, true);
    const auto record = lost(*analysis.snapshot());
    ASSERT_NE(record, nullptr);
    EXPECT_EQ(record->judgement.kind, VerdictKind::Dropped);
    EXPECT_EQ(record->judgement.drop->grade, Grade::Proved);
    EXPECT_TRUE(record->judgement.drop->note.empty());
}

TEST(Walk, AWalkOfAnotherCopyNeverMakesADropOfWhatArrived)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.walkReset(true, true); // says: dropped in vmbr0; but the reset was seen beyond
    playRefusal(sink, false);
    EXPECT_EQ(lost(*analysis.snapshot()), nullptr);
}

TEST(KernelDrop, OneThatFitsAloneGivesTheReasonAndProves)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.frees = {20 * kMicrosecond};
    playRefusal(sink, true);
    const auto record = lost(*analysis.snapshot());
    ASSERT_NE(record, nullptr);
    ASSERT_TRUE(record->judgement.evidence && record->judgement.evidence->kernelDrop);
    EXPECT_EQ(record->judgement.drop->grade, Grade::Proved);
    EXPECT_THAT(record->judgement.drop->reason, testing::HasSubstr("NETFILTER_DROP"));
}

TEST(KernelDrop, ItsReasonOutlivesALaterJudgement)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.walkReset(true, true);
    sink.frees = {20 * kMicrosecond};
    playRefusal(sink, true);
    const auto first = lost(*analysis.snapshot());
    ASSERT_NE(first, nullptr);
    analysis.onCaptureStats({100, std::nullopt, 0, true}); // all is judged again
    const auto again = lost(*analysis.snapshot());
    ASSERT_NE(again, nullptr);
    EXPECT_THAT(again->judgement.drop->reason, testing::HasSubstr("PVEFW-FORWARD"));
    EXPECT_THAT(again->judgement.drop->reason, testing::HasSubstr("NETFILTER_DROP"));
    EXPECT_EQ(again->judgement.drop->reason, first->judgement.drop->reason);
}

TEST(KernelDrop, ThatTheLossIsUnknownIsNotSaidOnceItIsKnown)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.lossKnown = false;
    playRefusal(sink, true);
    const auto first = lost(*analysis.snapshot());
    ASSERT_NE(first, nullptr);
    ASSERT_EQ(first->judgement.drop->note.text(), "capture loss unknown");
    analysis.onCaptureStats({100, 0, 0, true});
    const auto again = lost(*analysis.snapshot());
    ASSERT_NE(again, nullptr);
    EXPECT_NE(again->judgement.drop->note.text(), "capture loss unknown");
}

TEST(KernelDrop, TwoThatFitTellNothing)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.frees = {20 * kMicrosecond, 90 * kMicrosecond};
    playRefusal(sink, true);
    const auto record = lost(*analysis.snapshot());
    ASSERT_NE(record, nullptr);
    EXPECT_FALSE(record->judgement.evidence);
    EXPECT_NE(record->judgement.drop->grade, Grade::Proved);
}

TEST(KernelDrop, OneLongAfterIsAnothers)
{
    Analysis analysis;
    WithKernel sink(analysis);
    sink.frees = {20 * kMillisecond};
    playRefusal(sink, true);
    const auto record = lost(*analysis.snapshot());
    ASSERT_NE(record, nullptr);
    EXPECT_FALSE(record->judgement.evidence);
}
