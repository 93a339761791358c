// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chart_tile.h"

#include "ui/panels/chart_overlay.h"
#include "ui/panels/elided_label.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLegend>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vs::ui {

ChartTile::ChartTile(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(title), m_note(new ElidedLabel(this)),
      m_legend(new ChartLegend(this)), m_empty(new QLabel(this)), m_stack(new QStackedLayout),
      m_chart(new QChart), m_view(new QChartView(m_chart, this)),
      m_overlay(new ChartOverlay(this, m_view->viewport()))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(title);
    setProperty("tile", true);
    auto* heading = new QLabel(title, this);
    heading->setProperty("tone", QStringLiteral("heading"));
    m_note->setProperty("tone", QStringLiteral("secondary"));
    m_empty->setProperty("tone", QStringLiteral("secondary"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(heading);
    head->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->setContentsMargins(0, 0, 0, 0);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setAutoFillBackground(false);
    connect(m_chart, &QChart::plotAreaChanged, m_overlay, qOverload<>(&QWidget::update));
    connect(m_chart, &QGraphicsWidget::geometryChanged, this, [this] {
        m_overlay->resize(m_view->viewport()->size());
        layOut();
    });
}

void ChartTile::setTheme(const Theme& theme)
{
    m_theme = theme;
    restyle();
    m_overlay->update();
}

void ChartTile::styleAxis(QAbstractAxis* axis, const QColor& words)
{
    axis->setLabelsFont(font());
    axis->setTitleFont(font());
    axis->setLabelsBrush(words);
    axis->setTitleBrush(words);
    axis->setLinePen(QPen(m_theme.line, 1));
    axis->setGridLinePen(QPen(m_theme.line, 1, Qt::DotLine));
}

void ChartTile::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setToolTip(note);
}

void ChartTile::setEmptyText(const QString& words)
{
    m_empty->setText(words);
    m_stack->setCurrentIndex(words.isEmpty() ? 0 : 1);
    m_legend->setVisible(words.isEmpty());
}

QString ChartTile::emptyText() const
{
    return m_stack->currentIndex() == 1 ? m_empty->text() : QString();
}

void ChartTile::setLegend(std::vector<ChartLegend::Entry> entries)
{
    m_legend->setEntries(std::move(entries), m_theme.secondary);
}

void ChartTile::refresh()
{
    layOut();
    m_cursor = std::min(m_cursor, itemCount() - 1);
    m_overlay->update();
    describe();
}

void ChartTile::setPlot(const QRectF& plot)
{
    m_chart->setPlotArea(plot);
    // Only a new geometry places the axes.
    m_chart->layout()->setGeometry(QRectF(QPointF(), m_chart->size()));
}

QRectF ChartTile::plotRect() const
{
    const QRectF scene = m_chart->mapToScene(m_chart->plotArea()).boundingRect();
    return m_view->mapFromScene(scene).boundingRect();
}

QPoint ChartTile::placeOf(int item) const
{
    const QRectF plot = plotRect();
    const QPointF share = itemShare(item).center();
    return m_overlay->mapTo(this, QPointF(plot.left() + share.x() * plot.width(),
                                          plot.top() + share.y() * plot.height())
                                      .toPoint());
}

int ChartTile::itemAt(QPointF at) const
{
    const QRectF plot = plotRect();
    // The names of rows belong to them.
    const QRectF place = rowLength() > 0 ? plot.adjusted(-plot.left(), 0, 0, 0) : plot;
    if (!emptyText().isEmpty() || plot.isEmpty() || !place.contains(at))
        return -1;
    const QPointF share(std::max(at.x() - plot.left(), 0.0) / plot.width(),
                        (at.y() - plot.top()) / plot.height());
    // The one that holds the place; of several (points in a row) the nearest.
    int best = -1;
    double nearest = 2;
    for (int item = 0; item < itemCount(); ++item) {
        const QRectF own = itemShare(item);
        if (share.y() < own.top() || share.y() > own.bottom())
            continue;
        const double away = own.left() <= share.x() && share.x() <= own.right()
                                ? 0
                                : std::abs(own.center().x() - share.x());
        if (away < nearest) {
            nearest = away;
            best = item;
        }
    }
    return best;
}

void ChartTile::chooseStretch(double, double) {}

bool ChartTile::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_overlay->update();
    return QFrame::event(event);
}

void ChartTile::moveCursor(int by)
{
    if (itemCount() == 0 || !emptyText().isEmpty())
        return;
    m_cursor = m_cursor < 0 ? (by > 0 ? 0 : itemCount() - 1)
                            : std::clamp(m_cursor + by, 0, itemCount() - 1);
    m_overlay->update();
    describe();
}

void ChartTile::keyPressEvent(QKeyEvent* event)
{
    const int row = rowLength();
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(-1);
    case Qt::Key_Right:
        return moveCursor(1);
    case Qt::Key_Up:
        return moveCursor(row > 0 ? -row : -1);
    case Qt::Key_Down:
        return moveCursor(row > 0 ? row : 1);
    case Qt::Key_Home:
        return moveCursor(-itemCount());
    case Qt::Key_End:
        return moveCursor(itemCount());
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            chooseItem(m_cursor);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void ChartTile::describe()
{
    QStringList words;
    if (!emptyText().isEmpty()) {
        words.append(emptyText());
    } else {
        if (!m_note->text().isEmpty())
            words.append(m_note->text() + QLatin1Char('.'));
        words.append(m_cursor >= 0 ? itemText(m_cursor)
                                   : tr("Arrow keys read the values, Enter chooses."));
    }
    const QString description = words.join(QLatin1Char(' '));
    if (description != accessibleDescription()) // each time is read out
        setAccessibleDescription(description);
}

} // namespace vs::ui
