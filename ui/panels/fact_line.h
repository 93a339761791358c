// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/inspector_facts.h"

#include <QWidget>

class QLabel;

namespace vs::ui {

/// A line of the inspector: the heading of a section or a row. While packets come many times a
/// second mostly words change: they are put into the line that is there. GUI thread.
class FactLine : public QWidget
{
public:
    FactLine(const FactRow& row, QWidget* parent);
    /// A heading; `first` has no room above it.
    FactLine(const QString& heading, const QString& aside, bool first, QWidget* parent);

    /// Shows the row instead of the one that it shows; false: it is made differently.
    bool take(const FactRow& row);
    bool take(const QString& heading, const QString& aside, bool first);

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void letSelect(bool on);
    void addPair();
    void addStep();
    void say();

    FactRow m_row; ///< of a heading: label and value
    bool m_heading = false;
    bool m_first = false;
    QLabel* m_label = nullptr; ///< null: a row without one
    QLabel* m_value = nullptr;
};

} // namespace vs::ui
