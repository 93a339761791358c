// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contrast.h"

#include <algorithm>
#include <cmath>

namespace vs::ui {

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto part = [&](int a, int b) {
        return static_cast<int>(std::lround(a * (1 - share) + b * share));
    };
    return {part(one.red(), other.red()), part(one.green(), other.green()),
            part(one.blue(), other.blue())};
}

QColor readableOn(const QColor& ground, const QColor& colour, const QColor& ink, double contrast)
{
    constexpr int kSteps = 10;
    for (int step = 0; step < kSteps; ++step) {
        const QColor moved = mixed(colour, ink, double(step) / kSteps);
        if (contrastRatio(ground, moved) >= contrast)
            return moved;
    }
    return ink;
}

} // namespace vs::ui
