// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/storyboard.h"

#include "core/layout/path_layout.h"
#include "ui/scene/path_painter.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/shapes.h"
#include "ui/scene/story_scene.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace vs::ui {

using layout::TextRole;

namespace {

constexpr double kMargin = 40;
constexpr double kGap = 24;       ///< between the frames
constexpr double kPad = 14;       ///< inside a frame
constexpr double kReadable = 0.5; ///< a drawing is not made smaller than that for another column
constexpr double kLeast = 0.3;    ///< in a single column; then the picture is wider instead
constexpr std::size_t kMostLines = 4;

/// The words of a frame.
struct Frame
{
    std::string number, time;
    std::vector<std::string> caption;
};

class Board
{
public:
    Board(const Snapshot& snapshot, const Story& story, int width, Theme::Kind theme)
        : m_theme(Theme::of(theme)), m_fonts(PictureFonts::bundled())
    {
        const layout::PathLayoutInput input = pathInput(snapshot, story);
        m_diagram = layout::layoutDiagram(input, m_fonts, 0);
        m_left = m_diagram.left.rect.x;
        m_diagramWidth = m_diagram.right.rect.right() - m_left;
        placeColumns(width, story.steps.size());
        m_header = layout::layoutHeader(input, m_fonts, m_width);
        for (const StoryStep& step : story.steps)
            addFrame(story, step);
        std::size_t lines = 1;
        for (const Frame& frame : m_frames)
            lines = std::max(lines, frame.caption.size());
        m_frameHeight = kPad + headHeight() + 10 + m_diagram.size.height * m_scale + 12 +
                        static_cast<double>(lines) * m_fonts.height(TextRole::Body) + kPad;
    }

    QSize size() const
    {
        const std::size_t rows = (m_frames.size() + m_columns - 1) / m_columns;
        const double height = m_header.size.height +
                              static_cast<double>(rows) * (m_frameHeight + kGap) + kMargin - kGap;
        return {static_cast<int>(std::ceil(m_width)), static_cast<int>(std::ceil(height))};
    }

    const QColor& ground() const { return m_theme.ground; }

    void paint(QPainter& painter) const
    {
        PathPainter(m_theme, m_fonts).paintStill(painter, m_header);
        for (std::size_t i = 0; i < m_frames.size(); ++i) {
            const auto column = static_cast<double>(i % m_columns);
            const auto row = static_cast<double>(i / m_columns);
            paintFrame(painter, static_cast<int>(i),
                       {kMargin + column * (m_frameWidth + kGap),
                        m_header.size.height + row * (m_frameHeight + kGap), m_frameWidth,
                        m_frameHeight});
        }
    }

private:
    double headHeight() const { return m_fonts.height(TextRole::Heading); }

    void placeColumns(int width, std::size_t steps)
    {
        m_width = width;
        const auto scaleIn = [&](std::size_t columns) {
            const auto count = static_cast<double>(columns);
            m_frameWidth = (m_width - 2 * kMargin - (count - 1) * kGap) / count;
            return (m_frameWidth - 2 * kPad) / m_diagramWidth;
        };
        m_columns = std::max<std::size_t>(steps, 1);
        while (m_columns > 1 && scaleIn(m_columns) < kReadable)
            --m_columns;
        m_scale = std::min(scaleIn(m_columns), 1.0);
        if (m_scale < kLeast) {
            m_scale = kLeast;
            m_frameWidth = m_diagramWidth * m_scale + 2 * kPad;
            m_width = m_frameWidth + 2 * kMargin;
        }
    }

    void addFrame(const Story& story, const StoryStep& step)
    {
        Frame frame;
        frame.number =
            std::to_string(m_frames.size() + 1) + " / " + std::to_string(story.steps.size());
        if (step.kind == StoryStep::Kind::Sighting)
            frame.time = formatInterval(step.since);
        frame.caption =
            layout::wrapText(m_fonts, TextRole::Body, step.caption, m_frameWidth - 2 * kPad);
        if (frame.caption.size() > kMostLines) {
            frame.caption.resize(kMostLines);
            frame.caption.back() = layout::elideText(
                m_fonts, TextRole::Body, frame.caption.back() + " …", m_frameWidth - 2 * kPad);
        }
        m_frames.push_back(std::move(frame));
    }

    void paintText(QPainter& painter, TextRole role, const QColor& color, QPointF at,
                   const std::string& text) const
    {
        painter.setFont(m_fonts.font(role));
        painter.setPen(color);
        painter.drawText(QPointF(at.x(), at.y() + m_fonts.ascent(role)),
                         QString::fromStdString(text));
    }

    void paintFrame(QPainter& painter, int step, const QRectF& box) const
    {
        const Frame& frame = m_frames[static_cast<std::size_t>(step)];
        painter.setPen(QPen(m_theme.line, 1.2));
        painter.setBrush(m_theme.ground);
        painter.drawRoundedRect(box, 10, 10);
        double y = box.top() + kPad;
        paintText(painter, TextRole::Heading, m_theme.ink, {box.left() + kPad, y}, frame.number);
        paintText(painter, TextRole::Time, m_theme.secondary,
                  {box.right() - kPad - m_fonts.width(TextRole::Time, frame.time), y + 2},
                  frame.time);
        y += headHeight() + 10;
        painter.save();
        painter.translate(box.left() + (box.width() - m_diagramWidth * m_scale) / 2, y);
        painter.scale(m_scale, m_scale);
        painter.translate(-m_left, 0);
        const PathPainter diagram(m_theme, m_fonts);
        diagram.paintStill(painter, m_diagram, step);
        if (const layout::StopSpot* stop = m_diagram.stopOf(step))
            paintRing(painter, *stop);
        painter.restore();
        y += m_diagram.size.height * m_scale + 12;
        for (const std::string& line : frame.caption) {
            paintText(painter, TextRole::Body, m_theme.ink, {box.left() + kPad, y}, line);
            y += m_fonts.height(TextRole::Body);
        }
    }

    /// Around what the sentence is about; close to it, so that it touches no text.
    void paintRing(QPainter& painter, const layout::StopSpot& stop) const
    {
        const QRectF around = toQt(stop.box).adjusted(-3.5, -3.5, 3.5, 3.5);
        const bool round = stop.kind == layout::StopKind::Hop;
        const double radius = round ? around.width() / 2 : 8;
        painter.setPen(QPen(m_theme.ink, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(around, radius, radius);
    }

    Theme m_theme;
    PictureFonts m_fonts;
    layout::PathLayout m_header;
    layout::PathLayout m_diagram;
    double m_left = 0; ///< of what is drawn in the diagram: its own margins are not needed
    double m_diagramWidth = 0;
    double m_width = 0;
    double m_frameWidth = 0;
    double m_frameHeight = 0;
    double m_scale = 1; ///< of the drawings
    std::size_t m_columns = 1;
    std::vector<Frame> m_frames;
};

} // namespace

Picture storyboard(const Snapshot& snapshot, const Story& story, int width, Theme::Kind theme)
{
    const auto board = std::make_shared<const Board>(snapshot, story, width, theme);
    return {board->size(), board->ground(), QString::fromStdString(story.title),
            [board](QPainter& painter) { board->paint(painter); }};
}

} // namespace vs::ui
