// SPDX-License-Identifier: GPL-3.0-or-later
// The node's network cards, rate limits and bonds.
#include "core/diagnose/catalogue/node_classes.h"
#include "core/diagnose/catalogue/node_evidence.h"

#include <algorithm>
#include <map>
#include <set>

namespace vs {

namespace {

/// A card that hung is reset after some seconds; what waited for it is lost then.
constexpr Nanoseconds kHangLasts = 30 * kSecond;

/// The line in which the kernel says that this card hung, between two times; null: none.
const KernelLogLine* hungAt(const Clues& clues, const std::string& nic, Timestamp from,
                            Timestamp to)
{
    for (const char* what : {"Detected Hardware Unit Hang", "NETDEV WATCHDOG"}) {
        for (const KernelLogLine* line : loggedBetween(clues.snapshot(), what, from, to)) {
            if (namesInterface(line->text, nic))
                return line;
        }
    }
    return nullptr;
}

/// The cards behind an uplink: itself, the slaves of a bond, the parent of a VLAN device.
std::vector<const Interface*> cardsOf(const Topology& topology, InterfaceId uplink)
{
    std::vector<const Interface*> cards;
    const Interface* one = topology.find(uplink);
    if (one == nullptr)
        return cards;
    cards.push_back(one);
    if (one->kind == "vlan") {
        for (const Interface* card : cardsOf(topology, one->peer))
            cards.push_back(card);
    }
    if (one->kind == "bond") {
        for (const Interface& slave : topology.interfaces) {
            if (slave.master == one->id)
                cards.push_back(&slave);
        }
    }
    return cards;
}

struct Hang
{
    const Interface* card = nullptr;
    const KernelLogLine* line = nullptr;
};

std::optional<Hang> hangOf(const Clues& clues, InterfaceId uplink, Timestamp from, Timestamp to)
{
    for (const Interface* card : cardsOf(clues.topology(), uplink)) {
        if (const KernelLogLine* line = hungAt(clues, card->name, from, to))
            return Hang{card, line};
    }
    return std::nullopt;
}

/// What the drops of a queue or a limit on the interface rose by around the loss.
std::uint64_t queueDrops(const StatesAround& states, InterfaceId interface, bool police)
{
    const auto sum = [&](const NodeState& state) {
        std::uint64_t dropped = 0;
        for (const QueueCounters& queue : state.queues) {
            if (queue.interface == interface && (queue.kind == "police") == police)
                dropped = std::max(dropped, queue.dropped); // classes count what their leaves drop
        }
        return dropped;
    };
    return risen(sum(*states.before), sum(*states.after));
}

bool isGuestPort(const Clues& clues, InterfaceId interface)
{
    return interface.valid() && clues.topology().nicOfHost(interface).has_value();
}

/// A walk through rules in the device shows that the packet got past what stands before them.
bool walkedThere(const Clues& clues, const JourneyRecord& record)
{
    return clues.lastWalk(record) != nullptr;
}

/// Where a limit can have dropped it: as it came in at the guest's port, or before it went out.
struct Limit
{
    InterfaceId port;
    bool fromGuest = false;
};

std::optional<Limit> limitAt(const Clues& clues, const JourneyRecord& record)
{
    const Drop& drop = *record.judgement.drop;
    if (drop.after.direction == Direction::In && isGuestPort(clues, drop.after.interface) &&
        !walkedThere(clues, record))
        return Limit{drop.after.interface, true};
    if (drop.expectedNext && drop.expectedNext->direction == Direction::Out &&
        isGuestPort(clues, drop.expectedNext->interface))
        return Limit{drop.expectedNext->interface, false};
    return std::nullopt;
}

} // namespace

std::optional<Claim> explainRatePoliced(const Clues& clues, const JourneyRecord& record)
{
    if (!record.judgement.drop || ruleEndedIt(clues, record))
        return std::nullopt;
    const auto limit = limitAt(clues, record);
    if (!limit)
        return std::nullopt;
    const std::string word = kernelWord(record);
    const bool named =
        limit->fromGuest ? word == "TC_INGRESS" : word == "QDISC_DROP" || word == "QDISC_OVERLIMIT";
    if (!word.empty() && !named)
        return std::nullopt;
    const auto states = statesAround(clues, record);
    const std::uint64_t rose = states ? queueDrops(*states, limit->port, limit->fromGuest) : 0;
    if (rose == 0)
        return std::nullopt;
    const auto ref = clues.topology().nicOfHost(limit->port);
    const GuestNic& nic = clues.topology().nic(*ref);
    Claim claim;
    claim.words["guest"] = clues.topology().guest(*ref).label();
    claim.words["tap"] = clues.topology().nameOf(limit->port);
    claim.words["nic"] = "net" + std::to_string(nic.index);
    claim.words["limit"] =
        nic.rate.empty()
            ? core::phrase("a rate limit")
            : core::phrase("the rate limit of {rate} MB/s (rate={rate})", {{"rate", nic.rate}});
    const core::Word guest{"guest", claim.words["guest"]};
    claim.words["way"] = limit->fromGuest ? core::phrase("what comes from {guest}", {guest})
                                          : core::phrase("what goes to {guest}", {guest});
    if (!named)
        claim.words["likely"] = core::phrase("most likely ");
    claim.words["count"] = rose == 1
                               ? core::phrase("1 packet")
                               : core::phrase("{count} packets", {{"count", std::to_string(rose)}});
    if (named)
        claim.words["told"] = core::behind(kernelSentence(word));
    return claim;
}

std::optional<Claim> explainNicHang(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr || ruleEndedIt(clues, record) || !drop->expectedNext ||
        drop->expectedNext->direction != Direction::Out)
        return std::nullopt;
    const Timestamp died = record.journey.lastSeen();
    const auto hang =
        hangOf(clues, drop->expectedNext->interface, died - kHangLasts, died + kHangLasts);
    if (!hang)
        return std::nullopt;
    Claim claim;
    claim.words["card"] = hang->card->name;
    claim.words["line"] = hang->line->text;
    claim.words["fate"] = core::phrase("is lost in front of {card}", {{"card", hang->card->name}});
    claim.words["seen"] = clues.topology().nameOf(drop->after.interface);
    claim.words["end"] = core::phrase("It waited for the card and was never sent.");
    return claim;
}

