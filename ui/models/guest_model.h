// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "ui/theme.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace vs::ui {

/// Node, its bridges, the guests and uplinks on each. Columns: name, detail, drops.
class GuestModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Detail, Drops, ColumnCount };
    enum Role {
        VmidRole = Qt::UserRole, ///< int; 0 for what is no guest
        SearchRole,              ///< name, ID, MACs and addresses in one string
        OnPathRole,              ///< bool: an end of the exchange on show
    };

    explicit GuestModel(QObject* parent = nullptr);
    ~GuestModel() override;

    void setTheme(const Theme& theme);
    /// Rebuilds only when the wiring changed; otherwise only drop counts move. Null: empty.
    void setSnapshot(const Snapshot* snapshot);
    /// Guests at the ends of the exchange on show.
    void setOnPath(std::set<int> vmids);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item;
    void rebuild();
    void addBridge(Item& node, const Interface& bridge);
    void countDrops(const Snapshot& snapshot);
    int dropsOf(const Item& item) const;
    bool isOnPath(const Item& item) const;
    void touch(const QModelIndex& parent, const QList<int>& roles);
    static Item* itemOf(const QModelIndex& index);

    Theme m_theme = Theme::light();
    std::shared_ptr<const Topology> m_topology;
    std::unique_ptr<Item> m_root;
    std::map<int, int> m_drops; ///< by VMID
    std::set<int> m_onPath;
};

/// Shows what matches a search, with the bridges above it.
class GuestFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GuestFilter(QObject* parent = nullptr);
};

} // namespace vs::ui
