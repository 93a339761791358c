// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QModelIndex>
#include <QString>

namespace vs::ui {

class JourneyTable;

/// What can be done with a row of the journey list and with the value that was clicked. Goes away
/// by itself once it was shown.
class JourneyMenu : public QMenu
{
    Q_OBJECT

public:
    /// `filter`: the valid one that the list has now.
    JourneyMenu(JourneyTable* table, const QModelIndex& index, const QString& filter);

Q_SIGNALS:
    void filterWanted(const QString& filter);
    /// A colour for the journeys of a filter.
    void colourWanted(const QString& filter);
    void optionsWanted();

private:
    void addTerms(QMenu* menu, bool without);
    QAction* offer(QMenu* menu, const QString& label, const QString& filter);

    JourneyTable* m_table;
    QModelIndex m_index;
    QString m_filter;
};

} // namespace vs::ui
