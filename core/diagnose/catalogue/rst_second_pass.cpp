// SPDX-License-Identifier: GPL-3.0-or-later
// The founding case: the class rst-invalid-second-pass, its causes, and its remedies for the path
// at hand.
#include "core/diagnose/catalogue/rst_second_pass.h"
#include "core/base/text.h"
#include "core/model/rule_words.h"

#include "core/diagnose/catalogue/rst_remedies.h"
#include "core/diagnose/catalogue/suspicion.h"
#include "core/diagnose/evidence_words.h"
#include "core/diagnose/story.h"

#include <algorithm>

namespace vs {

namespace {

/// Where one reset lost its entry and where it died.
struct SecondPass
{
    std::size_t destroyed = 0; ///< index of the pass that matched and destroyed the entry
    std::size_t died = 0;      ///< index of the pass in which the packet ended
};

bool destroySeen(const Judgement& judgement, InterfaceId device)
{
    return std::any_of(
        judgement.conntrack.begin(), judgement.conntrack.end(), [&](const ConntrackMark& mark) {
            return mark.event == ConntrackEvent::Kind::Destroy && mark.passDevice == device;
        });
}

bool orderProved(const Judgement& judgement)
{
    return std::any_of(
        judgement.conntrack.begin(), judgement.conntrack.end(), [](const ConntrackMark& mark) {
            return mark.event == ConntrackEvent::Kind::Destroy && mark.order == Order::Proved;
        });
}

/// Where it would be by the path alone.
std::optional<SecondPass> placeOf(const Clues& clues, const JourneyRecord& record)
{
    const Judgement& judgement = record.judgement;
    if (judgement.kind != VerdictKind::Dropped || !judgement.drop ||
        !couldShowRstSecondPass(clues, record))
        return std::nullopt;
    if (judgement.drop->rule && !dropsInvalid(*judgement.drop->rule))
        return std::nullopt;
    const auto& passes = clues.passes(record);
    if (passes.size() < 2 || passes.back().device != judgement.drop->device ||
        !passes.back().tracked)
        return std::nullopt;
    const auto sameZone = [&](const ConntrackPass& pass) {
        return pass.tracked && pass.zone == passes.back().zone;
    };
    const auto first = std::find_if(passes.begin(), passes.end(), sameZone);
    if (first == passes.end() - 1)
        return std::nullopt; // the first look at this zone: the entry cannot have been its own
                             // doing
    return SecondPass{static_cast<std::size_t>(first - passes.begin()), passes.size() - 1};
}

std::optional<SecondPass> secondPass(const Clues& clues, const JourneyRecord& record)
{
    const auto place = placeOf(clues, record);
    if (!place)
        return std::nullopt;
    const Judgement& judgement = record.judgement;
    // Without the event the rule must speak: one that counted it, or that nothing but rules against
    // INVALID could have ended it there.
    if (!destroySeen(judgement, clues.passes(record)[place->destroyed].device) &&
        !judgement.drop->rule && !clues.suspicion(record).allAre({RuleRole::Invalid}))
        return std::nullopt;
    return place;
}

/// The chain of causes, with the numbers of the story's sightings.
std::vector<Cause> causes(const Clues& clues, const JourneyRecord& record, const SecondPass& place)
{
    const Topology& topology = clues.topology();
    const auto& passes = clues.passes(record);
    const std::string first = topology.nameOf(passes[place.destroyed].device);
    const std::string second = topology.nameOf(record.judgement.drop->device);

    const Story story = makeStory(clues.snapshot(), record.journey.id);
    const auto numberAt = [&](std::size_t pathIndex) {
        for (const StoryStep& step : story.steps) {
            if (step.kind == StoryStep::Kind::Sighting && step.answer &&
                step.pathIndex == pathIndex)
                return step.number;
        }
        return 0;
    };
    const core::Word where{"device", first};
    const auto& rule = record.judgement.drop->rule;
    return {
        {Cause::Mark::Sighting, numberAt(passes[place.destroyed].enters),
         core::phrase(
             "The reset matches the entry that the SYN made: conntrack calls it ESTABLISHED.")},
        {Cause::Mark::Conntrack, 0,
         orderProved(record.judgement)
             ? core::phrase("{device}: a reset that answers a SYN ends the connection. The entry "
                            "is destroyed, the packet goes on. (order proved)",
                            {where})
             : core::phrase("{device}: a reset that answers a SYN ends the connection. The entry "
                            "is destroyed, the packet goes on.",
                            {where})},
        {Cause::Mark::Sighting, numberAt(passes[place.died].enters),
         core::phrase("{device}: conntrack looks at the same packet again. No entry: INVALID.",
                      {{"device", second}})},
        {Cause::Mark::Drop, 0,
         rule ? capitalised(
                    core::phrase("{rule} drops what is INVALID.", {{"rule", ruleInWords(*rule)}}))
              : core::phrase("A rule there drops what is INVALID.").text()}};
}

} // namespace

bool hintsAtRstSecondPass(const Clues& clues, const JourneyRecord& record)
{
    return clues.rules() == nullptr && clues.snapshot().conntrack.empty() &&
           placeOf(clues, record).has_value();
}

bool couldShowRstSecondPass(const Clues& clues, const JourneyRecord& record)
{
    if (!record.journey.packet.isRst())
        return false;
    const JourneyRecord* request = clues.answers(record);
    return request != nullptr && request->journey.packet.isSyn();
}

std::optional<Claim> explainRstSecondPass(const Clues& clues, const JourneyRecord& record)
{
    const auto place = secondPass(clues, record);
    if (!place)
        return std::nullopt;
    Claim claim;
    claim.why = [&clues, &record, place = *place] { return causes(clues, record, place); };
    claim.remedies = [&clues, &record] { return resetRemedies(clues, record); };
    return claim;
}

} // namespace vs
