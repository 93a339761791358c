// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/findings.h"

#include <algorithm>
#include <iterator>

namespace vs {

std::vector<Finding> findAll(const Snapshot& snapshot)
{
    std::vector<Finding> all;
    for (const auto find : {&findRstInvalidSecondPass}) {
        std::vector<Finding> some = find(snapshot);
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(), [](const Finding& a, const Finding& b) {
        return a.journeys.size() > b.journeys.size();
    });
    return all;
}

} // namespace vs
