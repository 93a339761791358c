// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/guest_panel.h"

#include "ui/models/guest_model.h"
#include "ui/panels/row_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace vs::ui {

GuestPanel::GuestPanel(GuestModel* model, QWidget* parent)
    : QFrame(parent), m_node(new NodeSearch(this)), m_model(model), m_filter(new GuestFilter(this)),
      m_found(new QLabel(this)), m_search(new QLineEdit(this)), m_tree(new QTreeView(this)),
      m_empty(new QLabel(this))
{
    setObjectName(QStringLiteral("guestPanel"));
    m_filter->setSourceModel(model);
    m_search->setPlaceholderText(tr("Search name, ID, MAC, IP"));
    m_search->setAccessibleName(tr("Search guests"));
    m_search->setAccessibleDescription(
        tr("Name, ID, MAC, address or interface. Enter goes on to the next one."));
    m_search->setToolTip(tr("Name, ID, MAC, address (10.0.0.0/24 means all of it) or interface. "
                            "Enter goes on to the next one, Shift+Enter back."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_found->setProperty("tone", QStringLiteral("secondary"));
    m_found->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_found->setContentsMargins(8, 0, 8, 0);
    m_found->hide();

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
    layout->addWidget(m_found);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);

    connect(m_search, &QLineEdit::textChanged, m_node, &NodeSearch::setWords);
    connect(m_search, &QLineEdit::returnPressed, this, &GuestPanel::showNextHit);
    connect(m_node, &NodeSearch::hitsChanged, this, &GuestPanel::showHits);
    connect(m_node, &NodeSearch::currentChanged, this, &GuestPanel::showCurrent);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_node->setTopology(m_model->topology());
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

void GuestPanel::showNextHit()
{
    m_node->next();
}

void GuestPanel::showPreviousHit()
{
    m_node->previous();
}

void GuestPanel::showHits()
{
    m_filter->setSearch(*m_node);
    m_tree->expandAll();
    showEmptyState();
    m_found->setText(m_node->summary());
    m_found->setVisible(!m_found->text().isEmpty());
    Q_EMIT hitsChanged(m_node->hits(), m_node->current(), m_node->isActive());
}

void GuestPanel::showCurrent()
{
    const SearchHit& hit = m_node->hits()[static_cast<std::size_t>(m_node->current())];
    const QModelIndex row = m_filter->indexOf(*m_node->topology(), hit);
    if (row.isValid()) {
        m_tree->setCurrentIndex(row);
        m_tree->scrollTo(row);
    }
    m_found->setText(m_node->summary());
    m_found->setToolTip(m_found->text());
    // The picture first shows itself, then the place.
    Q_EMIT hitShown();
    Q_EMIT hitsChanged(m_node->hits(), m_node->current(), m_node->isActive());
}

bool GuestPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    // Escape clears the search before it means anything else.
    const bool clears = key->key() == Qt::Key_Escape && !m_search->text().isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        if (clears)
            event->accept();
        return clears;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (clears) {
        m_search->clear();
    } else if (enter && key->modifiers().testFlag(Qt::ShiftModifier)) {
        showPreviousHit();
    } else if (key->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::OtherFocusReason);
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_filter->index(0, 0));
    } else {
        return QFrame::eventFilter(watched, event);
    }
    return true;
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
