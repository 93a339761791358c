// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/catalogue.h"
#include "core/diagnose/catalogue/suspicion.h"
#include "core/model/rule_words.h"

namespace vs {

namespace {

/// "rule 1 of PVEFW-FORWARD, the policy of FORWARD"; the first few.
std::string names(const std::vector<Culprit>& suspects)
{
    constexpr std::size_t kMost = 4;
    std::string list;
    for (std::size_t i = 0; i < suspects.size() && i < kMost; ++i)
        list += (list.empty() ? "" : ", ") + ruleInWords(suspects[i].rule);
    return suspects.size() > kMost ? list + " and others" : list;
}

/// What conntrack thought of it, where the rule says no more than that.
std::string aboutState(const Clues& clues, const JourneyRecord& record)
{
    if (!clues.suspicion(record).is(RuleRole::Invalid))
        return {};
    if (!clues.flow(record).opened)
        return "Conntrack called the packet INVALID.";
    return "Conntrack called the packet INVALID although it knows the connection: most likely the "
           "packet does not fit its window or its state, or an earlier packet ended it.";
}

std::string known(const Clues& clues, const JourneyRecord& record)
{
    const Suspicion& suspicion = clues.suspicion(record);
    const auto& evidence = record.judgement.evidence;
    std::string text;
    if (evidence && evidence->kernelDrop)
        text = "The kernel's own word for it: " + evidence->kernelDrop->reason +
               (evidence->kernelDrop->location.empty() ? std::string()
                                                       : " at " + evidence->kernelDrop->location) +
               ".";
    if (suspicion.accepted)
        text += std::string(text.empty() ? "" : " ") + "The rules let it pass in " +
                clues.topology().nameOf(record.judgement.drop->device) +
                ": it was lost after them.";
    else if (suspicion.sure && suspicion.culprit)
        text += std::string(text.empty() ? "" : " ") + ruleInWords(suspicion.culprit->rule) +
                " ended it: " + suspicion.culprit->rule.text + ".";
    else if (!suspicion.suspects.empty())
        text += std::string(text.empty() ? "" : " ") +
                "Rules that can have ended it there: " + names(suspicion.suspects) + ".";
    else if (text.empty() && record.judgement.expected &&
             record.judgement.expected->routedAt.valid() &&
             record.judgement.drop->after.interface == record.judgement.expected->routedAt)
        text = "It was handed to the node to be routed, and the node did not send it on. The rules "
               "that it met there were not weighed.";
    else if (clues.rules() != nullptr && text.empty())
        text = "No rule that was read can have ended it there, or no counter of one rose.";
    if (const std::string state = aboutState(clues, record); !state.empty())
        text += std::string(text.empty() ? "" : " ") + state;
    return text;
}

std::optional<Claim> explainUnexplained(const Clues& clues, const JourneyRecord& record)
{
    Claim claim;
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr)
        return claim;
    const std::string text = known(clues, record);
    claim.words["known"] =
        text.empty() ? "Neither rules nor counters nor the kernel tell anything of it." : text;
    claim.words["missing"] =
        !drop->expectedNext
            ? "It was not seen again"
            : "It never came " +
                  std::string(drop->expectedNext->direction == Direction::In ? "in" : "out") +
                  " at " + clues.topology().nameOf(drop->expectedNext->interface);
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
         "Lost, cause not known",
         "{Packet} from {sender} is lost in {device}, and what was seen does not tell why",
         "It never arrives.",
         {{Mark::Sighting, "{Packet} was last seen at {after}."},
          {Mark::Drop, "{missing}: it ended in {device}. The place is certain, the cause is not."},
          {Mark::Drop, "{known}"}},
         {{"Trace again with the rule walk: it names the rule, or says that none did it",
           "changes the node for a minute, and undoes it", "vethscope trace ... --instrument",
           RemedyRank::Safe},
          {"Trace again while nothing else is sent: the counters then name the rule", "none seen",
           "vethscope trace ... --filter with the packet's addresses and ports", RemedyRank::Safe}},
         {"nft(8), section MONITOR (how the rule walk is told)",
          "tcpdump(8) (what a capture shows, and how it says what it lost)"}}};
    return entries;
}

} // namespace vs
