// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gif_palette.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace vs::ui {

namespace {

constexpr std::size_t kKnown = 1 << 14;
constexpr std::size_t kExact = 48;           ///< of the most frequent colours
constexpr std::size_t kConsidered = 1 << 15; ///< colours; a drawing has a tenth of that

struct Counted
{
    QRgb color = 0;
    std::uint64_t count = 0;
};

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 3 * red * red + 4 * green * green + 2 * blue * blue; // about as the eye weighs them
}

std::vector<Counted> countColors(const std::vector<QImage>& images)
{
    std::unordered_map<QRgb, std::uint64_t> counts;
    for (const QImage& image : images) {
        for (int y = 0; y < image.height(); ++y) {
            const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width();) {
                int end = x + 1;
                while (end < image.width() && row[end] == row[x])
                    ++end;
                counts[row[x] | 0xff000000u] += static_cast<std::uint64_t>(end - x);
                x = end;
            }
        }
    }
    std::vector<Counted> all;
    all.reserve(counts.size());
    for (const auto& [color, count] : counts)
        all.push_back({color, count});
    // By colour where they are as frequent: the same drawing gives the same file.
    std::sort(all.begin(), all.end(), [](const Counted& a, const Counted& b) {
        return a.count != b.count ? a.count > b.count : a.color < b.color;
    });
    if (all.size() > kConsidered)
        all.resize(kConsidered);
    return all;
}

} // namespace

GifPalette::GifPalette(const std::vector<QImage>& samples) : m_known(kKnown)
{
    const std::vector<Counted> all = countColors(samples);
    std::vector<int> apart(all.size(), std::numeric_limits<int>::max());
    const auto choose = [&](std::size_t which) {
        m_colors.push_back(all[which].color);
        for (std::size_t i = 0; i < all.size(); ++i)
            apart[i] = std::min(apart[i], distance(all[i].color, all[which].color));
    };
    for (std::size_t i = 0; i < std::min(kExact, all.size()); ++i)
        choose(i);
    // Then always the colour that is drawn worst: far from all that were chosen, and often.
    while (m_colors.size() < static_cast<std::size_t>(kMost)) {
        std::size_t worst = 0;
        double most = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const double harm = apart[i] * std::sqrt(static_cast<double>(all[i].count));
            if (harm > most) {
                most = harm;
                worst = i;
            }
        }
        if (most <= 0)
            break;
        choose(worst);
    }
    if (m_colors.empty())
        m_colors.push_back(qRgb(255, 255, 255));
}

std::uint8_t GifPalette::indexOf(QRgb color) const
{
    color |= 0xff000000u;
    Known& known = m_known[(color * 2654435761u) >> 18];
    if (known.color == color)
        return known.index;
    int best = std::numeric_limits<int>::max();
    std::uint8_t index = 0;
    for (std::size_t i = 0; i < m_colors.size(); ++i) {
        const int apart = distance(color, m_colors[i]);
        if (apart < best) {
            best = apart;
            index = static_cast<std::uint8_t>(i);
        }
    }
    known = {color, index};
    return index;
}

} // namespace vs::ui
