// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/diagnose/verdict.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vs {

/// How well a remedy would do on the path at hand. Useless: often proposed, and no help here.
enum class RemedyRank : std::uint8_t { Safe, Careful, Useless, Harmful };

struct Remedy
{
    std::string text; ///< short: fits beside its side effect in a picture
    std::string sideEffect;
    std::string how; ///< what to type or where to click; may be empty
    RemedyRank rank = RemedyRank::Careful;
};

/// One step of a chain of causes. `step` counts sightings as the drawing numbers them (from 1,
/// request and answer counted through); 0: the step is not a sighting.
struct Cause
{
    enum class Mark : std::uint8_t { Sighting, Conntrack, Drop };

    Mark mark = Mark::Sighting;
    int step = 0;
    std::string text;
};

/// A named class of the catalogue found in this trace (stable id, kebab-case).
struct Finding
{
    std::string id;
    std::string title; ///< one sentence with the place: "The reset from VM 811 is dropped in vmbr0"
    std::string effect; ///< what people notice: "The client sees a timeout instead of ..."
    std::vector<Cause> why;
    std::vector<Remedy> remedies; ///< best first, for this very path
    std::vector<std::string> references;
    std::vector<JourneyId> journeys; ///< those that show it
    Grade grade = Grade::Seen;       ///< the best of its journeys
    std::uint32_t of = 0;            ///< so many journeys could have shown it ("3 of 3 resets")
};

} // namespace vs
