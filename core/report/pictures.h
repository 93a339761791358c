// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace vs {

/// Pictures of a story that whoever draws gives to a report; core draws none itself. Values.
struct ReportPictures
{
    /// A point of a picture, in the units of its view box.
    struct Point
    {
        double x = 0, y = 0;
    };

    /// The picture as it stands once a step of the story was told.
    struct Frame
    {
        std::string svg;     ///< a whole SVG document, text as text; hostile names escaped
        std::string caption; ///< one plain English sentence; not escaped
        /// Where the packet travels before this frame stands, in the picture's units; empty: it
        /// does not move.
        std::vector<Point> track;
    };

    std::string still;         ///< a whole SVG document; empty: there are no pictures
    std::vector<Frame> frames; ///< one a step, in order; all have the still's view box
};

} // namespace vs
