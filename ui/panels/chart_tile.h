// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/diagnose/verdict.h"
#include "ui/panels/chart_legend.h"
#include "ui/theme.h"

#include <QFrame>

#include <optional>
#include <vector>

class QAbstractAxis;
class QChart;
class QChartView;
class QLabel;
class QStackedLayout;

namespace vs::ui {

class ChartOverlay;
class ElidedLabel;

/// A chart under its heading. It is made of items (a piece of time, a bar, a point) that a click
/// chooses, or the arrow keys and Enter; with nothing to draw it says what to do instead. Nothing
/// in it moves by itself.
class ChartTile : public QFrame
{
    Q_OBJECT

public:
    explicit ChartTile(const QString& title, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The item that the keys stand at; -1: none.
    int cursor() const { return m_cursor; }
    /// Where an item lies in this widget, for a click.
    QPoint placeOf(int item) const;
    /// What is said instead of the chart; empty while there is one.
    QString emptyText() const;
    QChart* chart() const { return m_chart; }

    virtual int itemCount() const = 0;
    /// What an item tells, in full.
    virtual QString itemText(int item) const = 0;

    QSize minimumSizeHint() const override { return {260, 150}; }

Q_SIGNALS:
    /// `at`: the place on its path to which the item belongs; none: the whole of it.
    void journeyChosen(vs::JourneyId journey, std::optional<vs::PathStep> at);
    void spanChosen(std::optional<vs::TimeSpan> span);

protected:
    friend class ChartOverlay;

    /// The item's part of the plot (0 to 1 from left to right and from top to bottom).
    virtual QRectF itemShare(int item) const = 0;
    virtual void chooseItem(int item) = 0;
    /// The user drew from one place to another (shares of the plot); by default nothing.
    virtual void chooseStretch(double from, double to);
    virtual bool takesStretch() const { return false; }
    /// What is chosen elsewhere, as parts of the plot: shaded; a dotted line on the left edge.
    virtual std::vector<QRectF> shadedShares() const { return {}; }
    virtual std::vector<QRectF> markedShares() const { return {}; }
    /// So many items lie side by side in a row: Up and Down go by rows; 0: all of them do.
    virtual int rowLength() const { return 0; }
    /// Places the plot, where the subclass does that itself.
    virtual void layOut() {}
    /// Upon the chart, in the overlay's pixels; the plot is given.
    virtual void paintOver(QPainter&, const QRectF& /*plot*/) {}
    /// Colours of everything that the subclass drew, and its legend.
    virtual void restyle() = 0;

    const Theme& theme() const { return m_theme; }
    /// Beside the heading; of secondary weight.
    void setNote(const QString& note);
    /// Empty: the chart is shown.
    void setEmptyText(const QString& words);
    void setLegend(std::vector<ChartLegend::Entry> entries);
    /// After new data.
    void refresh();
    void styleAxis(QAbstractAxis* axis, const QColor& words);
    QRectF plotRect() const;
    /// Gives the plot this part of the chart, and the axes what is around it.
    void setPlot(const QRectF& plot);

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int itemAt(QPointF at) const;
    void moveCursor(int by);
    void describe();

    Theme m_theme = Theme::light();
    QString m_title;
    ElidedLabel* m_note;
    ChartLegend* m_legend;
    QLabel* m_empty;
    QStackedLayout* m_stack;
    QChart* m_chart;
    QChartView* m_view;
    ChartOverlay* m_overlay;
    int m_cursor = -1;
};

} // namespace vs::ui
