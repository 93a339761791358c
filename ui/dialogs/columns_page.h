// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/journey_columns.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QSpinBox;

namespace vs::ui {

class JourneyTable;

/// Which columns the journey list has, in which order, and how wide: what its header does by mouse.
class ColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPage(JourneyTable* table, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }

private:
    void fill();
    void showChosen();
    void move(int by);
    JourneyColumn chosen() const;

    JourneyTable* m_table;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QSpinBox* m_wide;
    bool m_filling = false;
};

} // namespace vs::ui
