// SPDX-License-Identifier: GPL-3.0-or-later
// Packets that the node took in to route them: there is no way on, or the way they came by is not
// the way back.
#include "core/diagnose/catalogue/node_classes.h"
#include "core/diagnose/catalogue/node_evidence.h"

#include <algorithm>

namespace vs {

namespace {

/// "No route" is answered at once; a neighbour that does not answer is given up after seconds.
constexpr Nanoseconds kAtOnce = kSecond / 2;

/// True if the node itself told the sender that there is no way on.
bool toldUnreachable(const Clues& clues, const JourneyRecord& record)
{
    const Packet& lost = record.journey.packet;
    const Timestamp died = record.journey.lastSeen();
    const auto& all = clues.icmpErrors();
    return std::any_of(all.begin(), all.end(), [&](const JourneyRecord* one) {
        const Packet& said = one->journey.packet;
        const bool unreachable =
            (said.protocol == ipproto::Icmp && said.icmpType == 3 && said.icmpCode <= 1) ||
            (said.protocol == ipproto::Icmp6 && said.icmpType == 1 && said.icmpCode == 0);
        return unreachable && said.destination == lost.source &&
               clues.topology().isOwnAddress(said.source) && one->journey.firstSeen() >= died &&
               one->journey.firstSeen() - died <= kAtOnce;
    });
}

core::Phrase tableWords(const RouteLookup& found, const IpAddress& target)
{
    if (!found.looked)
        return {};
    return found.route == nullptr
               ? core::phrase("Its table main, read in this trace, has no route that contains "
                              "{target}, and no default route.",
                              {{"target", target.toString()}})
               : core::phrase("Its table main, read in this trace, says “{type}” for {network}.",
                              {{"type", found.route->type},
                               {"network", found.route->destination.toString()}});
}

/// "IPv4: martian source 10.10.10.7 from 10.20.0.21, on dev vmbr1"
bool loggedMartian(const Clues& clues, const JourneyRecord& record)
{
    const Packet& packet = record.journey.packet;
    const Timestamp died = record.journey.lastSeen();
    const auto lines = loggedBetween(clues.snapshot(),
                                     "martian source " + packet.destination.toString() + " from " +
                                         packet.source.toString() + ",",
                                     died - kSecond, died + kSecond);
    const std::string name = clues.topology().nameOf(record.judgement.drop->after.interface);
    return std::any_of(lines.begin(), lines.end(),
                       [&](const KernelLogLine* line) { return namesInterface(line->text, name); });
}

/// Whether the filter must refuse a packet with this source there, and why in words.
std::optional<core::Phrase> failsReversePath(const Clues& clues, const JourneyRecord& record,
                                             int mode)
{
    const IpAddress& source = record.journey.packet.source;
    const InterfaceId in = record.judgement.drop->after.interface;
    const RouteLookup back = lookUp(clues, in, source);
    if (!back.looked || mode < 1 || clues.topology().isOwnAddress(source))
        return std::nullopt;
    if (!back.leadsOn())
        return core::phrase("the node has no route back to {address}",
                            {{"address", source.toString()}});
    if (mode != 1 || !back.unique || back.route->interface == in)
        return std::nullopt;
    return core::phrase("the node's own route to {address} leads out through {interface}",
                        {{"address", source.toString()},
                         {"interface", clues.topology().nameOf(back.route->interface)}});
}

} // namespace

std::optional<Claim> explainNoRoute(const Clues& clues, const JourneyRecord& record)
{
    if (!takenInByNode(clues, record) || ruleEndedIt(clues, record))
        return std::nullopt;
    const std::string word = kernelWord(record);
    const bool named = word == "IP_INNOROUTES" || word == "IP_OUTNOROUTES";
    if (!word.empty() && !named && word != "IP_INADDRERRORS")
        return std::nullopt;
    const IpAddress& target = record.journey.packet.destination;
    const NodeState* state = clues.snapshot().stateAfter.get();
    if (!named && state != nullptr && !state->forwards(target.family))
        return std::nullopt; // that it forwards nothing is another reason
    const InterfaceId in = record.judgement.drop->after.interface;
    const RouteLookup found = lookUp(clues, in, target);
    const bool refuses = found.looked && !found.leadsOn();
    const bool answered = toldUnreachable(clues, record);
    if (!named && !refuses && (found.looked || !answered))
        return std::nullopt;
    Claim claim;
    claim.words["target"] = target.toString();
    core::Phrase told;
    if (refuses || !found.looked)
        told = tableWords(found, target);
    if (const Interface* vrf = vrfOf(clues.topology(), in))
        told = core::sentences(
            told, core::phrase("{interface} belongs to {vrf}: an EVPN zone without an exit node "
                               "knows no way out of the zone.",
                               {{"interface", clues.topology().nameOf(in)}, {"vrf", vrf->name}}));
    told = core::sentences(told, kernelSentence(word));
    if (answered)
        told = core::sentences(
            told, core::phrase("The node answered the sender: destination unreachable."));
    claim.words["told"] = told;
    return claim;
}

std::optional<Claim> explainReversePath(const Clues& clues, const JourneyRecord& record)
{
    const Packet& packet = record.journey.packet;
    if (packet.network != Packet::Network::Ipv4 || !takenInByNode(clues, record) ||
        ruleEndedIt(clues, record))
        return std::nullopt;
    const std::string word = kernelWord(record);
    const bool named = word == "IP_RPFILTER";
    if (!word.empty() && !named)
        return std::nullopt;
    const NodeState* state = clues.snapshot().stateAfter.get();
    const std::string name = clues.topology().nameOf(record.judgement.drop->after.interface);
    const int mode = state != nullptr ? state->reversePathMode(name) : -1;
    const auto fails = failsReversePath(clues, record, mode);
    const bool martian = mode != 0 && loggedMartian(clues, record);
    if (!named && !martian && !fails)
        return std::nullopt;
    Claim claim;
    claim.words["way"] = fails ? *fails
                               : core::phrase("the node's own route to {address} is another one",
                                              {{"address", packet.source.toString()}});
    claim.words["mode"] = mode == 2   ? core::phrase("loose (2)")
                          : mode == 1 ? core::phrase("strict (1)")
                                      : core::phrase("on");
    core::Phrase told = kernelSentence(word);
    if (martian)
        told = core::sentences(told,
                               core::phrase("The kernel logged the packet as a martian source."));
    if (told.empty())
        told = core::phrase(
            "That follows from its routes and from rp_filter as they were read in this trace.");
    claim.words["told"] = told;
    return claim;
}

} // namespace vs
