// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/caption_strip.h"

#include "ui/scene/shapes.h"

#include <algorithm>
#include <cmath>

namespace vs::ui {

using layout::TextRole;

namespace {

constexpr double kMargin = 40; ///< as the picture's own
constexpr double kPad = 14;    ///< above and below the words
constexpr double kBar = 5;     ///< height of the line that tells how far it is
constexpr double kCount = 90;  ///< for "12 / 12"
constexpr double kMark = 30;   ///< for the mark before the sentence
constexpr std::size_t kMostLines = 3;
constexpr double kReference = 1280; ///< so wide, the scale is 1

} // namespace

CaptionStrip::CaptionStrip(const Story& story, QSize size)
    : m_size(size), m_scale(std::clamp(size.width() / kReference, 0.5, 3.0)),
      m_fonts(PictureFonts::bundled()), m_width(size.width() / m_scale), m_kinds(stepKinds(story))
{
    const double room = std::max(m_width - 2 * kMargin - kCount - kMark, 60.0);
    std::size_t most = 1;
    for (const StoryStep& step : story.steps) {
        auto lines = layout::wrapText(m_fonts, TextRole::Subtitle, step.caption, room);
        if (lines.size() > kMostLines) {
            lines.resize(kMostLines);
            lines.back() =
                layout::elideText(m_fonts, TextRole::Subtitle, lines.back() + " …", room);
        }
        most = std::max(most, lines.size());
        m_captions.push_back(std::move(lines));
    }
    const double words = static_cast<double>(most) * m_fonts.height(TextRole::Subtitle);
    m_height = static_cast<int>(std::lround((words + 2 * kPad + kBar) * m_scale));
}

void CaptionStrip::paint(QPainter& painter, const Theme& theme, const PlayPosition& position) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(0, m_size.height() - m_height);
    painter.fillRect(QRect(0, 0, m_size.width(), m_height), theme.lower);
    painter.scale(m_scale, m_scale);
    const double height = m_height / m_scale;
    const auto steps = static_cast<double>(m_kinds.size());
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        const bool reached = static_cast<int>(i) <= position.reached;
        const double width = m_width / steps;
        const double gap = std::min(2.0, width / 4);
        painter.fillRect(
            QRectF(static_cast<double>(i) * width + gap / 2, height - kBar, width - gap, kBar),
            reached ? theme.accent : theme.line);
    }
    const int step = position.heading >= 0 ? position.heading : position.reached;
    if (step >= 0) {
        const auto at = static_cast<std::size_t>(step);
        const double line = m_fonts.height(TextRole::Subtitle);
        const double words = static_cast<double>(m_captions[at].size()) * line;
        double y = (height - kBar - words) / 2;
        const QRectF mark(kMargin, y + line / 2 - 8, 16, 16);
        painter.setPen(Qt::NoPen);
        switch (m_kinds[at]) {
        case StoryStep::Kind::Conntrack:
            painter.setBrush(theme.conntrack);
            painter.drawPath(diamondPath(mark));
            break;
        case StoryStep::Kind::Drop:
            painter.setBrush(theme.drop);
            painter.drawPath(crossPath(mark.adjusted(1, 1, -1, -1)));
            break;
        case StoryStep::Kind::Sighting:
            painter.setBrush(theme.secondary);
            painter.drawEllipse(mark.adjusted(3, 3, -3, -3));
            break;
        }
        painter.setFont(m_fonts.font(TextRole::Subtitle));
        painter.setPen(theme.ink);
        for (const std::string& text : m_captions[at]) {
            painter.drawText(QPointF(kMargin + kMark, y + m_fonts.ascent(TextRole::Subtitle)),
                             QString::fromStdString(text));
            y += line;
        }
        const std::string count = std::to_string(step + 1) + " / " + std::to_string(m_kinds.size());
        painter.setFont(m_fonts.font(TextRole::BadgeText));
        painter.setPen(theme.secondary);
        painter.drawText(QPointF(m_width - kMargin - m_fonts.width(TextRole::BadgeText, count),
                                 (height - kBar - m_fonts.height(TextRole::BadgeText)) / 2 +
                                     m_fonts.ascent(TextRole::BadgeText)),
                         QString::fromStdString(count));
    }
    painter.restore();
}

} // namespace vs::ui
