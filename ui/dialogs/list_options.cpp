// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/list_options.h"

#include "ui/dialogs/colour_rules_page.h"
#include "ui/dialogs/columns_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vs::ui {

ListOptions::ListOptions(JourneyModel* model, JourneyTable* table, QWidget* parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)),
      m_colours(new ColourRulesPage(model, this)), m_columns(new ColumnsPage(table, this))
{
    setWindowTitle(tr("Journey list"));
    setAttribute(Qt::WA_WindowPropagation); // the window's palette, not the system's
    resize(640, 560);
    m_pages->addWidget(m_colours);
    m_pages->addWidget(m_columns);
    auto* head = new QHBoxLayout;
    auto* group = new QButtonGroup(this);
    const QString names[] = {tr("Colours"), tr("Columns")};
    for (int i = 0; i < 2; ++i) {
        m_tabs[i] = new QPushButton(names[i], this);
        m_tabs[i]->setProperty("tab", true);
        m_tabs[i]->setCheckable(true);
        m_tabs[i]->setAutoDefault(false);
        group->addButton(m_tabs[i], i);
        head->addWidget(m_tabs[i]);
    }
    head->addStretch(1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { turnTo(static_cast<Page>(id)); });
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    turnTo(Page::Colours);
}

void ListOptions::setTheme(const Theme& theme)
{
    m_colours->setTheme(theme);
}

void ListOptions::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_colours->setSnapshot(snapshot);
}

void ListOptions::addRule(const QString& filter)
{
    turnTo(Page::Colours);
    m_colours->addRule(filter);
}

void ListOptions::turnTo(Page page)
{
    const int index = static_cast<int>(page);
    m_tabs[index]->setChecked(true);
    m_pages->setCurrentIndex(index);
}

} // namespace vs::ui
