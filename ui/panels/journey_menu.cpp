// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey_menu.h"

#include "ui/bridge/words.h"
#include "ui/models/journey_model.h"
#include "ui/panels/journey_table.h"

namespace vs::ui {

namespace {

constexpr int kLongestLabel = 60;

/// A condition as a menu shows it: short, and no letter of it a shortcut.
QString shortened(QString term)
{
    if (term.size() > kLongestLabel)
        term = term.left(kLongestLabel - 1) + QStringLiteral("…");
    return term.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString with(const QString& filter, const QString& term)
{
    return text(narrowed(filter.toStdString(), term.toStdString()));
}

QString without(const QString& filter, const QString& term)
{
    return text(narrowedWithout(filter.toStdString(), term.toStdString()));
}

} // namespace

JourneyMenu::JourneyMenu(JourneyTable* table, const QModelIndex& index, const QString& filter)
    : QMenu(table), m_table(table), m_index(index), m_filter(filter)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString term = index.data(JourneyModel::TermRole).toString();
    if (!term.isEmpty()) {
        offer(this, tr("Filter on %1").arg(shortened(term)), term);
        if (!m_filter.isEmpty())
            offer(this, tr("And %1").arg(shortened(term)), with(m_filter, term));
        offer(this, tr("And not %1").arg(shortened(term)), without(m_filter, term));
        addSeparator();
    }
    addTerms(addMenu(tr("Filter on another value")), false);
    addTerms(addMenu(tr("And not another value")), true);
    const auto* model = static_cast<const JourneyModel*>(table->model());
    if (const auto record = model->snapshot()->record(model->journeyAt(index.row()))) {
        const QString flow = QStringLiteral("flow == %1").arg(record->journey.flow.value);
        offer(this, tr("Only this connection"), flow);
    }
    addSeparator();
    if (!term.isEmpty())
        connect(addAction(tr("Colour rows with this value…")), &QAction::triggered, this,
                [this, term] { Q_EMIT colourWanted(term); });
    connect(addAction(tr("Colours and columns…")), &QAction::triggered, this,
            &JourneyMenu::optionsWanted);
    addSeparator();
    const int rows = static_cast<int>(table->selectedRows().size());
    QAction* copy = addAction(tr("Copy %n row(s)", nullptr, rows));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut); // the table has the same one, always
    connect(copy, &QAction::triggered, table, &JourneyTable::copySelected);
}

QAction* JourneyMenu::offer(QMenu* menu, const QString& label, const QString& filter)
{
    QAction* action = menu->addAction(label);
    connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT filterWanted(filter); });
    return action;
}

void JourneyMenu::addTerms(QMenu* menu, bool ruledOut)
{
    for (const JourneyColumn column : m_table->columnOrder()) {
        if (!m_table->isShown(column))
            continue;
        const QString term = m_index.siblingAtColumn(static_cast<int>(column))
                                 .data(JourneyModel::TermRole)
                                 .toString();
        if (term.isEmpty())
            continue;
        offer(menu, tr("%1: %2").arg(columnTitle(column), shortened(term)),
              ruledOut ? without(m_filter, term) : term);
    }
}

} // namespace vs::ui
