// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/path_input.h"
#include "core/layout/path_layout.h"

#include <string>
#include <vector>

namespace vs::layout {

/// One rule at a station, in words.
struct RuleLine
{
    std::string place; ///< "PVEFW-FORWARD 1"
    std::string text;  ///< its condition
    std::string verdict;
    Tone tone = Tone::Secondary; ///< of the verdict
    bool deciding = false;
    int depth = 0; ///< how far it is indented

    friend bool operator==(const RuleLine&, const RuleLine&) = default;
};

/// A station on the packet's way through a bridge.
struct StationInput
{
    enum class Mark : std::uint8_t { Port, Hook, Conntrack, Decision };

    Mark mark = Mark::Hook;
    std::string name;
    std::string note;
    std::string number;   ///< a port's: of the sighting; may be empty
    std::string time;     ///< a port's: since the sighting before; may be empty
    std::string leftWord; ///< "and %1 more"; empty: none are left out already
    int left = 0;
    std::vector<RuleLine> rules;
    bool reached = true;
    bool ended = false;

    friend bool operator==(const StationInput&, const StationInput&) = default;
};

/// Everything that the picture of a bridge's inside says.
struct InsideInput
{
    std::string title;    ///< "vmbr0"
    std::string subtitle; ///< "main bridge"
    std::string packet;   ///< "RST, ACK from VM 811"
    std::string source;   ///< where the rules are known from
    std::string moreWord; ///< "and %1 more rules"
    Lane lane = Lane::Upper;
    std::vector<StationInput> stations;

    friend bool operator==(const InsideInput&, const InsideInput&) = default;
};

struct StationSpot
{
    Rect node; ///< circle, diamond or tile on the line
    Rect row;  ///< all of it that can be pointed at
    StationInput::Mark mark = StationInput::Mark::Hook;
    bool reached = true;
    bool ended = false;

    Point at() const { return node.center(); }
};

struct RuleSpot
{
    Rect row;
    int station = 0;
    int rule = 0; ///< index into the station's rules
    bool deciding = false;
    bool reached = true;
    Tone tone = Tone::Secondary;
};

/// The picture, placed. In texts `step` is the station that they belong to.
struct InsideLayout
{
    Size size;
    Rect room;        ///< the bridge itself
    double lineX = 0; ///< the packet's way runs down here
    double lineFrom = 0;
    double lineTo = 0;    ///< where it ended, or left
    double lineGhost = 0; ///< the last station
    std::vector<StationSpot> stations;
    std::vector<RuleSpot> rules;
    std::vector<TextItem> texts;
};

/// Places everything at `wished` width; at most `mostRules` rules at a station, the deciding one
/// among them. The result may be higher than `wished`.
InsideLayout layoutInside(const InsideInput& input, const TextMeasure& measure, Size wished,
                          std::size_t mostRules);

struct FittedInside
{
    InsideLayout layout;
    double scale = 1;
};

/// The largest text that fits; rules that did not decide go before text gets hard to read.
FittedInside fitInside(const InsideInput& input, const TextMeasure& measure, Size pixels);

} // namespace vs::layout
