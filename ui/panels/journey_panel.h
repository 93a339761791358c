// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace vs::ui {

class JourneyModel;

/// The list of journeys; keeps its newest row in sight while it stands there.
class JourneyPanel : public QFrame
{
    Q_OBJECT

public:
    /// `model` must outlive the panel.
    explicit JourneyPanel(JourneyModel* model, QWidget* parent = nullptr);

    /// Marks a row without telling anybody.
    void setCurrent(JourneyId journey);
    void setFollowing(bool following, bool live);
    QTableView* table() const { return m_table; }
    /// Puts a control of somebody else's into the heading.
    void addControl(QWidget* control);

Q_SIGNALS:
    void journeyChosen(vs::JourneyId journey);
    void followRequested();

private:
    void fitColumns();
    void showCount();

    JourneyModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QPushButton* m_follow;
    QHBoxLayout* m_head;
    bool m_quiet = false;
    bool m_atEnd = true;
    JourneyId m_current;
};

} // namespace vs::ui
