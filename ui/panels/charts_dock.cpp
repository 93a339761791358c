// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charts_dock.h"

#include "ui/panels/charts_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vs::ui {

ChartsDock::ChartsDock(QWidget* parent)
    : QDockWidget(tr("Charts"), parent), m_panel(new ChartsPanel(this)),
      m_toggle(new QPushButton(tr("Charts"), this))
{
    setObjectName(QStringLiteral("chartsDock"));
    setTitleBarWidget(makeTitle());
    setWidget(m_panel);
    m_toggle->setProperty("small", true);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Rates, latencies, drops by rule and conntrack entries (F9)"));
    m_toggle->setAccessibleName(tr("Show the charts"));
    // clicked, not toggled: what the dock does itself (at closing, too) is not the user's wish.
    connect(m_toggle, &QPushButton::clicked, this, &QWidget::setVisible);
    connect(toggleViewAction(), &QAction::toggled, m_toggle, &QPushButton::setChecked);
    connect(this, &QDockWidget::topLevelChanged, m_float, &QPushButton::setChecked);
    hide();
}

QWidget* ChartsDock::makeTitle()
{
    auto* bar = new QWidget(this);
    auto* title = new QLabel(tr("Charts"), bar);
    title->setProperty("tone", QStringLiteral("heading"));
    auto* hint = new QLabel(tr("Click or draw to choose; arrow keys read the values"), bar);
    hint->setProperty("tone", QStringLiteral("secondary"));
    hint->setMinimumWidth(0);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_float = new QPushButton(tr("Own window"), bar);
    m_float->setProperty("small", true);
    m_float->setCheckable(true);
    m_float->setToolTip(tr("Shows the charts in a window of their own, or back in this one"));
    auto* close = new QPushButton(QStringLiteral("✕"), bar);
    close->setProperty("small", true);
    close->setToolTip(tr("Close the charts (F9)"));
    close->setAccessibleName(tr("Close the charts"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 6, 12, 2);
    row->setSpacing(12);
    row->addWidget(title);
    row->addWidget(hint, 1);
    row->addWidget(m_float);
    row->addWidget(close);
    connect(m_float, &QPushButton::clicked, this, &QDockWidget::setFloating);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    return bar;
}

} // namespace vs::ui
