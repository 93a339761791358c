// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/guest_panel.h"

#include "ui/models/guest_model.h"
#include "ui/panels/row_delegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace vs::ui {

GuestPanel::GuestPanel(GuestModel* model, QWidget* parent)
    : QFrame(parent), m_filter(new GuestFilter(this)), m_search(new QLineEdit(this)),
      m_tree(new QTreeView(this)), m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("guestPanel"));
    m_filter->setSourceModel(model);
    m_search->setPlaceholderText(tr("Search name, ID, MAC, IP"));
    m_search->setAccessibleName(tr("Search guests"));
    m_search->setClearButtonEnabled(true);

    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setAccessibleName(tr("Guests of the node"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(16);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(16);
    header->setSectionResizeMode(GuestModel::Name, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(GuestModel::Detail, QHeaderView::Stretch);
    header->setSectionResizeMode(GuestModel::Drops, QHeaderView::ResizeToContents);

    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", QStringLiteral("secondary"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 12, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setFilterFixedString(words.trimmed());
        m_tree->expandAll();
        showEmptyState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_tree->setFocus();
        for (QModelIndex at = m_filter->index(0, 0); at.isValid(); at = m_tree->indexBelow(at)) {
            if (at.data(GuestModel::VmidRole).toInt() != 0) {
                m_tree->setCurrentIndex(at);
                break;
            }
        }
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        showEmptyState();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (const int vmid = current.data(GuestModel::VmidRole).toInt())
                    Q_EMIT guestChosen(vmid);
            });
    showEmptyState();
}

void GuestPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GuestPanel::showEmptyState()
{
    const bool empty = m_filter->rowCount() == 0;
    const bool nothing = m_filter->sourceModel()->rowCount() == 0;
    m_empty->setText(nothing ? tr("The node's guests appear here once you are connected.")
                             : tr("Nothing matches “%1”.").arg(m_search->text()));
    m_empty->setVisible(empty);
    m_tree->setVisible(!empty);
    if (empty)
        layout()->setAlignment(m_empty, Qt::AlignTop);
    m_search->setEnabled(!nothing);
}

} // namespace vs::ui
