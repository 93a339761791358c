// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey_panel.h"

#include "ui/dialogs/list_options.h"
#include "ui/models/journey_model.h"
#include "ui/panels/journey_menu.h"
#include "ui/panels/journey_table.h"
#include "ui/panels/query_edit.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vs::ui {

JourneyPanel::JourneyPanel(JourneyModel* model, QWidget* parent)
    : QFrame(parent), m_model(model), m_table(new JourneyTable(model, this)),
      m_filter(new QueryEdit(this)), m_count(new QLabel(this)),
      m_follow(new QPushButton(tr("Follow the newest"), this)), m_more(new QToolButton(this)),
      m_hint(new QLabel(m_table->viewport())), m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("journeyPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(makeHead());
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(m_table);
    layout->addLayout(inset, 1);

    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setProperty("tone", QStringLiteral("secondary"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_message->setObjectName(QStringLiteral("filterMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_table->viewport()->installEventFilter(this);

    wireFilter();
    wireModel();
    connect(m_follow, &QPushButton::clicked, this, &JourneyPanel::followRequested);
    connect(m_table, &QWidget::customContextMenuRequested, this, &JourneyPanel::openMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &JourneyPanel::openHeaderMenu);
    showCount();
    showHint();
}

QHBoxLayout* JourneyPanel::makeHead()
{
    auto* title = new QLabel(tr("Journeys"), this);
    title->setProperty("tone", QStringLiteral("heading"));
    m_count->setProperty("tone", QStringLiteral("secondary"));
    m_follow->setProperty("quiet", true);
    m_follow->setToolTip(tr("Show each new drop as it comes (Esc)"));
    m_follow->hide();
    m_filter->setProperty("slim", true);
    m_filter->setAccessibleName(tr("Filter of the journey list"));
    m_filter->setPlaceholderText(tr("filter: lost and guest == 811 (Ctrl+L)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(120);
    m_more->setProperty("field", true);
    m_more->setProperty("slim", true);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setFixedWidth(40);
    m_more->setToolTip(tr("Colours and columns of this list"));
    m_more->setAccessibleName(m_more->toolTip());
    connect(m_more, &QToolButton::clicked, this, &JourneyPanel::showOptions);

    m_head = new QHBoxLayout;
    QHBoxLayout* head = m_head;
    head->setContentsMargins(16, 0, 12, 0);
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_filter, 1);
    head->addWidget(m_follow);
    head->addWidget(m_count);
    head->addWidget(m_more);
    return head;
}

void JourneyPanel::wireFilter()
{
    connect(m_filter, &QueryEdit::settled, this, &JourneyPanel::takeFilter);
    connect(m_filter, &FilterEdit::stateChanged, this, [this] {
        // What was wrong may be mended; whether it is, is said when typing pauses.
        if (m_filter->state() != FilterEdit::State::Invalid)
            m_message->hide();
    });
    connect(m_filter, &QueryEdit::left, m_table, [this] { m_table->setFocus(); });
}

void JourneyPanel::wireModel()
{
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
        showHint();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &JourneyPanel::keepRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &JourneyPanel::showRowsAgain);
}

void JourneyPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_filter->setTheme(theme);
    if (m_options)
        m_options->setTheme(theme);
}

void JourneyPanel::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_filter->setSnapshot(snapshot);
    if (m_options)
        m_options->setSnapshot(snapshot);
    showCount();
    showHint();
}

void JourneyPanel::takeFilter()
{
    m_model->setFilter(m_filter->filter());
    showMessage();
    showCount();
    showHint();
}

void JourneyPanel::setSpan(const std::optional<TimeSpan>& span)
{
    m_model->setSpan(span);
    showCount();
    showHint();
}

void JourneyPanel::setConcealed(bool concealed)
{
    m_model->setConcealed(concealed);
    showCount();
}

void JourneyPanel::keepRows()
{
    m_kept = m_table->selectedJourneys();
    m_quiet = true;
}

void JourneyPanel::showRowsAgain()
{
    m_quiet = false;
    setCurrent(m_current);
    const QScopedValueRollback quiet(m_quiet, true);
    if (m_kept.size() > 1)
        m_table->selectJourneys(m_kept);
    m_kept.clear();
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_table->scrollTo(current, QAbstractItemView::PositionAtCenter);
    else
        m_table->scrollToBottom();
    showHint();
}

void JourneyPanel::addControl(QWidget* control)
{
    m_head->insertWidget(2, control); // after the heading and the filter
}

void JourneyPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeOverlays();
}

bool JourneyPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        placeOverlays();
        if (const QModelIndex current = m_table->currentIndex(); current.isValid())
            m_table->scrollTo(current); // a row chosen before there was room for it, above all
    }
    return QFrame::eventFilter(watched, event);
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

void JourneyPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void JourneyPanel::openMenu(const QPoint& place)
{
    // The menu key asks at the table's corner: what is meant is the current row.
    QModelIndex index = m_table->indexAt(place);
    if (!index.isValid())
        index = m_table->currentIndex();
    if (!index.isValid())
        return;
    auto* menu = new JourneyMenu(m_table, index, QString::fromStdString(m_model->filter().text()));
    connect(menu, &JourneyMenu::filterWanted, m_filter, &QueryEdit::apply);
    connect(menu, &JourneyMenu::optionsWanted, this, &JourneyPanel::showOptions);
    connect(menu, &JourneyMenu::colourWanted, this, [this](const QString& filter) {
        showOptions();
        m_options->addRule(filter);
    });
    const bool seen = m_table->viewport()->rect().contains(place);
    menu->popup(
        m_table->viewport()->mapToGlobal(seen ? place : m_table->visualRect(index).bottomLeft()));
}

void JourneyPanel::openHeaderMenu(const QPoint& place)
{
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const JourneyColumn column : m_table->columnOrder()) {
        QAction* action = menu->addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(m_table->isShown(column));
        connect(action, &QAction::toggled, m_table,
                [this, column](bool shown) { m_table->setShown(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("The usual columns")), &QAction::triggered, m_table,
            &JourneyTable::resetColumns);
    connect(menu->addAction(tr("Colours and columns…")), &QAction::triggered, this,
            &JourneyPanel::showOptions);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(place));
}

void JourneyPanel::showOptions()
{
    if (!m_options)
        m_options = makeOptions();
    m_options->show();
    m_options->raise();
    m_options->activateWindow();
}

ListOptions* JourneyPanel::makeOptions()
{
    auto* options = new ListOptions(m_model, m_table, this);
    options->setTheme(m_theme);
    options->setSnapshot(m_model->snapshot());
    return options;
}

void JourneyPanel::restore(const ListMemory& memory)
{
    m_table->restoreColumns(memory.columns);
    if (const auto rules = colourRulesFromJson(memory.colourRules))
        m_model->setColourRules(*rules);
}

ListMemory JourneyPanel::memory() const
{
    // The usual rules are not kept: they follow the language and later versions.
    const ColourRules& rules = m_model->colourRules();
    return {m_table->columnState(), rules == defaultColourRules() ? QByteArray() : toJson(rules)};
}

} // namespace vs::ui
