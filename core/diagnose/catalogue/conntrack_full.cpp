// SPDX-License-Identifier: GPL-3.0-or-later
// A full connection table: packets that would open a connection are dropped before any rule.
#include "core/diagnose/catalogue/node_classes.h"
#include "core/diagnose/catalogue/node_evidence.h"
#include "core/diagnose/catalogue/suspicion.h"

#include <algorithm>

namespace vs {

namespace {

/// The kernel writes the line at most a few times in five seconds.
constexpr Nanoseconds kLogSlack = 5 * kSecond;

/// True if the packet needs an entry of its own in the table.
bool opensEntry(const Clues& clues, const JourneyRecord& record)
{
    const Packet& packet = record.journey.packet;
    if (packet.isTcp())
        return packet.isSyn();
    return !packet.isArp() && record.journey.fromClient && !clues.flow(record).fromServer;
}

/// True if it met a rule that stands behind conntrack: then its entry could be made.
bool gotPastConntrack(const Clues& clues, const JourneyRecord& record)
{
    const RuleWalk* walk = clues.lastWalk(record);
    return walk != nullptr &&
           (walk->outcome != RuleWalk::Outcome::Open ||
            std::any_of(walk->steps.begin(), walk->steps.end(),
                        [](const WalkStep& step) { return step.rule.table != "raw"; }));
}

/// True if it ended in the first pass that keeps its state in that zone: later ones find the entry.
bool firstOfItsZone(const Clues& clues, const JourneyRecord& record)
{
    const ConntrackPass* last = lastPass(clues, record);
    if (last == nullptr || !last->tracked)
        return false;
    const auto& passes = clues.passes(record);
    return std::none_of(passes.begin(), passes.end(), [&](const ConntrackPass& pass) {
        return &pass != last && pass.tracked && pass.zone == last->zone;
    });
}

} // namespace

std::optional<Claim> explainConntrackFull(const Clues& clues, const JourneyRecord& record)
{
    const std::string word = kernelWord(record);
    if (!record.judgement.drop || ruleEndedIt(clues, record) || !opensEntry(clues, record) ||
        gotPastConntrack(clues, record) || !firstOfItsZone(clues, record) ||
        (!word.empty() && word != "NETFILTER_DROP"))
        return std::nullopt;
    const Timestamp died = record.journey.lastSeen();
    const auto lines =
        loggedBetween(clues.snapshot(), "table full", died - kLogSlack, died + kLogSlack);
    const bool logged = std::any_of(lines.begin(), lines.end(), [](const KernelLogLine* line) {
        return line->text.find("conntrack") != std::string::npos;
    });
    const auto states = statesAround(clues, record);
    const bool counted = states && states->before->conntrack && states->after->conntrack;
    const std::uint64_t rose =
        counted ? risen(states->before->conntrack->drop, states->after->conntrack->drop) : 0;
    if (!logged && rose == 0)
        return std::nullopt;
    Claim claim;
    bool full = logged;
    core::Phrase told;
    if (logged)
        told = core::phrase("The kernel logged it: “nf_conntrack: table full, dropping packet”.");
    if (rose > 0)
        told = core::sentences(
            told, core::phrase("The table's drop counter rose by {count} in this trace.",
                               {{"count", std::to_string(rose)}}));
    if (counted && states->after->conntrack->max > 0) {
        const std::uint64_t most =
            std::max(states->before->conntrack->entries, states->after->conntrack->entries);
        const std::uint64_t max = states->after->conntrack->max;
        told = core::sentences(
            told, core::phrase("It held {count} of at most {most} entries when it was read.",
                               {{"count", std::to_string(most)}, {"most", std::to_string(max)}}));
        full = full || most >= max - max / 10;
    }
    claim.words["told"] = told;
    if (!full)
        claim.words["likely"] = core::phrase("most likely ");
    return claim;
}

} // namespace vs
