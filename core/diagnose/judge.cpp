// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/judge.h"

#include "core/diagnose/routed_nat.h"

#include <algorithm>

namespace vs {

namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

std::size_t hopAt(const Journey& journey, PathStep step)
{
    for (std::size_t i = 0; i < journey.hops.size(); ++i) {
        if (journey.hops[i].at(step.interface, step.direction))
            return i;
    }
    return kNowhere;
}

/// Lays the sightings on the expected steps. Returns the number of steps up to the furthest one
/// that was seen; `holes` counts unseen steps before it.
std::size_t layOnPath(const Journey& journey, const std::vector<PathStep>& steps,
                      std::vector<std::uint16_t>& path, int& holes)
{
    path.reserve(steps.size());
    std::size_t reached = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const std::size_t hop = hopAt(journey, steps[i]);
        if (hop == kNowhere)
            continue;
        holes += static_cast<int>(i - reached);
        reached = i + 1;
        path.push_back(static_cast<std::uint16_t>(hop));
    }
    return reached;
}

/// Without an expected path: the sightings in their order, bridges' own left out.
void layInOrder(const Journey& journey, const Topology& topology, std::vector<std::uint16_t>& path)
{
    for (std::size_t i = 0; i < journey.hops.size(); ++i) {
        if (!isBridge(topology, journey.hops[i].interface))
            path.push_back(static_cast<std::uint16_t>(i));
    }
}

VerdictKind arrival(PathEnd end)
{
    return end == PathEnd::Uplink ? VerdictKind::LeftNode : VerdictKind::Delivered;
}

/// A packet to a group has no one destination: it is delivered once it reached anybody: it left by
/// an edge, or the node itself took it in (at a bridge, or at an interface that is no port). Its
/// other copies are forks.
bool reachedAnybody(const Journey& journey, const Topology& topology)
{
    return std::any_of(journey.hops.begin(), journey.hops.end(), [&](const Hop& hop) {
        const Interface* interface = topology.find(hop.interface);
        return isBridge(topology, hop.interface) ||
               (interface != nullptr && !interface->master.valid() && !interface->peer.valid()) ||
               (hop.direction == Direction::Out && isEdge(topology, hop.interface));
    });
}

core::Phrase lossNote(const CaptureStats& capture)
{
    const std::uint64_t lost = capture.kernelDropped.value_or(0) + capture.shed;
    if (lost == 0 && capture.missing > 0)
        return core::phrase("the text lacks {count} of the packets: not seen is not proof",
                            {{"count", std::to_string(capture.missing)}});
    if (lost == 0)
        return core::phrase("not all of it was captured: not seen is not proof");
    return lost == 1 ? core::phrase("the capture lost 1 packet: not seen is not proof")
                     : core::phrase("the capture lost {count} packets: not seen is not proof",
                                    {{"count", std::to_string(lost)}});
}

core::Phrase placeUnknown(const IpAddress& address)
{
    return core::phrase("where {address} lives is not known", {{"address", address.toString()}});
}

/// Why a packet is lost that was seen at one place of its path and not at the next.
core::Phrase notSeenAgain(const Topology& topology, PathStep after, PathStep next,
                          InterfaceId device)
{
    const core::Word seen{"seen", topology.nameOf(after.interface)};
    const core::Word missed{"missed", topology.nameOf(next.interface)};
    const core::Word ended{"device", topology.nameOf(device)};
    if (after.direction == Direction::In)
        return next.direction == Direction::In
                   ? core::phrase("seen in at {seen}, never in at {missed}: it ended in {device}",
                                  {seen, missed, ended})
                   : core::phrase("seen in at {seen}, never out at {missed}: it ended in {device}",
                                  {seen, missed, ended});
    return next.direction == Direction::In
               ? core::phrase("seen out at {seen}, never in at {missed}: it ended in {device}",
                              {seen, missed, ended})
               : core::phrase("seen out at {seen}, never out at {missed}: it ended in {device}",
                              {seen, missed, ended});
}

/// With an assumed destination only a step that any destination shares can be missed: out of a
/// firewall bridge there is no other way.
/// The node's own routing has one way, too, as its routes say.
bool stepIsForced(const Topology& topology, const ExpectedPath& expected, PathStep after)
{
    if (isBridge(topology, after.interface))
        return after == PathStep{expected.routedAt, Direction::In};
    const Interface* port = topology.find(after.interface);
    const Interface* bridge = port != nullptr ? topology.find(port->master) : nullptr;
    return after.direction == Direction::Out ||
           (bridge != nullptr && topology.ports(bridge->id).size() == 2);
}

bool destinationKnown(const Journey& journey, PathFinder& finder)
{
    return finder.placeKnown(journey.packet.destination);
}