std::vector<Finding> findNicHang(const Clues& clues)
{
    const Snapshot& snapshot = clues.snapshot();
    std::map<std::uint32_t, std::vector<const JourneyRecord*>> unanswered; ///< by uplink
    for (const JourneyRecord* record : clues.unanswered()) {
        const Judgement& judgement = record->judgement;
        if (judgement.kind != VerdictKind::LeftNode || judgement.path.empty() ||
            !isSettled(snapshot, *record))
            continue;
        const Hop& last = pathHop(*record, judgement.path.size() - 1);
        if (last.direction == Direction::Out)
            unanswered[last.interface.value].push_back(record);
    }
    std::vector<Finding> findings;
    for (const auto& [uplink, journeys] : unanswered) {
        const Timestamp from = journeys.front()->journey.firstSeen() - kHangLasts;
        const auto hang = hangOf(clues, InterfaceId{uplink}, from, snapshot.now + kSecond);
        if (!hang)
            continue;
        Claim claim;
        claim.words["card"] = hang->card->name;
        claim.words["line"] = hang->line->text;
        claim.words["fate"] =
            core::phrase("is handed to {card}, which hung", {{"card", hang->card->name}});
        claim.words["seen"] = clues.topology().nameOf(InterfaceId{uplink});
        claim.words["end"] =
            core::phrase("What is handed to a card that hangs is most likely never sent; nothing "
                         "in this trace answered it.");
        findings.push_back(aboutJourneys("nic-hang", claim, clues, journeys));
    }
    return findings;
}

std::vector<Finding> findBondMismatch(const Clues& clues)
{
    const Snapshot& snapshot = clues.snapshot();
    const Topology& topology = clues.topology();
    std::vector<Finding> findings;
    if (!snapshot.stateAfter)
        return findings;
    struct Bond
    {
        std::set<int> aggregators;
        core::Phrase slaves;
    };
    std::map<std::string, Bond> bonds;
    for (const BondSlave& slave : snapshot.stateAfter->bonds) {
        if (slave.mode.find("802.3ad") == std::string::npos || !slave.up || !slave.aggregator)
            continue;
        Bond& bond = bonds[slave.bond];
        bond.aggregators.insert(*slave.aggregator);
        core::add(bond.slaves, core::phrase("{link} in aggregator {number}",
                                            {{"link", slave.slave},
                                             {"number", std::to_string(*slave.aggregator)}}));
    }
    for (const auto& [name, bond] : bonds) {
        const Interface* device = topology.findByName(name);
        if (bond.aggregators.size() < 2 || device == nullptr)
            continue;
        std::vector<const JourneyRecord*> journeys;
        for (const auto& record : snapshot.journeys) {
            const auto& hops = record->journey.hops;
            const bool crosses = std::any_of(hops.begin(), hops.end(), [&](const Hop& hop) {
                const Interface* at = topology.find(hop.interface);
                return at != nullptr && (at->id == device->id || at->master == device->id);
            });
            if (crosses && record->judgement.kind != VerdictKind::Dropped &&
                record->judgement.kind != VerdictKind::Rejected)
                journeys.push_back(record.get());
        }
        if (journeys.empty())
            continue;
        Claim claim;
        claim.words["bond"] = name;
        claim.words["slaves"] = bond.slaves;
        findings.push_back(aboutJourneys("bond-mismatch", claim, clues, journeys));
    }
    return findings;
}

} // namespace vs
