// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/text_flow.h"

#include <QFont>
#include <QFontMetricsF>
#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace vs::ui {

/// The faces of a picture by role, at scale 1, and their measures for the layout. GUI thread.
class PictureFonts : public layout::TextMeasure
{
public:
    /// `sans` and `mono` are families; `textScale` enlarges every text (1 to 2).
    PictureFonts(const QString& sans, const QString& mono, double textScale = 1);

    /// The bundled faces: pictures look the same on every machine.
    static PictureFonts bundled(double textScale = 1);
    /// The system's own face, fixed width for interface names.
    static PictureFonts system(double textScale = 1);

    const QFont& font(layout::TextRole role) const;
    double ascent(layout::TextRole role) const;

    double width(layout::TextRole role, const std::string& text) const override;
    double height(layout::TextRole role) const override;

private:
    struct Face
    {
        QFont font;
        double ascent = 0;
        double height = 0;
        /// Layouts are tried at many sizes; a text is measured once.
        mutable std::unordered_map<std::string, double> widths;
    };
    const Face& face(layout::TextRole role) const;

    std::vector<Face> m_faces;
};

/// Makes the bundled faces known to Qt, once; false if they could not be read.
bool loadBundledFonts();

} // namespace vs::ui
