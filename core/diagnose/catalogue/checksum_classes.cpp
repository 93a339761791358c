// SPDX-License-Identifier: GPL-3.0-or-later
// Packets whose checksum does not fit what they carry: rules drop them as INVALID, or whom they
// are meant for throws them away.
#include "core/diagnose/catalogue/node_classes.h"
#include "core/diagnose/catalogue/node_evidence.h"
#include "core/diagnose/catalogue/suspicion.h"
#include "core/model/rule_words.h"

#include <algorithm>
#include <map>

namespace vs {

namespace {

bool isBad(const JourneyRecord& record)
{
    return record.journey.packet.checksum == Packet::Checksum::Bad;
}

/// True if conntrack looked at the packet before and found nothing wrong with it: the checksum
/// does not change on the way, so it is not why it is INVALID now.
bool passedBefore(const Clues& clues, const JourneyRecord& record, const RuleRef* rule)
{
    const Drop& drop = *record.judgement.drop;
    if (record.judgement.evidence) {
        for (const RuleWalk& walk : record.judgement.evidence->walks) {
            if (walk.device != drop.device && walk.states != 0 &&
                (walk.states & ctstate::Invalid) == 0)
                return true;
        }
    }
    // What every bridge asks the first bridge would have dropped by it.
    const auto& passes = clues.passes(record);
    return rule != nullptr && rule->chain == "PVEFW-FORWARD" &&
           std::any_of(passes.begin(), passes.end(), [&](const ConntrackPass& pass) {
               return pass.device != drop.device && pass.tracked;
           });
}

std::string senderOf(const Clues& clues, const JourneyRecord& record)
{
    const auto nic = record.journey.hops.empty()
                         ? std::nullopt
                         : clues.topology().nicOfHost(record.journey.hops.front().interface);
    const bool sent = nic && !record.journey.hops.empty() &&
                      record.journey.hops.front().direction == Direction::In;
    return sent ? clues.topology().guest(*nic).label() : clues.sender(record);
}

/// A wrong checksum where it first appears is the sender's, or its network card's.
core::Phrase originWords(const Clues& clues, const JourneyRecord& record)
{
    const Hop& first = record.journey.hops.front();
    const core::Word place{"interface", clues.topology().nameOf(first.interface)};
    const core::Word sender{"sender", senderOf(clues, record)};
    return first.direction == Direction::In
               ? core::phrase("It is wrong already where the packet is first seen, in at "
                              "{interface}: whoever sent it, {sender}, made it so. A sum that is "
                              "left to the network card on purpose (offload) looks different, and "
                              "is not meant here.",
                              {place, sender})
               : core::phrase("It is wrong already where the packet is first seen, out at "
                              "{interface}: whoever sent it, {sender}, made it so. A sum that is "
                              "left to the network card on purpose (offload) looks different, and "
                              "is not meant here.",
                              {place, sender});
}

/// True if the other end reacted to it, so that it cannot have thrown it away.
bool reactedTo(const Clues& clues, const JourneyRecord& record)
{
    if (record.judgement.answeredBy.valid())
        return true;
    for (const JourneyRecord* one : clues.flow(record).journeys) {
        if (one->journey.fromClient == record.journey.fromClient)
            continue;
        // What an answer is followed by is no proof where it only repeats the question.
        if (record.journey.fromClient ||
            (one->journey.firstSeen() > record.journey.lastSeen() && one->journey.attempt == 0))
            return true;
    }
    return false;
}

} // namespace

std::optional<Claim> explainBadChecksum(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    if (!isBad(record) || drop == nullptr)
        return std::nullopt;
    const Suspicion& suspicion = clues.suspicion(record);
    const std::string word = kernelWord(record);
    const bool refused = word == "TCP_CSUM" || word == "UDP_CSUM";
    const bool invalid = suspicion.allAre({RuleRole::Invalid}) || suspicion.is(RuleRole::Invalid);
    if (!refused && !invalid)
        return std::nullopt;
    const Culprit* culprit = suspicion.culprit            ? &*suspicion.culprit
                             : suspicion.suspects.empty() ? nullptr
                                                          : &suspicion.suspects.front();
    if (!refused && passedBefore(clues, record, culprit != nullptr ? &culprit->rule : nullptr))
        return std::nullopt;
    Claim claim;
    const core::Word device{"device", clues.topology().nameOf(drop->device)};
    claim.words["fate"] = core::phrase("is dropped in {device}", {device});
    claim.words["origin"] = originWords(clues, record);
    if (refused) {
        claim.words["end"] = core::phrase("The kernel's own word for it: {word} in {device}.",
                                          {{"word", word}, device});
        return claim;
    }
    const core::Word rule{"rule", ruleInWords(culprit->rule)};
    claim.words["end"] =
        suspicion.sure
            ? core::phrase("The node's connection table checks the sum when the packet comes into "
                           "{device}, and calls a packet with a wrong one INVALID: {rule} drops "
                           "it.",
                           {device, rule})
            : core::phrase("The node's connection table checks the sum when the packet comes into "
                           "{device}, and calls a packet with a wrong one INVALID: most likely "
                           "{rule} drops it.",
                           {device, rule});
    return claim;
}

std::vector<Finding> findBadChecksum(const Clues& clues)
{
    const Snapshot& snapshot = clues.snapshot();
    const Topology& topology = clues.topology();
    std::map<std::pair<std::string, std::string>, std::vector<const JourneyRecord*>> all;
    for (const JourneyRecord* record : clues.badChecksums()) {
        const Judgement& judgement = record->judgement;
        const bool arrived =
            judgement.kind == VerdictKind::Delivered || judgement.kind == VerdictKind::LeftNode;
        if (!arrived || judgement.path.empty() || !isSettled(snapshot, *record) ||
            reactedTo(clues, *record))
            continue;
        all[{senderOf(clues, *record), clues.receiver(*record)}].push_back(record);
    }
    std::vector<Finding> findings;
    for (const auto& [ends, journeys] : all) {
        const JourneyRecord& example = *journeys.front();
        const Hop& last = pathHop(example, example.judgement.path.size() - 1);
        Claim claim;
        claim.words["fate"] = core::phrase("is most likely thrown away by its receiver, {receiver}",
                                           {{"receiver", ends.second}});
        claim.words["origin"] = originWords(clues, example);
        const core::Word place{"interface", topology.nameOf(last.interface)};
        claim.words["end"] =
            last.direction == Direction::In
                ? core::phrase("The node passes it on: it goes in at {interface}. A receiver that "
                               "checks the sum, as nearly all do, throws it away without a word, "
                               "and nothing came back in this trace.",
                               {place})
                : core::phrase("The node passes it on: it goes out at {interface}. A receiver that "
                               "checks the sum, as nearly all do, throws it away without a word, "
                               "and nothing came back in this trace.",
                               {place});
        findings.push_back(aboutJourneys("bad-checksum", claim, clues, journeys));
    }
    return findings;
}

} // namespace vs
