// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/colour_rules_page.h"

#include "ui/models/colour_rule_model.h"
#include "ui/models/journey_model.h"
#include "ui/panels/query_edit.h"
#include "ui/panels/row_delegate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

QIcon swatch(const Theme& theme, RowColour colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(rowGround(theme, colour));
    QPainter painter(&pixmap);
    painter.setPen(rowMark(theme, colour));
    painter.drawRect(0, 0, 15, 15);
    return pixmap;
}

} // namespace

ColourRulesPage::ColourRulesPage(JourneyModel* journeys, QWidget* parent)
    : QWidget(parent), m_journeys(journeys), m_rules(new ColourRuleModel(this)),
      m_table(new QTableView(this)), m_name(new QLineEdit(this)), m_filter(new QueryEdit(this)),
      m_mark(new QComboBox(this)), m_colour(new QComboBox(this)), m_problem(new QLabel(this)),
      m_up(new QPushButton(tr("Up"), this)), m_down(new QPushButton(tr("Down"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    auto* intro = new QLabel(tr("The first rule that is on and fits a row colours it."), this);
    intro->setProperty("tone", QStringLiteral("secondary"));
    m_table->setObjectName(QStringLiteral("optionList"));
    m_table->setModel(m_rules);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setAccessibleName(tr("Colour rules"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ColourRuleModel::Mark, 28);
    m_table->setColumnWidth(ColourRuleModel::Name, 150);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_form = makeForm());
    fillColours();

    m_rules->setRules(journeys->colourRules());
    connect(m_rules, &ColourRuleModel::edited, this,
            [this] { m_journeys->setColourRules(m_rules->rules()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ColourRulesPage::showChosen);
    choose(0);
}

QWidget* ColourRulesPage::makeButtons()
{
    auto* row = new QWidget(this);
    auto* add = new QPushButton(tr("Add"), row);
    auto* usual = new QPushButton(tr("The usual rules"), row);
    m_up->setToolTip(tr("Earlier (Alt+Up)"));
    m_down->setToolTip(tr("Later (Alt+Down)"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QPushButton* button : {add, m_remove, m_up, m_down, usual}) {
        button->setAutoDefault(false);
        if (button == usual)
            layout->addStretch(1);
        layout->addWidget(button);
    }
    connect(add, &QPushButton::clicked, this, [this] { addRule(QString()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const int at = chosen();
        m_rules->remove(at);
        choose(std::min(at, m_rules->rowCount() - 1));
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
    connect(usual, &QPushButton::clicked, this, [this] {
        m_rules->setRules(defaultColourRules());
        m_journeys->setColourRules(m_rules->rules());
        choose(0);
    });
    return row;
}

QWidget* ColourRulesPage::makeForm()
{
    auto* form = new QWidget(this);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const auto put = [&](const QString& caption, QWidget* field, int row, int column) {
        auto* label = new QLabel(caption, form);
        label->setBuddy(field);
        field->setAccessibleName(caption);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    put(tr("Name"), m_name, 0, 0);
    put(tr("Mark"), m_mark, 0, 2);
    put(tr("Colour"), m_colour, 0, 4);
    auto* label = new QLabel(tr("Filter"), form);
    label->setBuddy(m_filter);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("which rows; for example: tcp and port == 22"));
    grid->addWidget(label, 1, 0);
    grid->addWidget(m_filter, 1, 1, 1, 5);
    m_problem->setProperty("tone", QStringLiteral("drop"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    grid->addWidget(m_problem, 2, 1, 1, 5);
    grid->setRowMinimumHeight(2, m_problem->fontMetrics().height() * 2);
    grid->setColumnStretch(1, 1);
    for (const QString& mark : ruleMarks())
        m_mark->addItem(mark);

    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString& name) { change([&](ColourRule& rule) { rule.name = name; }); });
    connect(m_filter, &FilterEdit::stateChanged, this, [this] {
        const bool invalid = m_filter->state() == FilterEdit::State::Invalid;
        m_problem->setText(invalid ? QStringLiteral("✖ ") + m_filter->stateText() : QString());
    });
    connect(m_filter, &QueryEdit::settled, this, [this] {
        change([&](ColourRule& rule) { rule.filter = m_filter->text().trimmed(); });
    });
    connect(m_mark, &QComboBox::currentTextChanged, this,
            [this](const QString& mark) { change([&](ColourRule& rule) { rule.mark = mark; }); });
    connect(m_colour, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            change([&](ColourRule& rule) { rule.colour = kRowColours[index]; });
    });
    return form;
}

void ColourRulesPage::fillColours()
{
    const QScopedValueRollback showing(m_showing, true);
    const int kept = m_colour->currentIndex();
    m_colour->clear();
    for (const RowColour colour : kRowColours)
        m_colour->addItem(swatch(m_theme, colour), rowColourName(colour));
    m_colour->setCurrentIndex(kept);
}

void ColourRulesPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_rules->setTheme(theme);
    m_filter->setTheme(theme);
    fillColours();
}

void ColourRulesPage::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_filter->setSnapshot(snapshot);
}

int ColourRulesPage::chosen() const
{
    return m_table->currentIndex().row();
}

void ColourRulesPage::choose(int row)
{
    m_table->setCurrentIndex(m_rules->index(row, ColourRuleModel::Name));
    showChosen();
}

void ColourRulesPage::showChosen()
{
    const QScopedValueRollback showing(m_showing, true);
    const ColourRule* rule = m_rules->rule(chosen());
    m_form->setEnabled(rule != nullptr);
    m_remove->setEnabled(rule != nullptr);
    m_up->setEnabled(m_rules->rule(chosen() - 1) != nullptr);
    m_down->setEnabled(rule && m_rules->rule(chosen() + 1));
    m_name->setText(rule ? rule->name : QString());
    m_filter->apply(rule ? rule->filter : QString());
    if (rule && m_mark->findText(rule->mark) < 0)
        m_mark->addItem(rule->mark);
    m_mark->setCurrentText(rule ? rule->mark : QString());
    m_colour->setCurrentIndex(rule ? static_cast<int>(rule->colour) : -1);
}

void ColourRulesPage::change(const std::function<void(ColourRule&)>& how)
{
    const ColourRule* rule = m_showing ? nullptr : m_rules->rule(chosen());
    if (!rule)
        return;
    ColourRule changed = *rule;
    how(changed);
    m_rules->setRule(chosen(), changed);
}

void ColourRulesPage::addRule(const QString& filter)
{
    // First: it shall be seen, whatever else fits these rows.
    m_rules->insert(0, {tr("new rule"), filter, ruleMarks().at(8), RowColour::Blue, true});
    choose(0);
    if (filter.isEmpty()) {
        m_filter->setFocus();
    } else {
        m_name->setFocus();
        m_name->selectAll();
    }
}

void ColourRulesPage::move(int by)
{
    const int row = chosen();
    if (m_rules->move(row, by))
        choose(row + by);
}

} // namespace vs::ui
