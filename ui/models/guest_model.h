// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "ui/models/node_search.h"
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
        InterfaceIdRole,         ///< uint: a bridge's or uplink's number; 0 for a guest
        OnPathRole,              ///< bool: an end of the exchange on show
    };

    explicit GuestModel(QObject* parent = nullptr);
    ~GuestModel() override;

    void setTheme(const Theme& theme);
    /// Rebuilds only when the wiring changed; otherwise only drop counts move. Null: empty.
    void setSnapshot(const Snapshot* snapshot);
    /// Guests at the ends of the exchange on show.
    void setOnPath(std::set<int> vmids);
    /// Losses are not told: somebody is to predict them.
    void setConcealed(bool concealed);

    const std::shared_ptr<const Topology>& topology() const { return m_topology; }

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
    bool m_concealed = false;
};

/// Shows what a search met, with the bridges above it; of a bridge that was met, all.
class GuestFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit GuestFilter(QObject* parent = nullptr);

    void setSearch(const NodeSearch& search);
    /// The row of a hit; invalid if it is not shown.
    QModelIndex indexOf(const Topology& topology, const SearchHit& hit) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_active = false;
    std::set<int> m_vmids;
    std::set<unsigned> m_interfaces;
};

} // namespace vs::ui
