// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/evidence_json.h"

namespace vs {

namespace {

Json statesJson(std::uint8_t states)
{
    Json names = Json::array();
    if (states == ctstate::Any)
        return names;
    constexpr std::pair<std::uint8_t, const char*> kNames[] = {
        {ctstate::Invalid, "INVALID"},
        {ctstate::New, "NEW"},
        {ctstate::Established, "ESTABLISHED"},
        {ctstate::Related, "RELATED"},
        {ctstate::Untracked, "UNTRACKED"}};
    for (const auto& [bit, name] : kNames)
        if ((states & bit) != 0)
            names.push_back(name);
    return names;
}

const char* outcomeName(RuleWalk::Outcome outcome)
{
    switch (outcome) {
    case RuleWalk::Outcome::Accepted:
        return "accepted";
    case RuleWalk::Outcome::Dropped:
        return "dropped";
    case RuleWalk::Outcome::Rejected:
        return "rejected";
    case RuleWalk::Outcome::Open:
        break;
    }
    return "open";
}

} // namespace

Json walksJson(const Topology& topology, const Evidence* evidence)
{
    Json walks = Json::array();
    if (evidence == nullptr)
        return walks;
    for (const RuleWalk& walk : evidence->walks) {
        Json steps = Json::array();
        for (const WalkStep& step : walk.steps)
            steps.push_back(
                {{"backend", backendName(step.rule.backend)},
                 {"table", step.rule.table},
                 {"chain", step.rule.chain},
                 {"number", step.rule.number ? Json(*step.rule.number) : Json(nullptr)},
                 {"text", step.rule.text},
                 {"verdict", step.verdict.empty() ? Json(nullptr) : Json(step.verdict)}});
        walks.push_back({{"device", topology.nameOf(walk.device)},
                         {"after_hop", walk.afterStep},
                         {"states", statesJson(walk.states)},
                         {"outcome", outcomeName(walk.outcome)},
                         {"steps", std::move(steps)}});
    }
    return walks;
}

Json kernelDropJson(const Evidence* evidence)
{
    if (evidence == nullptr || !evidence->kernelDrop)
        return nullptr;
    const KernelDrop& drop = *evidence->kernelDrop;
    return {{"reason", drop.reason},
            {"location", drop.location.empty() ? Json(nullptr) : Json(drop.location)},
            {"time_ns", drop.time},
            {"uncertainty_ns", drop.uncertainty}};
}

} // namespace vs
