// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/step_table.h"

#include "ui/bridge/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace vs::ui {

namespace {
constexpr int kRowHigh = 28; ///< px
} // namespace

StepTable::StepTable(QWidget* parent) : QTableView(parent), m_model(new StepModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Hops of the packet and its answer"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false); // the whole sentence is told below, and on hovering
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHigh);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(StepModel::Event, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
}

void StepTable::setTheme(const Theme& theme)
{
    m_model->setTheme(theme);
}

void StepTable::setStory(const std::shared_ptr<const Snapshot>& snapshot, const Story& story)
{
    const QScopedValueRollback ours(m_ours, true);
    m_model->setStory(snapshot, story);
    setAccessibleDescription(m_concealed ? QString() : text(story.title));
    setStep(m_step);
}

void StepTable::setStep(int step)
{
    const QScopedValueRollback ours(m_ours, true);
    m_step = step;
    limit();
    const QModelIndex row = m_model->index(step, StepModel::Event);
    if (row.isValid())
        setCurrentIndex(row);
    else
        clearSelection();
}

void StepTable::setConcealed(bool concealed)
{
    m_concealed = concealed;
    limit();
}

void StepTable::limit()
{
    m_model->setLimit(m_concealed ? m_step + 1 : -1);
}

void StepTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_ours && current.isValid())
        Q_EMIT stepChosen(current.row());
}

void StepTable::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTableView::keyPressEvent(event);
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < StepModel::Columns; ++column)
            cells << m_model->index(row, column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace vs::ui
