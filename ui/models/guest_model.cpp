// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/guest_model.h"

#include "core/model/nic_wiring.h"
#include "ui/bridge/trace_query.h"
#include "ui/bridge/words.h"

#include <QFont>

#include <algorithm>

namespace vs::ui {

struct GuestModel::Item
{
    enum class Kind { Root, Node, Bridge, Guest, Uplink };

    Kind kind = Kind::Root;
    QString name;
    QString detail;
    QString tip;
    InterfaceId interface; ///< of a bridge or an uplink
    int vmid = 0;
    bool asleep = false; ///< a guest that does not run
    Item* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Item>> children;

    Item& add(Kind childKind, const QString& childName)
    {
        auto child = std::make_unique<Item>();
        child->kind = childKind;
        child->name = childName;
        child->tip = childName;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return *children.back();
    }
};

namespace {

/// MACs and addresses: what the rows have no room for.
QString tipText(const Guest& guest)
{
    QString all = text(guest.label()) + QLatin1Char(' ') + text(guest.name);
    for (const GuestNic& nic : guest.nics) {
        all += QLatin1Char(' ') + text(nic.mac.toString());
        for (const IpAddress& address : nic.addresses)
            all += QLatin1Char(' ') + text(address.toString());
    }
    return all;
}

/// The guest whose user notices the drop: the one that was called, else the one that called.
int blamedGuest(const Topology& topology, const Flow& flow)
{
    if (const auto server = nicOf(topology, flow.server))
        return server->vmid;
    const auto client = nicOf(topology, flow.client);
    return client ? client->vmid : 0;
}

} // namespace

GuestModel::GuestModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Item>())
{}

GuestModel::~GuestModel() = default;

GuestModel::Item* GuestModel::itemOf(const QModelIndex& index)
{
    return static_cast<Item*>(index.internalPointer());
}

void GuestModel::setTheme(const Theme& theme)
{
    m_theme = theme;
    touch({}, {Qt::ForegroundRole, Qt::BackgroundRole});
}

void GuestModel::setSnapshot(const Snapshot* snapshot)
{
    const std::shared_ptr<const Topology> topology = snapshot ? snapshot->topology : nullptr;
    const std::map<int, int> before = std::move(m_drops);
    m_drops.clear();
    if (snapshot)
        countDrops(*snapshot);
    if (topology != m_topology) {
        beginResetModel();
        m_topology = topology;
        rebuild();
        endResetModel();
    } else if (m_drops != before) {
        touch({}, {Qt::DisplayRole, Qt::AccessibleTextRole});
    }
}

void GuestModel::setOnPath(std::set<int> vmids)
{
    if (vmids == m_onPath)
        return;
    m_onPath = std::move(vmids);
    touch({}, {Qt::BackgroundRole, OnPathRole});
}

void GuestModel::setConcealed(bool concealed)
{
    if (concealed == m_concealed)
        return;
    m_concealed = concealed;
    touch({}, {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void GuestModel::rebuild()
{
    m_root = std::make_unique<Item>();
    if (!m_topology || m_topology->interfaces.empty())
        return;
    Item& node = m_root->add(Item::Kind::Node,
                             m_topology->node.empty() ? tr("node") : text(m_topology->node));
    node.detail = tr("guests: %1").arg(m_topology->guests.size());
    std::vector<const Interface*> bridges;
    for (const Interface& interface : m_topology->interfaces) {
        if (interface.role == InterfaceRole::Bridge)
            bridges.push_back(&interface);
    }
    std::sort(bridges.begin(), bridges.end(),
              [](const Interface* a, const Interface* b) { return a->name < b->name; });
    for (const Interface* bridge : bridges)
        addBridge(node, *bridge);
}

void GuestModel::addBridge(Item& node, const Interface& bridge)
{
    Item& item = node.add(Item::Kind::Bridge, text(bridge.name));
    item.interface = bridge.id;
    if (!bridge.addresses.empty())
        item.detail = text(bridge.addresses.front().toString());
    std::vector<const Guest*> guests;
    for (std::uint32_t g = 0; g < m_topology->guests.size(); ++g) {
        const Guest& guest = m_topology->guests[g];
        for (std::uint32_t n = 0; n < guest.nics.size(); ++n) {
            if (bridgeNameOf(*m_topology, {g, n}) != bridge.name)
                continue;
            guests.push_back(&guest);
            break;
        }
    }
    std::sort(guests.begin(), guests.end(),
              [](const Guest* a, const Guest* b) { return a->vmid < b->vmid; });
    for (const Guest* guest : guests) {
        Item& child = item.add(Item::Kind::Guest, text(guest->label()));
        child.vmid = guest->vmid;
        child.detail =
            guest->running ? text(guest->name) : tr("%1 · stopped").arg(text(guest->name));
        child.tip = tipText(*guest);
        child.asleep = !guest->running;
    }
    for (const InterfaceId port : m_topology->ports(bridge.id)) {
        const Interface* interface = m_topology->find(port);
        if (!interface || interface->role != InterfaceRole::Uplink)
            continue;
        Item& child = item.add(Item::Kind::Uplink, text(interface->name));
        child.detail = tr("uplink");
        child.interface = interface->id;
        child.tip += QLatin1Char(' ') + text(interface->mac.toString());
    }
}

void GuestModel::countDrops(const Snapshot& snapshot)
{
    for (const auto& record : snapshot.journeys) {
        const VerdictKind kind = record->judgement.kind;
        if (kind != VerdictKind::Dropped && kind != VerdictKind::Rejected)
            continue;
        const Flow* flow = snapshot.flow(record->journey.flow);
        const int vmid = flow ? blamedGuest(*snapshot.topology, *flow) : 0;
        if (vmid != 0)
            ++m_drops[vmid];
    }
}

int GuestModel::dropsOf(const Item& item) const
{
    const auto found = m_drops.find(item.vmid);
    return item.kind == Item::Kind::Guest && found != m_drops.end() ? found->second : 0;
}

bool GuestModel::isOnPath(const Item& item) const
{
    return item.vmid != 0 && m_onPath.contains(item.vmid);
}

void GuestModel::touch(const QModelIndex& parent, const QList<int>& roles)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent), roles);
    for (int row = 0; row < rows; ++row)
        touch(index(row, 0, parent), roles);
}

