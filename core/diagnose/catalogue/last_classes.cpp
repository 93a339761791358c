// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/catalogue.h"
#include "core/diagnose/catalogue/node_evidence.h"
#include "core/diagnose/catalogue/rst_second_pass.h"
#include "core/diagnose/catalogue/suspicion.h"
#include "core/diagnose/judge.h"
#include "core/model/rule_words.h"

namespace vs {

namespace {

/// "rule 1 of PVEFW-FORWARD, the policy of FORWARD"; the first few.
core::Phrase names(const std::vector<Culprit>& suspects)
{
    constexpr std::size_t kMost = 4;
    core::Phrase list;
    for (std::size_t i = 0; i < suspects.size() && i < kMost; ++i)
        core::add(list, ruleInWords(suspects[i].rule));
    return suspects.size() > kMost ? core::phrase("{list} and others", {{"list", list}}) : list;
}

/// What conntrack thought of it, where the rule says no more than that.
core::Phrase aboutState(const Clues& clues, const JourneyRecord& record)
{
    if (!clues.suspicion(record).is(RuleRole::Invalid))
        return {};
    if (!clues.flow(record).opened)
        return core::phrase("Conntrack called the packet INVALID.");
    return core::phrase("Conntrack called the packet INVALID although it knows the connection: "
                        "most likely the packet does not fit its window or its state, or an "
                        "earlier packet ended it.");
}

core::Phrase kernelTold(const KernelDrop& drop)
{
    return drop.location.empty()
               ? kernelSentence(drop.reason)
               : core::phrase("The kernel's own word for it: {word} at {function}.",
                              {{"word", drop.reason}, {"function", drop.location}});
}

core::Phrase known(const Clues& clues, const JourneyRecord& record)
{
    const Suspicion& suspicion = clues.suspicion(record);
    const auto& evidence = record.judgement.evidence;
    core::Phrase text;
    if (evidence && evidence->kernelDrop)
        text = kernelTold(*evidence->kernelDrop);
    if (suspicion.accepted)
        text = core::sentences(
            text,
            core::phrase("The rules let it pass in {device}: it was lost after them.",
                         {{"device", clues.topology().nameOf(record.judgement.drop->device)}}));
    else if (suspicion.sure && suspicion.culprit)
        text = core::sentences(text, core::phrase("{rule} ended it: {text}.",
                                                  {{"rule", ruleInWords(suspicion.culprit->rule)},
                                                   {"text", suspicion.culprit->rule.text}}));
    else if (!suspicion.suspects.empty())
        text = core::sentences(text, core::phrase("Rules that can have ended it there: {rules}.",
                                                  {{"rules", names(suspicion.suspects)}}));
    else if (text.empty() && record.judgement.expected &&
             record.judgement.expected->routedAt.valid() &&
             record.judgement.drop->after.interface == record.judgement.expected->routedAt)
        text = core::phrase("It was handed to the node to be routed, and the node did not send it "
                            "on. The rules that it met there were not weighed.");
    else if (clues.rules() != nullptr && text.empty())
        text = core::phrase(
            "No rule that was read can have ended it there, or no counter of one rose.");
    return core::sentences(text, aboutState(clues, record));
}

core::Phrase missing(const Topology& topology, const Drop& drop)
{
    if (!drop.expectedNext)
        return core::phrase("It was not seen again");
    const core::Word place{"interface", topology.nameOf(drop.expectedNext->interface)};
    return drop.expectedNext->direction == Direction::In
               ? core::phrase("It never came in at {interface}", {place})
               : core::phrase("It never came out at {interface}", {place});
}

std::optional<Claim> explainUnexplained(const Clues& clues, const JourneyRecord& record)
{
    Claim claim;
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr)
        return claim;
    claim.moreWords = [&clues, &record, drop](Words& words) {
        core::Phrase text = known(clues, record);
        if (text.empty() && hintsAtRstSecondPass(clues, record))
            text = core::phrase(
                "Neither rules nor counters nor the kernel tell anything of it, but the place "
                "fits a known cause: a reset ends its own conntrack entry in the first bridge "
                "and is INVALID in the next. What conntrack -E prints meanwhile would show it.");
        if (text.empty())
            text = core::phrase("Neither rules nor counters nor the kernel tell anything of it.");
        words["known"] = text;
        words["missing"] = missing(clues.topology(), *drop);
        words["certain"] =
            drop->note == kLossUnknown
                ? core::phrase("What the capture lost is not known; if nothing, the place is "
                               "certain. The cause is not.")
                : core::phrase("The place is certain, the cause is not.");
    };
    return claim;
}

constexpr LossClass kClasses[] = {{"undelivered-unexplained", explainUnexplained}};

} // namespace

std::span<const LossClass> lastClasses()
{
    return kClasses;
}

std::span<const Knowledge> lastKnowledge()
{
    using Mark = Cause::Mark;
    static const std::vector<Knowledge> entries{
        {"undelivered-unexplained",
         core::english("Lost, cause not known"),
         core::english(
             "{Packet} from {sender} is lost in {device}, and what was seen does not tell why"),
         core::english("It never arrives."),
         {{Mark::Sighting, core::english("{Packet} was last seen at {after}.")},
          {Mark::Drop, core::english("{missing}: it ended in {device}. {certain}")},
          {Mark::Drop, "{known}"}},
         {{core::english(
               "Trace again with the rule walk: it names the rule, or says that none did it"),
           core::english("changes the node for a minute, and undoes it"),
           core::english("vethscope trace ... --instrument"), RemedyRank::Safe},
          {core::english("Trace again while nothing else is sent: the counters then name the rule"),
           core::english("none seen"),
           core::english("vethscope trace ... --filter with the packet's addresses and ports"),
           RemedyRank::Safe}},
         {"nft(8), section MONITOR (how the rule walk is told)",
          "tcpdump(8) (what a capture shows, and how it says what it lost)"}}};
    return entries;
}

} // namespace vs
