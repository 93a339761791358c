// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_layout.h"
#include "core/model/rule.h"

#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QPainter>
#include <array>
#include <map>
#include <string>
#include <utility>

namespace vs::ui {

class PictureFonts;

/// A layout as it lies on the screen: everything is drawn in pixels, so that texts keep a size that
/// can be read and lines stay sharp at every scale.
struct OverviewCanvas
{
    const layout::OverviewLayout& layout;
    const Topology& topology;
    double scale = 1;
    QPointF origin;                     ///< pixel of the layout's (0, 0)
    QRectF area;                        ///< pixels that the drawing may use
    const RuleListing* rules = nullptr; ///< may be null
    bool controls = false;              ///< marks that can be pressed are drawn

    QPointF map(layout::Point point) const
    {
        return {origin.x() + point.x * scale, origin.y() + point.y * scale};
    }
    QRectF map(const layout::Rect& rect) const
    {
        return {map(layout::Point{rect.x, rect.y}), QSizeF(rect.width, rect.height) * scale};
    }
    layout::Point unmap(QPointF pixel) const
    {
        return {(pixel.x() - origin.x()) / scale, (pixel.y() - origin.y()) / scale};
    }
    bool sees(const layout::Rect& rect) const { return area.intersects(map(rect)); }
    layout::OverviewDetail detail() const { return layout::overviewDetail(scale); }
};

/// `rect` on whole pixels, for lines one pixel wide.
QRectF onPixels(const QRectF& rect);

/// The faces of a picture at any pixel size, with their measures. GUI thread.
class OverviewFaces
{
public:
    struct Face
    {
        QFont font;
        double ascent = 0;
        double height = 0;

        double width(const QString& words) const;
        /// Latin letters stand side by side without being shaped: names by the thousand are drawn
        /// in every frame of a zoom. False, and nothing drawn, where they are more than that, or
        /// where `painter` writes text as text (SVG).
        bool drawPlain(QPainter& painter, QPointF baseline, const QString& words) const;

    private:
        friend class OverviewFaces;
        static constexpr int kPlain = 128;
        std::array<quint32, kPlain> glyphs{};
        std::array<double, kPlain> advances{}; ///< negative: no such glyph
        mutable QGlyphRun run;
    };

    explicit OverviewFaces(const PictureFonts& fonts) : m_fonts(fonts) {}

    /// The role's face; `pixels` 0: at its own size.
    const Face& face(layout::TextRole role, int pixels = 0) const;

private:
    const PictureFonts& m_fonts;
    mutable std::map<std::pair<layout::TextRole, int>, Face> m_faces;
};

/// Draws `words` with their upper left corner at `at`.
void drawWords(QPainter& painter, const OverviewFaces::Face& face, const QColor& color, QPointF at,
               const QString& words);
/// ... with the middle of their height at `y`, cut where they are wider than `room`; their width.
double drawWordsAt(QPainter& painter, const OverviewFaces::Face& face, const QColor& color,
                   double x, double y, const QString& words, double room);

} // namespace vs::ui