QModelIndex GuestModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Item* item = parent.isValid() ? itemOf(parent) : m_root.get();
    return createIndex(row, column, item->children[static_cast<std::size_t>(row)].get());
}

QModelIndex GuestModel::parent(const QModelIndex& index) const
{
    Item* item = index.isValid() ? itemOf(index)->parent : nullptr;
    if (!item || item == m_root.get())
        return {};
    return createIndex(item->row, 0, item);
}

int GuestModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const Item* item = parent.isValid() ? itemOf(parent) : m_root.get();
    return static_cast<int>(item->children.size());
}

int GuestModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant GuestModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Item& item = *itemOf(index);
    const int drops = m_concealed ? 0 : dropsOf(item);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return item.name;
        if (index.column() == Detail)
            return item.detail;
        return drops > 0 ? QStringLiteral("✖ %1").arg(drops) : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == Drops)
            return drops > 0 ? tr("packets dropped: %1").arg(drops) : QString();
        return data(index, Qt::DisplayRole);
    case Qt::ToolTipRole:
        return item.tip;
    case Qt::ForegroundRole:
        if (index.column() == Drops)
            return m_theme.drop;
        return index.column() == Detail || item.asleep ? m_theme.secondary : m_theme.ink;
    case Qt::BackgroundRole:
        return isOnPath(item) ? QVariant(m_theme.selection) : QVariant();
    case Qt::FontRole: {
        const bool heading = item.kind == Item::Kind::Node || item.kind == Item::Kind::Bridge;
        QFont font;
        font.setBold(index.column() == Drops || (heading && index.column() == Name));
        return font.bold() ? QVariant(font) : QVariant();
    }
    case VmidRole:
        return item.vmid;
    case InterfaceIdRole:
        return item.interface.value;
    case OnPathRole:
        return isOnPath(item);
    default:
        return {};
    }
}

QVariant GuestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("name");
    case Detail:
        return tr("detail");
    case Drops:
        return QStringLiteral("✖"); // short: the column is as wide as its widest word
    default:
        return {};
    }
}

GuestFilter::GuestFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void GuestFilter::setSearch(const NodeSearch& search)
{
    m_active = search.isActive();
    m_vmids.clear();
    m_interfaces.clear();
    for (const SearchHit& hit : search.hits()) {
        if (hit.kind == SearchHit::Kind::Nic)
            m_vmids.insert(search.topology()->guest(hit.nic).vmid);
        else
            m_interfaces.insert(hit.interface.value);
    }
    invalidateFilter();
}

bool GuestFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!m_active)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const int vmid = index.data(GuestModel::VmidRole).toInt();
    return vmid != 0 ? m_vmids.contains(vmid)
                     : m_interfaces.contains(index.data(GuestModel::InterfaceIdRole).toUInt());
}

QModelIndex GuestFilter::indexOf(const Topology& topology, const SearchHit& hit) const
{
    const bool guest = hit.kind == SearchHit::Kind::Nic;
    const QModelIndex first = index(0, 0);
    if (!first.isValid())
        return {};
    // A guest stands under each of its bridges: under the one of this NIC.
    const QString bridge = guest ? text(bridgeNameOf(topology, hit.nic)) : QString();
    const QModelIndexList rows =
        guest ? match(first, GuestModel::VmidRole, topology.guest(hit.nic).vmid, -1,
                      Qt::MatchExactly | Qt::MatchRecursive)
              : match(first, GuestModel::InterfaceIdRole, hit.interface.value, 1,
                      Qt::MatchExactly | Qt::MatchRecursive);
    for (const QModelIndex& row : rows)
        if (guest && row.parent().data().toString() == bridge)
            return row;
    return rows.isEmpty() ? QModelIndex() : rows.front();
}

} // namespace vs::ui
