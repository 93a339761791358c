// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/catalogue.h"

#include "core/diagnose/captions.h"
#include "core/diagnose/findings.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vs {

namespace {

/// Packets of one kind between two ends: what "3 of 3" counts where a class has no count of its
/// own.
using Kind = std::tuple<IpAddress, IpAddress, std::uint8_t, std::uint8_t, std::uint16_t, bool>;

Kind kindOf(const JourneyRecord& record)
{
    const Packet& p = record.journey.packet;
    const std::uint16_t port = p.isIcmp()                  ? 0
                               : record.journey.fromClient ? p.destinationPort
                                                           : p.sourcePort;
    return {p.source,   p.destination,
            p.protocol, p.isTcp() ? p.tcpFlags : p.icmpType,
            port,       record.journey.fromClient};
}

/// A class at one place, with all that it explains.
struct Gathered
{
    const LossClass* of = nullptr;
    Claim claim;
    const JourneyRecord* example = nullptr;
    Finding finding;
    std::set<Kind> kinds;
};

void gather(const LossClass& owner, Claim claim, const Clues& clues, const JourneyRecord& record,
            std::vector<Gathered>& all)
{
    // The title names the place: the same class elsewhere is another finding. How sure one is does
    // not part them: what proves it for one packet speaks for its likes.
    Words words = wordsOf(clues, record);
    for (auto& [name, text] : claim.words)
        words[name] = text;
    words["likely"] = words["seems"] = "";
    const Knowledge* entry = knowledge(owner.id);
    const std::string title = fillIn(entry != nullptr ? entry->title : "", words);
    auto place = std::find_if(all.begin(), all.end(), [&](const Gathered& one) {
        return one.of == &owner && one.finding.title == title;
    });
    if (place == all.end()) {
        place = all.insert(all.end(), Gathered{&owner, {}, nullptr, {}, {}});
        place->finding.title = title;
    }
    const Grade grade = record.judgement.drop ? record.judgement.drop->grade : Grade::Seen;
    if (place->example == nullptr || grade >= place->finding.grade) {
        place->example = &record;
        place->claim = std::move(claim);
        place->finding.grade = grade;
    }
    place->finding.journeys.push_back(record.journey.id);
    place->kinds.insert(kindOf(record));
}

void claimLosses(const Clues& clues, std::vector<Gathered>& all)
{
    for (const JourneyRecord* record : clues.lost()) {
        for (const auto classes : {wiringClasses(), nodeLossClasses(), conntrackClasses(),
                                   ruleClasses(), lastClasses()}) {
            bool claimed = false;
            for (const LossClass& one : classes) {
                if (auto claim = one.explains(clues, *record)) {
                    gather(one, std::move(*claim), clues, *record, all);
                    claimed = true;
                    break;
                }
            }
            if (claimed)
                break;
        }
    }
}

void countOthers(const Clues& clues, std::vector<Gathered>& all)
{
    if (all.empty())
        return;
    for (const auto& record : clues.snapshot().journeys) {
        if (record->judgement.pending)
            continue;
        const Kind kind = kindOf(*record);
        for (Gathered& one : all) {
            const bool counts =
                one.of->could != nullptr ? one.of->could(clues, *record) : one.kinds.contains(kind);
            one.finding.of += counts ? 1 : 0;
        }
    }
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

Finding toldFrom(const char* id, const Claim& claim, Words words)
{
    Finding finding;
    finding.id = id;
    for (const auto& [name, text] : claim.words)
        words[name] = text;
    finding.why = claim.why;
    finding.remedies = claim.remedies;
    const Knowledge* entry = knowledge(id);
    if (entry == nullptr)
        return finding;
    finding.title = fillIn(entry->title, words);
    finding.effect = fillIn(entry->effect, words);
    if (finding.why.empty()) {
        for (const KnownCause& cause : entry->why)
            finding.why.push_back({cause.mark, 0, capitalised(fillIn(cause.text, words))});
    }
    if (finding.remedies.empty()) {
        for (const KnownRemedy& remedy : entry->remedies)
            finding.remedies.push_back({fillIn(remedy.text, words),
                                        fillIn(remedy.sideEffect, words), fillIn(remedy.how, words),
                                        remedy.rank});
    }
    finding.references.assign(entry->references.begin(), entry->references.end());
    return finding;
}

} // namespace

Words wordsOf(const Clues& clues, const JourneyRecord& record)
{
    const Topology& topology = clues.topology();
    const Packet& packet = record.journey.packet;
    Words words{{"packet", packetNoun(packet)},
                {"Packet", capitalised(packetNoun(packet))},
                {"sender", clues.sender(record)},
                {"receiver", clues.receiver(record)},
                {"address", packet.source.known() ? packet.source.toString() : std::string()},
                {"port", std::to_string(packet.destinationPort)}};
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr)
        return words;
    words["device"] = topology.nameOf(drop->device);
    words["after"] = topology.nameOf(drop->after.interface);
    if (drop->expectedNext)
        words["next"] = topology.nameOf(drop->expectedNext->interface);
    if (drop->rule) {
        words["chain"] = drop->rule->chain;
        words["text"] = drop->rule->text;
        words["rule"] = drop->rule->number ? "rule " + std::to_string(*drop->rule->number) +
                                                 " of " + drop->rule->chain
                                           : "the policy of " + drop->rule->chain;
    }
    return words;
}

Finding tell(const char* id, const Claim& claim, const Clues& clues, const JourneyRecord& example)
{
    return toldFrom(id, claim, wordsOf(clues, example));
}

Finding tell(const char* id, const Claim& claim)
{
    return toldFrom(id, claim, {});
}

std::vector<Finding> findAll(const Snapshot& snapshot)
{
    const Clues clues(snapshot);
    std::vector<Gathered> gathered;
    claimLosses(clues, gathered);
    countOthers(clues, gathered);
    std::vector<Finding> all;
    for (Gathered& one : gathered) {
        Finding finding = tell(one.of->id, one.claim, clues, *one.example);
        finding.journeys = std::move(one.finding.journeys);
        finding.grade = one.finding.grade;
        finding.of = one.finding.of;
        all.push_back(std::move(finding));
    }
    for (const auto classes : {nodeClasses(), wiringNodeClasses()}) {
        for (const NodeClass& one : classes) {
            std::vector<Finding> some = one.find(clues);
            std::move(some.begin(), some.end(), std::back_inserter(all));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return a.journeys.size() > b.journeys.size();
    });
    return all;
}

} // namespace vs
