// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/rst_second_pass.h"
#include "core/diagnose/catalogue/suspicion.h"

#include <algorithm>

namespace vs {

namespace {

/// True if the packet belongs to a connection that should be known by now: it opens none itself.
bool continues(const Packet& packet)
{
    if (packet.isTcp())
        return !packet.isSyn();
    return (packet.protocol == ipproto::Icmp && packet.icmpType == 0) ||
           (packet.protocol == ipproto::Icmp6 && packet.icmpType == 129);
}

/// True if the missing entry is why it was dropped: as INVALID, or as "new" without being a SYN.
bool missedItsEntry(const Clues& clues, const JourneyRecord& record)
{
    if (!record.judgement.drop || !continues(record.journey.packet))
        return false;
    const ConntrackPass* pass = lastPass(clues, record);
    if (pass == nullptr || !pass->tracked)
        return false; // where nothing is tracked there is no entry to miss
    const Suspicion& suspicion = clues.suspicion(record);
    return suspicion.states != ctstate::Untracked &&
           suspicion.allAre({RuleRole::Invalid, RuleRole::NotSyn});
}

bool destroyedEarlier(const FlowClue& flow)
{
    return std::any_of(flow.journeys.begin(), flow.journeys.end(), [](const JourneyRecord* one) {
        return std::any_of(
            one->judgement.conntrack.begin(), one->judgement.conntrack.end(),
            [](const ConntrackMark& mark) { return mark.event == ConntrackEvent::Kind::Destroy; });
    });
}

/// True if an earlier packet in the same direction came through: then the state was there.
bool cameThroughBefore(const FlowClue& flow, const JourneyRecord& record)
{
    return std::any_of(flow.journeys.begin(), flow.journeys.end(), [&](const JourneyRecord* one) {
        const VerdictKind kind = one->judgement.kind;
        return one->journey.id < record.journey.id &&
               one->journey.fromClient == record.journey.fromClient &&
               (kind == VerdictKind::Delivered || kind == VerdictKind::Answered ||
                kind == VerdictKind::LeftNode);
    });
}

const Culprit& culpritOf(const Suspicion& suspicion)
{
    return suspicion.culprit ? *suspicion.culprit : suspicion.suspects.front();
}

Claim told(const Clues& clues, const JourneyRecord& record)
{
    const Suspicion& suspicion = clues.suspicion(record);
    const Culprit& culprit = culpritOf(suspicion);
    Claim claim;
    claim.words = culpritWords(culprit, suspicion.sure, clues.topology(), record);
    claim.moreWords = [&](Words& words) {
        addCulpritWords(culprit, suspicion.sure, clues.snapshot(), record, clues.rules(), words);
    };
    return claim;
}

std::optional<Claim> explainAsymmetric(const Clues& clues, const JourneyRecord& record)
{
    if (!missedItsEntry(clues, record))
        return std::nullopt;
    const FlowClue& flow = clues.flow(record);
    if (flow.fromClient == flow.fromServer || destroyedEarlier(flow))
        return std::nullopt;
    Claim claim = told(clues, record);
    // Who is lost speaks here; whom it speaks to was never heard.
    const core::Word silent{"silent", clues.receiver(record)};
    // An answer to what was never asked here, or what follows a SYN that was never answered here,
    // proves the other way, in this connection or in another between the two. A lone segment may as
    // well be a leftover of an old connection.
    const Packet& packet = record.journey.packet;
    const bool proven = packet.isSynAck() || flow.opened ||
                        clues.takesAnotherWay(packet.source, packet.destination);
    if (!proven && packet.isTcp() && packet.payloadLength > 0)
        return std::nullopt; // data is of a connection that once worked: explainStateLost()
    claim.words["seems"] =
        proven ? core::phrase("the other half of its connection takes another way")
               : core::phrase("it seems that the other half of its connection takes another way");
    claim.words["half"] =
        proven ? core::phrase("Not one packet from {silent} was seen in this connection: that half "
                              "does not cross this node.",
                              {silent})
               : core::phrase("Not one packet from {silent} was seen in this connection: that half "
                              "does not cross this node (or these are leftovers of a connection "
                              "that is over).",
                              {silent});
    claim.words["without"] =
        culpritOf(clues.suspicion(record)).role == RuleRole::NotSyn
            ? core::phrase("Without the other one it sees a new connection that does not begin "
                           "with a SYN.")
            : core::phrase("Without the other one it calls the packet INVALID.");
    return claim;
}

bool began(const FlowClue& flow)
{
    return flow.opened ||
           std::any_of(flow.journeys.begin(), flow.journeys.end(), [](const JourneyRecord* one) {
               return one->journey.packet.has(tcpflag::Syn);
           });
}

std::optional<Claim> explainStateLost(const Clues& clues, const JourneyRecord& record)
{
    const FlowClue& flow = clues.flow(record);
    const bool both = flow.fromClient && flow.fromServer;
    if (!record.journey.packet.isTcp() || began(flow) ||
        (!both && record.journey.packet.payloadLength == 0) || !missedItsEntry(clues, record) ||
        destroyedEarlier(flow) || cameThroughBefore(flow, record))
        return std::nullopt;
    Claim claim = told(clues, record);
    claim.words["heard"] =
        both ? core::phrase("Both ends send, and neither began the connection while this trace was "
                            "running.")
             : core::phrase("It carries data in the middle of a connection that was not begun "
                            "while this trace was running; the other end was not heard.");
    claim.words["without"] =
        culpritOf(clues.suspicion(record)).role == RuleRole::NotSyn
            ? core::phrase("The connection table has no entry for it, so the firewall sees a new "
                           "connection that does not begin with a SYN.")
            : core::phrase("The connection table has no entry for it, so the firewall calls the "
                           "packet INVALID.");
    if (!both)
        claim.words["orElse"] =
            core::behind(core::phrase("Or the other half of the connection takes another way."));
    return claim;
}

constexpr LossClass kClasses[] = {
    {"rst-invalid-second-pass", explainRstSecondPass, couldShowRstSecondPass},
    {"asymmetric-path", explainAsymmetric},
    {"state-lost-in-migration", explainStateLost}};

} // namespace

std::span<const LossClass> conntrackClasses()
{
    return kClasses;
}

} // namespace vs
