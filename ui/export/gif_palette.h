// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRgb>

#include <cstdint>
#include <vector>

namespace vs::ui {

/// At most 255 colours that stand for all colours of some drawings: flat ones exactly, those of
/// softened edges as near as there are. No dithering: it would flicker from frame to frame.
class GifPalette
{
public:
    static constexpr int kMost = 255;

    /// The images are of a 32-bit format.
    explicit GifPalette(const std::vector<QImage>& samples);

    const std::vector<QRgb>& colors() const { return m_colors; }
    std::uint8_t indexOf(QRgb color) const;

private:
    std::vector<QRgb> m_colors;
    /// What was asked lately, by a hash of the colour.
    struct Known
    {
        QRgb color = 0; ///< never asked: alpha is always 255
        std::uint8_t index = 0;
    };
    mutable std::vector<Known> m_known;
};

} // namespace vs::ui
