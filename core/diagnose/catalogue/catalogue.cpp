// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/catalogue.h"
#include "core/base/text.h"
#include "core/model/rule_words.h"

#include "core/diagnose/captions.h"
#include "core/diagnose/evidence_words.h"
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
};

/// In the order in which they were met, and where each is found again: there are as many places as
/// pairs of guests, and many more packets.
struct Places
{
    std::vector<Gathered> all;
    std::map<std::pair<const LossClass*, std::string>, std::size_t> byTitle;
    std::map<Kind, std::set<std::size_t>> byKind; ///< of classes without a count of their own
    std::map<const LossClass*, std::vector<std::size_t>> byClass; ///< of those that have one
};

/// What every claim about a journey can be told with.
std::string commonWord(const std::string& name, const Clues& clues, const JourneyRecord& record)
{
    const Packet& packet = record.journey.packet;
    if (name == "packet")
        return packetNoun(packet);
    if (name == "Packet")
        return packetSubject(packet);
    if (name == "sender")
        return clues.sender(record);
    if (name == "receiver")
        return clues.receiver(record);
    if (name == "address")
        return packet.source.known() ? packet.source.toString() : std::string();
    if (name == "port")
        return std::to_string(packet.destinationPort);
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr)
        return {};
    if (name == "device")
        return clues.topology().nameOf(drop->device);
    if (name == "after")
        return clues.topology().nameOf(drop->after.interface);
    if (name == "next")
        return drop->expectedNext ? clues.topology().nameOf(drop->expectedNext->interface)
                                  : std::string();
    if (!drop->rule)
        return {};
    return name == "chain"  ? drop->rule->chain
           : name == "text" ? drop->rule->text
           : name == "rule" ? ruleInWords(*drop->rule).text()
                            : std::string();
}

/// The claim's own word goes before the common one.
std::string wordOf(const std::string& name, const Words& words, const Clues* clues,
                   const JourneyRecord* record)
{
    if (const auto own = words.find(name); own != words.end())
        return own->second;
    return clues != nullptr ? commonWord(name, *clues, *record) : std::string();
}

void gather(const LossClass& owner, Claim claim, const Clues& clues, const JourneyRecord& record,
            Places& places)
{
    // The title names the place: the same class elsewhere is another finding. How sure one is does
    // not part them: what proves it for one packet speaks for its likes. In English, which needs no
    // looking up: nobody reads this one.
    const core::LanguageScope english(nullptr);
    const Knowledge* entry = knowledge(owner.id);
    const auto word = [&](const std::string& name) {
        return name == "likely" || name == "seems" ? std::string()
                                                   : wordOf(name, claim.words, &clues, &record);
    };
    const std::string title = entry != nullptr ? fillIn(entry->title, word) : std::string();
    const auto [at, isNew] = places.byTitle.try_emplace({&owner, title}, places.all.size());
    if (isNew) {
        places.all.push_back({&owner, {}, nullptr, {}});
        if (owner.could != nullptr)
            places.byClass[&owner].push_back(at->second);
    }
    Gathered& place = places.all[at->second];
    const Grade grade = record.judgement.drop ? record.judgement.drop->grade : Grade::Seen;
    if (place.example == nullptr || grade >= place.finding.grade) {
        place.example = &record;
        place.claim = std::move(claim);
        place.finding.grade = grade;
    }
    place.finding.journeys.push_back(record.journey.id);
    if (owner.could == nullptr)
        places.byKind[kindOf(record)].insert(at->second);
}

void claimLosses(const Clues& clues, Places& places)
{
    for (const JourneyRecord* record : clues.lost()) {
        for (const auto classes : {wiringClasses(), nodeLossClasses(), conntrackClasses(),
                                   ruleClasses(), lastClasses()}) {
            bool claimed = false;
            for (const LossClass& one : classes) {
                if (auto claim = one.explains(clues, *record)) {
                    gather(one, std::move(*claim), clues, *record, places);
                    claimed = true;
                    break;
                }
            }
            if (claimed)
                break;
        }
    }
}

void countOthers(const Clues& clues, Places& places)
{
    if (places.all.empty())
        return;
    for (const auto& record : clues.snapshot().journeys) {
        if (record->judgement.pending)
            continue;
        if (const auto like = places.byKind.find(kindOf(*record)); like != places.byKind.end()) {
            for (const std::size_t at : like->second)
                ++places.all[at].finding.of;
        }
        for (const auto& [owner, those] : places.byClass) {
            if (!owner->could(clues, *record))
                continue;
            for (const std::size_t at : those)
                ++places.all[at].finding.of;
        }
    }
}

Finding toldFrom(const char* id, const Claim& claim, const Clues* clues,
                 const JourneyRecord* example)
{
    Finding finding;
    finding.id = id;
    if (claim.why)
        finding.why = claim.why();
    if (claim.remedies)
        finding.remedies = claim.remedies();
    const Knowledge* entry = knowledge(id);
    if (entry == nullptr)
        return finding;
    Words words = claim.words;
    if (claim.moreWords)
        claim.moreWords(words);
    const auto word = [&](const std::string& name) { return wordOf(name, words, clues, example); };
    finding.title = fillIn(entry->title, word);
    finding.effect = fillIn(entry->effect, word);
    if (finding.why.empty()) {
        for (const KnownCause& cause : entry->why)
            finding.why.push_back({cause.mark, 0, capitalised(fillIn(cause.text, word))});
    }
    if (finding.remedies.empty()) {
        for (const KnownRemedy& remedy : entry->remedies)
            finding.remedies.push_back({fillIn(remedy.text, word), fillIn(remedy.sideEffect, word),
                                        fillIn(remedy.how, word), remedy.rank});
    }
    finding.references.assign(entry->references.begin(), entry->references.end());
    return finding;
}

} // namespace

Finding tell(const char* id, const Claim& claim, const Clues& clues, const JourneyRecord& example)
{
    return toldFrom(id, claim, &clues, &example);
}

Finding tell(const char* id, const Claim& claim)
{
    return toldFrom(id, claim, nullptr, nullptr);
}

std::vector<Finding> findAll(const Snapshot& snapshot)
{
    const Clues clues(snapshot);
    Places places;
    claimLosses(clues, places);
    countOthers(clues, places);
    std::vector<Finding> all;
    for (Gathered& one : places.all) {
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
