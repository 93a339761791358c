// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology_search.h"

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

namespace vs::ui {

/// The one search of the window: what was typed, what it met on the node, and which of it is looked
/// at. GUI thread.
class NodeSearch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setTopology(std::shared_ptr<const Topology> topology);
    void setWords(const QString& words);
    /// The next hit, or the one before; round and round.
    void next();
    void previous();

    bool isActive() const { return !m_words.isEmpty(); }
    const std::vector<SearchHit>& hits() const { return m_hits; }
    int current() const { return m_current; } ///< -1: none yet
    const Topology* topology() const { return m_topology.get(); }
    /// "3 of 12", and what the current one was found by where its name does not tell.
    QString summary() const;

Q_SIGNALS:
    void hitsChanged();    ///< and with them the current one
    void currentChanged(); ///< the same hits, another one is looked at

private:
    void find();
    void go(int by);

    std::shared_ptr<const Topology> m_topology;
    TopologySearch m_index;
    QString m_words;
    std::vector<SearchHit> m_hits;
    int m_current = -1;
};

} // namespace vs::ui
