// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace vs::ui {

class ColourRuleModel;
class JourneyModel;
class QueryEdit;
struct ColourRule;

/// The colour rules, and below them the chosen one to edit. The list follows at once.
class ColourRulesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ColourRulesPage(JourneyModel* journeys, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSnapshot(const std::shared_ptr<const Snapshot>& snapshot);
    void addRule(const QString& filter);

    QTableView* table() const { return m_table; }
    ColourRuleModel* rules() const { return m_rules; }
    QLineEdit* nameEdit() const { return m_name; }
    QueryEdit* filterEdit() const { return m_filter; }
    QComboBox* colourBox() const { return m_colour; }

private:
    QWidget* makeButtons();
    QWidget* makeForm();
    void fillColours();
    void showChosen();
    void change(const std::function<void(ColourRule&)>& how);
    void move(int by);
    int chosen() const;
    void choose(int row);

    JourneyModel* m_journeys;
    ColourRuleModel* m_rules;
    QTableView* m_table;
    QWidget* m_form = nullptr;
    QLineEdit* m_name;
    QueryEdit* m_filter;
    QComboBox* m_mark;
    QComboBox* m_colour;
    QLabel* m_problem;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    Theme m_theme = Theme::light();
    bool m_showing = false; ///< the form is being filled: nobody edits
};

} // namespace vs::ui
