// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/geometry.h"
#include "core/layout/path_input.h"
#include "core/layout/text_flow.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vs::layout {

/// One line of text and exactly the area it needs.
struct TextItem
{
    Rect rect;
    TextRole role = TextRole::Body;
    Tone tone = Tone::Ink;
    std::string text;
    int step = -1; ///< belongs to this step of the story; -1: to none
};

struct EndBox
{
    Rect rect;
    Rect icon;
    EndKind kind = EndKind::Unknown;
};

struct RoomBox
{
    Rect rect;
    std::uint32_t key = 0;
};

struct DoorPill
{
    Rect rect;
    std::uint32_t key = 0;
    bool faint = false; ///< off the path
};

/// A stop as placed. `box` is the circle, diamond or tile; `pill` is behind a mark's word.
struct StopSpot
{
    StopKind kind = StopKind::Hop;
    Lane lane = Lane::Upper;
    int step = 0;
    Rect box;
    Rect pill;

    Point at() const { return box.center(); }
};

/// One lane's line: solid from `from` to `to`, dashed on to `ghostTo` (equal to `to`: nothing).
struct LaneLine
{
    bool travelled = false;
    bool arrow = false;
    double y = 0;
    double from = 0;
    double to = 0;
    double ghostTo = 0;
};

/// Small drawings in the legend and before the lines of the two columns below.
struct Glyph
{
    enum class Shape : std::uint8_t { Line, Diamond, Cross, Check, Question, Warning, Dot };

    Rect rect;
    Shape shape = Shape::Dot;
    Tone tone = Tone::Ink;
};

/// A path picture, placed. A value; pure function of input, measure and size.
struct PathLayout
{
    Size size; ///< what it takes: the wished size, or more where that is too small
    Tone verdict = Tone::Drop;
    Rect bar;
    Rect badge;
    Rect rule;
    bool ruleUnsure = false;
    Point ruleFrom; ///< the line from the tile down to the rule; equal points: no line
    Point ruleTo;
    EndBox left;
    EndBox right;
    std::vector<RoomBox> rooms;
    std::vector<DoorPill> doors;
    std::vector<Rect> links; ///< between the two doors of a veth pair
    std::vector<StopSpot> stops;
    LaneLine upper;
    LaneLine lower;
    double below = 0;           ///< here the rule and the two columns begin
    std::vector<Rect> remedies; ///< the area of each that is shown
    std::vector<Glyph> glyphs;
    std::vector<TextItem> texts;

    const LaneLine& lane(Lane which) const { return which == Lane::Upper ? upper : lower; }
    const StopSpot* stopOf(int step) const;
};

/// How much secondary text is shown. Names, verdict and path are in all of them.
enum class Detail : std::uint8_t { Full, NoHints, NoReasons, Bare };

/// Places everything in `wished`; where that does not suffice the result's size is larger.
PathLayout layoutPath(const PathLayoutInput& input, const TextMeasure& measure, Size wished,
                      Detail detail);

/// Only what stands above the diagram: title, badge and legend. Its size is what it takes.
PathLayout layoutHeader(const PathLayoutInput& input, const TextMeasure& measure, double width);
/// Only the diagram, without secondary text, at its tightest in `width`, or in what it needs if
/// that is more.
PathLayout layoutDiagram(const PathLayoutInput& input, const TextMeasure& measure, double width);

/// A layout and the scale at which it fills `pixels`.
struct FittedPath
{
    PathLayout layout;
    double scale = 1;
    Detail detail = Detail::Full;
    std::size_t remedies = 0; ///< so many of them are shown, if the detail shows any
};

/// The largest text that fits; secondary text, then the last remedies, then all reasons go before
/// text gets hard to read. Always fits.
FittedPath fitPath(const PathLayoutInput& input, const TextMeasure& measure, Size pixels);

} // namespace vs::layout
