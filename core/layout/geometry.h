// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace vs::layout {

/// Picture units: one is a pixel at scale 1. Plain values.
struct Point
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

struct Size
{
    double width = 0;
    double height = 0;

    friend bool operator==(const Size&, const Size&) = default;
};

struct Rect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    Point center() const { return {x + width / 2, y + height / 2}; }
    bool empty() const { return width <= 0 || height <= 0; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    /// True if they share an area; touching edges do not count.
    bool intersects(const Rect& other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    static Rect around(Point center, double width, double height)
    {
        return {center.x - width / 2, center.y - height / 2, width, height};
    }

    friend bool operator==(const Rect&, const Rect&) = default;
};

/// A stretch of one axis; empty if it ends before it begins.
struct Span
{
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
    double middle() const { return (from + to) / 2; }
};

} // namespace vs::layout
