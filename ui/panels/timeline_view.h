// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/timeline_data.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>

namespace vs::ui {

/// Draws a timeline: lanes by interface, conntrack, drops; time by event. Follows the newest
/// exchange unless it was scrolled away from it.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setData(TimelineData data);
    /// The step at which playback stands in the exchange on show; -1: none.
    void setStep(int step);
    const TimelineData& data() const { return m_data; }
    /// Where an event lies in the viewport, for a click.
    QPoint placeOf(const TimelineData::Event& event) const;

    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void eventChosen(vs::JourneyId journey, int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Geometry;
    Geometry geometry() const;
    const TimelineData::Event* eventAt(QPoint at) const;
    void updateBars(bool toEnd);
    /// Scrolls to the exchange on show when it is another one, or once more.
    void bringIntoSight(bool again);

    TimelineData m_data;
    Theme m_theme = Theme::light();
    int m_step = -1;
    JourneyId m_shown; ///< the exchange that was brought into sight last
};

} // namespace vs::ui
