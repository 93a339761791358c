// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/path_columns.h"

#include <array>

namespace vs::layout {

/// What the parts of a path picture need from left to right, before room that is left is shared.
struct PathNeeds
{
    struct Door
    {
        double pill = 0;              ///< width; 0: no door
        std::array<double, 2> time{}; ///< width of the interval at each lane's hop

        double reach() const; ///< how far anything of it stands out to either side
    };

    double left = 0;
    double right = 0;
    std::vector<double> rooms;
    std::vector<double> gaps;               ///< one more than rooms
    std::vector<std::array<Door, 2>> doors; ///< by room: left, right
    std::array<int, 2> labelRoom{-1, -1};   ///< by lane: the room whose ceiling has the label
    std::array<bool, 2> labelShares{};      ///< that room has a tile on this lane too
    std::array<double, 2> labelRun{};       ///< then: from the door to the tile at least
    std::array<std::vector<std::size_t>, 2> ghostRooms; ///< by lane: not or only partly crossed

    /// From a door to the first thing inside, on the side by which the packet comes (`near`
    /// rightwards is the left door). A tile's word reaches up to the pills and keeps clear of them.
    double clearance(std::size_t room, bool leftDoor, std::size_t lane, bool tile) const;
    /// The middle of what the pills beside a gap leave free.
    double gapMiddle(std::size_t gap, const Span& leftEnd, const std::vector<Span>& at,
                     const Span& rightEnd) const;
};

bool isTile(StopKind kind);
double stopWidth(const TextMeasure& measure, const StopInput& stop);
/// False where the packet ended in that room, or details are left out.
bool showsPass(const PathLayoutInput& input, const PassInput& pass, Detail detail);
/// The mark inside the pass's room on its lane; null: none, or more than one.
const StopInput* markInPass(const PathLayoutInput& input, const PassInput& pass);
PathNeeds pathNeeds(const PathLayoutInput& input, const TextMeasure& measure, Detail detail);

/// An address in at most two lines of a fixed-width face: IPv6 breaks after a colon.
std::vector<std::string> addressLines(const TextMeasure& measure, const std::string& address);
/// The widest that an end's secondary text may make its box.
inline constexpr double kEndTextMost = 168;

} // namespace vs::layout
