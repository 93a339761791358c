// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace vs::ui {

/// Processor milliseconds of frames that are drawn one after another.
struct FrameTimes
{
    double mean = 0;
    double worst = 0;
};

enum class FrameLoad {
    Packets, ///< 1,000 packets on the move, one by one
    Streams, ///< 20,000 packets a second, drawn as streams
    Zoom,    ///< every frame at another scale: nothing can be kept from the one before
};

/// Draws the overview of a node of so many interfaces in software. GUI thread, with an application.
FrameTimes frameTimes(int interfaces, FrameLoad load, QSize size);

/// Processor milliseconds in which the overview takes the next snapshot of a trace of so many
/// journeys, a thirtieth of a second of 20,000 packets a second in each; the worst of many.
double newsMilliseconds(int journeys);

/// Processor milliseconds from a key in the search to the picture with what it met, the worst of
/// all keys of some searches, on a node of so many guests.
double searchMilliseconds(int guests);

/// Processor milliseconds in which a node of so many guests is laid out.
double layoutMilliseconds(int guests);

} // namespace vs::ui
