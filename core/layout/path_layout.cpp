// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/path_layout.h"

#include "core/layout/path_columns.h"
#include "core/layout/path_diagram.h"
#include "core/layout/path_needs.h"
#include "core/layout/path_page.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vs::layout {

using namespace path_size;

namespace {

/// The picture for which the sizes of text were chosen; it is drawn there at scale 1.
constexpr Size kReference{1600, 900};
/// Below this scale small print gets hard to read: secondary text goes instead.
constexpr double kComfortable = 0.74;
/// So much smaller print is better than none.
constexpr double kWorthIt = 0.9;

/// What is left out, step by step, where there is no room.
struct Attempt
{
    Detail detail;
    std::size_t remedies; ///< at most so many of them
};
constexpr std::size_t kAll = 99;
constexpr std::array kAttempts{Attempt{Detail::Full, kAll}, Attempt{Detail::NoHints, kAll},
                               Attempt{Detail::NoHints, 3}, Attempt{Detail::NoHints, 2},
                               Attempt{Detail::NoHints, 1}, Attempt{Detail::NoReasons, kAll},
                               Attempt{Detail::Bare, kAll}};

/// The input with its first remedies only, and how many more there are.
PathLayoutInput shortened(const PathLayoutInput& input, std::size_t remedies)
{
    PathLayoutInput shorter = input;
    shorter.remedies.resize(remedies);
    std::string more = input.moreRemedies;
    if (const std::size_t at = more.find("%1"); at != std::string::npos)
        more.replace(at, 2, std::to_string(input.remedies.size() - remedies));
    if (!more.empty())
        shorter.remedies.push_back({more, {}, Tone::Faint});
    return shorter;
}

} // namespace

const StopSpot* PathLayout::stopOf(int step) const
{
    const auto found = std::find_if(stops.begin(), stops.end(),
                                    [step](const StopSpot& spot) { return spot.step == step; });
    return found == stops.end() ? nullptr : &*found;
}

PathLayout layoutPath(const PathLayoutInput& input, const TextMeasure& measure, Size wished,
                      Detail detail)
{
    const Columns columns = placeColumns(input, measure, wished.width, detail);
    PathLayout layout;
    layout.verdict = input.verdict;

    Page page(input, measure, detail, columns.width, layout);
    const double header = page.placeHeader(detail == Detail::Bare ? 18 : 28);
    const DiagramRows tight = diagramRows(input, measure, detail, 0);
    const double below = page.heightBelow();
    const double least = header + tight.height + below;
    const double extra = std::max(0.0, wished.height - least);
    // Most of what is left widens the diagram, the rest the space between the blocks.
    const DiagramRows rows = diagramRows(input, measure, detail, extra * 0.6);
    const double used = rows.height - tight.height;
    const double between = std::min((extra - used) / 4, 56.0);

    double y = header + between;
    placeDiagram(input, measure, detail, columns, rows, y, layout);
    y += rows.height + between;
    layout.below = y;
    y = page.placeBelow(y, between);
    layout.size = {columns.width, std::max(wished.height, std::ceil(y))};
    page.placeFooter(layout.size.height);
    return layout;
}

PathLayout layoutHeader(const PathLayoutInput& input, const TextMeasure& measure, double width)
{
    PathLayout layout;
    layout.verdict = input.verdict;
    const double bottom = Page(input, measure, Detail::Full, width, layout).placeHeader(28);
    layout.size = {width, bottom};
    layout.below = bottom;
    return layout;
}

PathLayout layoutDiagram(const PathLayoutInput& input, const TextMeasure& measure, double width)
{
    PathLayout layout;
    layout.verdict = input.verdict;
    const Columns columns = placeColumns(input, measure, width, Detail::Bare);
    const DiagramRows rows = diagramRows(input, measure, Detail::Bare, 0);
    placeDiagram(input, measure, Detail::Bare, columns, rows, 0, layout);
    layout.size = {columns.width, rows.height};
    layout.below = rows.height;
    return layout;
}

FittedPath fitPath(const PathLayoutInput& input, const TextMeasure& measure, Size pixels)
{
    const double natural =
        std::min(pixels.width / kReference.width, pixels.height / kReference.height);
    const double most = std::max(natural, 1.0);
    FittedPath fitted;
    const auto fits = [&](double scale, const Attempt& attempt) {
        const Size wished{pixels.width / scale, pixels.height / scale};
        const bool all = attempt.remedies >= input.remedies.size();
        fitted = {layoutPath(all ? input : shortened(input, attempt.remedies), measure, wished,
                             attempt.detail),
                  scale, attempt.detail, std::min(attempt.remedies, input.remedies.size())};
        return fitted.layout.size.width <= wished.width + 0.5 &&
               fitted.layout.size.height <= wished.height + 0.5;
    };
    // Where the diagram itself is too wide for that, leaving out text makes nothing larger.
    double bare = most;
    while (bare > 0.05 && !fits(bare, {Detail::Bare, kAll}))
        bare *= 0.97;
    const double least = std::min({kComfortable, most, bare * kWorthIt});
    for (const Attempt& attempt : kAttempts) {
        if (attempt.remedies != kAll && attempt.remedies >= input.remedies.size())
            continue; // the same as with all of them
        for (double scale = most; scale >= least - 1e-9; scale *= 0.97)
            if (fits(scale, attempt))
                return fitted;
    }
    for (double scale = least; scale > 0.05; scale *= 0.97)
        for (const Detail detail : {Detail::Full, Detail::NoHints, Detail::NoReasons, Detail::Bare})
            if (fits(scale, {detail, kAll}))
                return fitted;
    return fitted;
}

} // namespace vs::layout
