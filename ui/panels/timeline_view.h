// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/timeline_by_clock.h"
#include "ui/panels/timeline_by_event.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>

#include <optional>

namespace vs::ui {

/// Draws a timeline: lanes by interface, conntrack, drops; time by event or by the clock. A part of
/// it can be brushed, with the mouse or with Shift and the arrow keys. Follows the newest exchange
/// unless it was scrolled away from it.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Scale { ByEvent, ByClock };

    explicit TimelineView(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setScale(Scale scale);
    Scale scale() const { return m_scale; }
    /// Null: nothing is known yet.
    void setTrace(const std::shared_ptr<const Snapshot>& snapshot, const Story& story);
    /// The step at which playback stands in the exchange on show; -1: none.
    void setStep(int step);
    /// Tells nothing beyond that step: neither how this exchange ends nor how others did.
    void setConcealed(bool concealed);
    /// The span that is chosen; it is only marked here, see spanChosen.
    void setSpan(std::optional<TimeSpan> span);

    const TimelineData& data() const { return m_byEvent.data(); }
    const TimelineByClock& clock() const { return m_byClock; }
    /// Where an event lies in the viewport, for a click.
    QPoint placeOf(const TimelineData::Event& event) const;
    QPoint placeOf(Timestamp time, int lane) const;

    /// What its keys do; they work while it has the focus.
    const QList<QAction*>& ownActions() const { return m_actions; }
    /// By the clock only; `steps` above 0 zooms in around the moment that is on show.
    void zoom(int steps);
    void fit();

    QSize minimumSizeHint() const override { return {240, 120}; }

Q_SIGNALS:
    void eventChosen(vs::JourneyId journey, int step);
    /// The user brushed a span, or (none) wiped it away.
    void spanChosen(std::optional<vs::TimeSpan> span);
    void scaleChanged(vs::ui::TimelineView::Scale scale);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;

private:
    const TimelineScale& current() const;
    TimelineArea area() const;
    QRectF axisRect() const;
    int labelWidth() const;
    void updateBars(bool toEnd);
    /// Scrolls to the exchange on show when it is another one, or once more.
    void bringIntoSight(bool again);
    void zoomAbout(double factor, Timestamp about);
    void makeActions();
    void pan(double share);
    void moveBrush(int by);
    void showHover(QPoint at);
    QString tipAt(QPoint at) const;
    void describe();
    void hideAhead();
    void paintSpan(QPainter& painter, const TimelineArea& area) const;
    void paintLabels(QPainter& painter, const TimelineArea& area) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    Story m_story;
    TimelineBuilder m_builder;
    TimelineByEvent m_byEvent;
    TimelineByClock m_byClock;
    Scale m_scale = Scale::ByEvent;
    Theme m_theme = Theme::light();
    int m_step = -1;
    bool m_concealed = false;
    JourneyId m_shown; ///< the exchange that was brought into sight last
    std::optional<TimeSpan> m_span;
    std::optional<TimeSpan> m_drag; ///< while the mouse brushes
    std::optional<QPointF> m_press;
    double m_anchor = 0;                        ///< the end of a brush that stays
    std::optional<QPointF> m_hold;              ///< while the middle button moves the clock
    std::optional<Timestamp> m_fixed, m_moving; ///< ends of a brush by keyboard
    QList<QAction*> m_actions;
    bool m_ownBars = false; ///< this view sets the bars, not the user
};

} // namespace vs::ui
