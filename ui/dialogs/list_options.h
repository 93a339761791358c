// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "ui/theme.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace vs::ui {

class ColourRulesPage;
class ColumnsPage;
class JourneyModel;
class JourneyTable;

/// Colours and columns of the journey list, in a window beside it: what is changed is seen at once.
class ListOptions : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Colours, Columns };

    /// Model and table must outlive it.
    ListOptions(JourneyModel* model, JourneyTable* table, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSnapshot(const std::shared_ptr<const Snapshot>& snapshot);
    /// A rule for the journeys of a filter, ready to be named.
    void addRule(const QString& filter);
    void turnTo(Page page);

    ColourRulesPage* colours() const { return m_colours; }
    ColumnsPage* columns() const { return m_columns; }

private:
    QStackedWidget* m_pages;
    ColourRulesPage* m_colours;
    ColumnsPage* m_columns;
    QPushButton* m_tabs[2] = {};
};

} // namespace vs::ui
