// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/playback.h"

#include <algorithm>
#include <cmath>

namespace vs::ui {

PlayPosition positionAt(int steps, double t)
{
    PlayPosition at;
    if (steps <= 0 || !(t > 0))
        return at;
    const double clamped = std::min(t, static_cast<double>(steps));
    const double whole = std::floor(clamped);
    at.reached = static_cast<int>(whole) - 1;
    at.fraction = clamped - whole;
    at.heading = at.fraction > 0 ? at.reached + 1 : -1;
    return at;
}

PlayPosition positionAt(const Story& story, double t)
{
    return positionAt(static_cast<int>(story.steps.size()), t);
}

std::vector<StoryStep::Kind> stepKinds(const Story& story)
{
    std::vector<StoryStep::Kind> kinds;
    kinds.reserve(story.steps.size());
    for (const StoryStep& step : story.steps)
        kinds.push_back(step.kind);
    return kinds;
}

Advance advance(const std::vector<StoryStep::Kind>& kinds, double position, double seconds,
                double speed, const PauseAt& pause, const std::set<int>& halts)
{
    const double end = static_cast<double>(kinds.size());
    Advance result{std::clamp(position, 0.0, end), false};
    const double target = std::min(result.position + std::max(0.0, seconds) * speed, end);
    for (auto next = static_cast<std::size_t>(std::floor(result.position)); next < kinds.size();
         ++next) {
        const double arrival = static_cast<double>(next) + 1;
        if (arrival > target)
            break;
        if ((pause.drop && kinds[next] == StoryStep::Kind::Drop) ||
            (pause.conntrack && kinds[next] == StoryStep::Kind::Conntrack) ||
            halts.contains(static_cast<int>(next) + 1))
            return {arrival, true};
    }
    result.paused = target >= end;
    result.position = target;
    return result;
}

std::optional<int> nextDropAfter(const std::vector<StoryStep::Kind>& kinds, double position)
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds[i] == StoryStep::Kind::Drop && static_cast<double>(i) + 1 > position)
            return static_cast<int>(i) + 1;
    return std::nullopt;
}

} // namespace vs::ui
