// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columns_page.h"

#include "ui/panels/journey_table.h"
#include "ui/panels/row_delegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

constexpr int kRowHigh = 26;

} // namespace

ColumnsPage::ColumnsPage(JourneyTable* table, QWidget* parent)
    : QWidget(parent), m_table(table), m_list(new QListWidget(this)),
      m_up(new QPushButton(tr("Up"), this)), m_down(new QPushButton(tr("Down"), this)),
      m_wide(new QSpinBox(this))
{
    auto* intro = new QLabel(tr("Checked columns are shown, the topmost at the left. The titles of "
                                "the list can be dragged, too."),
                             this);
    intro->setProperty("tone", QStringLiteral("secondary"));
    intro->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setObjectName(QStringLiteral("optionList"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_up->setToolTip(tr("To the left (Alt+Up)"));
    m_down->setToolTip(tr("To the right (Alt+Down)"));
    m_wide->setMinimumHeight(30);
    m_wide->setRange(28, 2000);
    m_wide->setSingleStep(10);
    m_wide->setSuffix(tr(" px"));
    m_wide->setKeyboardTracking(false);
    m_wide->setAccessibleName(tr("Width"));
    auto* wide = new QLabel(tr("Width"), this);
    wide->setBuddy(m_wide);
    auto* usual = new QPushButton(tr("The usual columns"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {m_up, m_down, usual})
        button->setAutoDefault(false);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addSpacing(8);
    buttons->addWidget(wide);
    buttons->addWidget(m_wide);
    buttons->addStretch(1);
    buttons->addWidget(usual);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(intro);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);

    fill();
    m_list->setCurrentRow(0);
    connect(m_table, &JourneyTable::columnsChanged, this, &ColumnsPage::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsPage::showChosen);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_filling)
            m_table->setShown(static_cast<JourneyColumn>(item->data(Qt::UserRole).toInt()),
                              item->checkState() == Qt::Checked);
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    const auto key = [this](const QKeySequence& keys, int by) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    };
    key(Qt::ALT | Qt::Key_Up, -1);
    key(Qt::ALT | Qt::Key_Down, 1);
    connect(m_wide, &QSpinBox::valueChanged, this, [this](int pixels) {
        if (!m_filling)
            m_table->setColumnWidth(static_cast<int>(chosen()), pixels);
    });
    connect(usual, &QPushButton::clicked, m_table, &JourneyTable::resetColumns);
    showChosen();
}

JourneyColumn ColumnsPage::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return static_cast<JourneyColumn>(item ? item->data(Qt::UserRole).toInt() : 0);
}

void ColumnsPage::fill()
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const JourneyColumn kept = chosen();
        const std::vector<JourneyColumn> order = m_table->columnOrder();
        while (m_list->count() < static_cast<int>(order.size())) {
            m_list->addItem(QString());
            m_list->item(m_list->count() - 1)->setSizeHint(QSize(0, kRowHigh));
        }
        for (int row = 0; row < m_list->count(); ++row) {
            const JourneyColumn column = order[static_cast<std::size_t>(row)];
            QListWidgetItem* item = m_list->item(row);
            item->setText(columnTitle(column));
            item->setData(Qt::UserRole, static_cast<int>(column));
            item->setCheckState(m_table->isShown(column) ? Qt::Checked : Qt::Unchecked);
            if (column == kept)
                m_list->setCurrentRow(row);
        }
    }
    showChosen();
}

void ColumnsPage::showChosen()
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_wide->setEnabled(m_table->isShown(chosen()));
    m_wide->setValue(m_table->columnWidth(static_cast<int>(chosen())));
}

void ColumnsPage::move(int by)
{
    m_table->moveColumn(chosen(), by);
}

} // namespace vs::ui
