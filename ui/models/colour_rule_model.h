// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/colour_rules.h"

#include <QAbstractTableModel>

namespace vs::ui {

/// Colour rules as a table to edit: each row looks like the rows that it colours. A check mark says
/// whether a rule is on.
class ColourRuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Mark, Name, Filter, ColumnCount };

    explicit ColourRuleModel(QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    void setRules(const ColourRules& rules);
    const ColourRules& rules() const { return m_rules; }
    /// Null where there is no such row.
    const ColourRule* rule(int row) const;
    void setRule(int row, const ColourRule& rule);
    void insert(int row, const ColourRule& rule);
    void remove(int row);
    /// One place up (-1) or down (1); false at the ends.
    bool move(int row, int by);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void edited(); ///< by a call of the above but setRules

private:
    Theme m_theme = Theme::light();
    ColourRules m_rules;
};

} // namespace vs::ui
