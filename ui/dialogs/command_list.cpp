// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_list.h"

#include "ui/models/command_model.h"
#include "ui/panels/style.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

bool changesNothing(const CommandModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(CommandModel::TemporaryRole).toBool())
            return false;
    return true;
}

} // namespace

CommandList::CommandList(CommandModel* model, QWidget* parent)
    : QDialog(parent), m_model(model), m_table(new QTableView(this)),
      m_script(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Commands run on the node"));
    setAttribute(Qt::WA_WindowPropagation);
    resize(880, 560);
    auto* intro = new QLabel(
        changesNothing(*model)
            ? tr("Nothing else was run, and nothing was changed. Choose a row to read its command.")
            : tr("Nothing else was run. What was made on the node for the rule walk is removed by "
                 "the command that made it. Choose a row to read its command."),
        this);
    intro->setProperty("tone", QStringLiteral("secondary"));
    intro->setWordWrap(true);
    m_table->setModel(model);
    m_table->setAccessibleName(tr("Commands"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CommandModel::Purpose, QHeaderView::Stretch);
    m_script->setReadOnly(true);
    m_script->setFont(fixedFont());
    m_script->setAccessibleName(tr("The command in full"));
    m_script->setTabChangesFocus(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(intro);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_script, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_script->setPlainText(current.data(CommandModel::ScriptRole).toString());
            });
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

QString CommandList::shownScript() const
{
    return m_script->toPlainText();
}

} // namespace vs::ui
