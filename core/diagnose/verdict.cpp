// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/verdict.h"

#include "core/base/text.h"

#include "core/diagnose/snapshot.h"

#include <algorithm>

namespace vs {

const char* verdictName(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Delivered:
        return "delivered";
    case VerdictKind::Answered:
        return "answered";
    case VerdictKind::Dropped:
        return "dropped";
    case VerdictKind::Rejected:
        return "rejected";
    case VerdictKind::LeftNode:
        return "left-node";
    case VerdictKind::Inconclusive:
        break;
    }
    return "inconclusive";
}

const char* gradeName(Grade grade)
{
    switch (grade) {
    case Grade::Proved:
        return "proved";
    case Grade::Counted:
        return "counted";
    case Grade::Seen:
        return "seen";
    case Grade::Inconclusive:
        break;
    }
    return "inconclusive";
}

const RuleWalk* Evidence::walkIn(InterfaceId device) const
{
    const auto at = std::find_if(walks.begin(), walks.end(),
                                 [&](const RuleWalk& walk) { return walk.device == device; });
    return at == walks.end() ? nullptr : &*at;
}

const Flow* Snapshot::flow(FlowId id) const
{
    const auto place =
        std::lower_bound(flows.begin(), flows.end(), id,
                         [](const Flow& flow, FlowId wanted) { return flow.id < wanted; });
    return place != flows.end() && place->id == id ? &*place : nullptr;
}

std::shared_ptr<const JourneyRecord> Snapshot::record(JourneyId id) const
{
    const auto place = std::lower_bound(
        journeys.begin(), journeys.end(), id,
        [](const auto& record, JourneyId wanted) { return record->journey.id < wanted; });
    return place != journeys.end() && (*place)->journey.id == id ? *place : nullptr;
}

const JourneyRecord* Snapshot::journey(JourneyId id) const
{
    return record(id).get();
}

bool isLoss(VerdictKind kind)
{
    return kind == VerdictKind::Dropped || kind == VerdictKind::Rejected;
}

ctstate::List ctstate::parse(std::string_view list)
{
    List found;
    for (const std::string_view name : splitView(list, ',')) {
        if (name == "INVALID")
            found.states |= Invalid;
        else if (name == "NEW")
            found.states |= New;
        else if (name == "ESTABLISHED")
            found.states |= Established;
        else if (name == "RELATED")
            found.states |= Related;
        else if (name == "UNTRACKED")
            found.states |= Untracked;
        else
            found.others = true;
    }
    return found;
}

} // namespace vs
