// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/catalogue.h"

namespace vs {

namespace {

std::optional<Claim> explainUnexplained(const Clues&, const JourneyRecord&)
{
    return Claim{};
}

constexpr LossClass kClasses[] = {{"undelivered-unexplained", explainUnexplained}};

} // namespace

std::span<const LossClass> lastClasses()
{
    return kClasses;
}

std::span<const Knowledge> lastKnowledge()
{
    static const std::vector<Knowledge> entries{
        {"undelivered-unexplained",
         "Lost, cause not known",
         "{Packet} from {sender} is lost in {device}, and what was seen does not tell why",
         "",
         {{Cause::Mark::Sighting, "{Packet} came in at {after}."},
          {Cause::Mark::Drop, "It never came out at {next}: it ended in {device}. The place is "
                              "certain, the cause is not."}},
         {{"Trace again with the rule walk", "changes the node for a minute, and undoes it",
           "vethscope trace ... --instrument", RemedyRank::Safe}},
         {}}};
    return entries;
}

} // namespace vs