/// Where else it went: to a guest's NIC that has the MAC of the one it is meant for. The bridge has
/// dropped nothing then.
InterfaceId takenByTwin(const Journey& journey, const Topology& topology, PathStep goal)
{
    const auto meant = topology.nicOfHost(goal.interface);
    if (!meant || !topology.nic(*meant).mac.known())
        return {};
    for (const Hop& hop : journey.hops) {
        const auto nic = topology.nicOfHost(hop.interface);
        if (hop.direction == Direction::Out && nic && !(*nic == *meant) &&
            topology.nic(*nic).mac == topology.nic(*meant).mac)
            return hop.interface;
    }
    return {};
}

/// A packet that the node has no route for.
std::shared_ptr<const Drop> refused(const Topology& topology, InterfaceId in)
{
    auto drop = std::make_shared<Drop>();
    drop->after = {in, Direction::In};
    drop->device = in;
    drop->grade = Grade::Seen;
    drop->reason = core::phrase("seen in at {interface}, never sent on: the node has no route for "
                                "its destination",
                                {{"interface", topology.nameOf(in)}});
    return drop;
}

std::shared_ptr<const Drop> makeDrop(const Topology& topology, PathStep after, PathStep next)
{
    auto drop = std::make_shared<Drop>();
    drop->after = after;
    drop->expectedNext = next;
    drop->device = dropDevice(topology, after, next);
    drop->grade = Grade::Seen;
    drop->reason = notSeenAgain(topology, after, next, drop->device);
    return drop;
}

} // namespace

InterfaceId dropDevice(const Topology& topology, PathStep after, PathStep next)
{
    const Interface* from = topology.find(after.interface);
    const Interface* to = topology.find(next.interface);
    if (after.direction == Direction::In && from != nullptr && from->master.valid())
        return from->master;
    // A port that is in no bridge, or the node's own routing.
    if (after.direction == Direction::In && next.direction == Direction::Out)
        return after.interface;
    if (to != nullptr && next.direction == Direction::Out && to->master.valid())
        return to->master;
    return next.interface;
}

Judgement judgeJourney(const Journey& journey, PathFinder& finder, const JudgeContext& context)
{
    Judgement judgement;
    const Topology& topology = finder.topology();
    judgement.expected = finder.expected(journey);
    const ExpectedPath& expected = *judgement.expected;

    if (!expected.known()) {
        layInOrder(journey, topology, judgement.path);
        if (journey.packet.destination.isGroup() && reachedAnybody(journey, topology)) {
            judgement.kind = VerdictKind::Delivered;
            return judgement;
        }
        judgement.pending = !context.ended && context.now - journey.lastSeen() < kAbsence;
        judgement.note = journey.packet.destination.known()
                             ? placeUnknown(journey.packet.destination)
                             : core::phrase("its destination is not known");
        return judgement;
    }

    int holes = 0;
    const std::size_t reached = layOnPath(journey, expected.steps, judgement.path, holes);
    if (reached == expected.steps.size() && !expected.noRoute) {
        judgement.kind = arrival(expected.to);
        return judgement;
    }
    const Nanoseconds silence = context.now - journey.lastSeen();
    if (silence < (context.ended ? kAbsenceAtEnd : kAbsence)) {
        judgement.pending = !context.ended;
        judgement.note = context.ended
                             ? core::phrase("the trace ended too soon after it was last seen")
                             : core::phrase("still on its way");
        return judgement;
    }
    if (context.capture.mayMiss()) {
        judgement.note = lossNote(context.capture);
        return judgement;
    }
    if (holes > 0) {
        judgement.note =
            core::phrase("sightings before the last one are missing too: the capture is not whole");
        return judgement;
    }
    const PathStep after = expected.steps[reached - 1];
    if (after == PathStep{expected.routedAt, Direction::In} &&
        mayBeTranslated(journey.packet, topology, context.rules, expected)) {
        judgement.note = core::phrase(
            "the node took it in at {interface} to route it, and may have changed its address "
            "(NAT): what it sent then is another packet to the eye",
            {{"interface", topology.nameOf(after.interface)}});
        return judgement;
    }
    if (!destinationKnown(journey, finder) && !stepIsForced(topology, expected, after)) {
        judgement.note = placeUnknown(journey.packet.destination);
        return judgement;
    }
    if (const InterfaceId twin = takenByTwin(journey, topology, expected.steps.back());
        twin.valid()) {
        judgement.note = core::phrase(
            "it went out by {interface}, not by {expected}: both NICs have one MAC address, so "
            "whose it is cannot be told",
            {{"interface", topology.nameOf(twin)},
             {"expected", topology.nameOf(expected.steps.back().interface)}});
        return judgement;
    }
    judgement.drop = reached == expected.steps.size()
                         ? refused(topology, expected.routedAt)
                         : makeDrop(topology, after, expected.steps[reached]);
    if (context.capture.kernelDropped.has_value())
        judgement.kind = VerdictKind::Dropped;
    else
        judgement.note = kLossUnknown;
    return judgement;
}

} // namespace vs
