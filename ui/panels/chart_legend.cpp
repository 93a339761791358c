// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart_legend.h"

#include <QFontMetrics>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr int kSample = 22;
constexpr int kMark = 11;
constexpr int kSpace = 6; ///< between sample and name
constexpr int kGap = 14;  ///< between entries

} // namespace

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) {}

void ChartLegend::setEntries(std::vector<Entry> entries, const QColor& words)
{
    const auto sameName = [](const Entry& a, const Entry& b) { return a.name == b.name; };
    const bool same =
        std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), sameName);
    m_entries = std::move(entries);
    m_words = words;
    if (!same)
        fit();
    update();
}

int ChartLegend::lineHeight() const
{
    return fontMetrics().height() + 1;
}

std::vector<QRect> ChartLegend::places(int width) const
{
    std::vector<QRect> list;
    int x = 0, y = 0;
    for (const Entry& entry : m_entries) {
        const int sample = entry.line.style() == Qt::NoPen ? kMark : kSample;
        const int wide = sample + kSpace + fontMetrics().horizontalAdvance(entry.name);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += lineHeight();
        }
        list.emplace_back(x, y, wide, lineHeight());
        x += wide + kGap;
    }
    return list;
}

void ChartLegend::fit()
{
    const std::vector<QRect> list = places(width());
    setFixedHeight(list.empty() ? 0 : list.back().bottom() + 1);
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRect> list = places(width());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRect& place = list[i];
        const int middle = place.center().y();
        int sample = kMark;
        if (entry.line.style() != Qt::NoPen) {
            sample = kSample;
            painter.setPen(entry.line);
            painter.drawLine(place.left(), middle, place.left() + kSample, middle);
        } else {
            const QRect mark(place.left(), middle - kMark / 2, kMark, kMark);
            painter.setBrushOrigin(mark.topLeft());
            painter.fillRect(mark, entry.mark);
        }
        painter.setPen(m_words);
        painter.drawText(place.adjusted(sample + kSpace, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, entry.name);
    }
}

} // namespace vs::ui
