// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey_panel.h"

#include "ui/models/journey_model.h"
#include "ui/panels/row_delegate.h"
#include "ui/panels/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace vs::ui {

JourneyPanel::JourneyPanel(JourneyModel* model, QWidget* parent)
    : QFrame(parent), m_model(model), m_table(new QTableView(this)), m_count(new QLabel(this)),
      m_follow(new QPushButton(tr("Follow the newest"), this))
{
    setObjectName(QStringLiteral("journeyPanel"));
    auto* title = new QLabel(tr("Journeys"), this);
    title->setProperty("tone", QStringLiteral("heading"));
    m_count->setProperty("tone", QStringLiteral("secondary"));
    m_follow->setProperty("quiet", true);
    m_follow->setToolTip(tr("Show each new drop as it comes (Esc)"));
    m_follow->hide();

    m_table->setModel(model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Journeys"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->horizontalHeader()->setFixedHeight(24);

    m_head = new QHBoxLayout;
    QHBoxLayout* head = m_head;
    head->setContentsMargins(16, 0, 16, 0);
    head->setSpacing(8);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_follow);
    head->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(m_table);
    layout->addLayout(inset, 1);
    fitColumns();
    showCount();

    connect(m_follow, &QPushButton::clicked, this, &JourneyPanel::followRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const JourneyId journey = m_model->journeyAt(current.row());
                if (!m_quiet && journey.valid() && journey != m_current) {
                    m_current = journey;
                    Q_EMIT journeyChosen(journey);
                }
            });
    // Rows that go are replaced by a neighbour as the current one: that is nobody's choice.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_quiet = true; });
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_quiet = false;
        showCount();
    });
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atEnd)
            m_table->scrollToBottom();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        setCurrent(m_current);
        m_table->scrollToBottom();
    });
}

void JourneyPanel::addControl(QWidget* control)
{
    m_head->insertWidget(2, control); // after the heading and the room that gives way
}

void JourneyPanel::fitColumns()
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics words(bold);
    QHeaderView* header = m_table->horizontalHeader();
    const int space = 24;
    header->resizeSection(
        JourneyModel::Time,
        QFontMetrics(fixedFont()).horizontalAdvance(QStringLiteral("00:00:00.000")) + space);
    header->resizeSection(JourneyModel::Name,
                          words.horizontalAdvance(QStringLiteral("ARP request")) + space);
    header->resizeSection(JourneyModel::Hops, words.horizontalAdvance(tr("hops")) + space);
    header->resizeSection(
        JourneyModel::Verdict,
        words.horizontalAdvance(tr("✖ dropped in %1").arg(QStringLiteral("vmbr100"))) + space);
    header->setSectionResizeMode(JourneyModel::Route, QHeaderView::Stretch);
}

void JourneyPanel::showCount()
{
    m_count->setText(
        tr("%1 shown, %2 dropped").arg(m_model->rowCount()).arg(m_model->droppedCount()));
}

void JourneyPanel::setCurrent(JourneyId journey)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_current = journey;
    const int row = m_model->rowOf(journey);
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else if (m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    }
    showCount();
}

void JourneyPanel::setFollowing(bool following, bool live)
{
    m_follow->setVisible(live && !following);
}

} // namespace vs::ui
