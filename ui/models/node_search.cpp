// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/node_search.h"

#include "ui/bridge/words.h"

#include <QLocale>

namespace vs::ui {

void NodeSearch::setTopology(std::shared_ptr<const Topology> topology)
{
    if (topology == m_topology)
        return;
    m_topology = std::move(topology);
    m_index = m_topology ? TopologySearch(*m_topology) : TopologySearch();
    find();
}

void NodeSearch::setWords(const QString& words)
{
    const QString trimmed = words.trimmed();
    if (trimmed == m_words)
        return;
    m_words = trimmed;
    find();
}

void NodeSearch::find()
{
    m_current = -1;
    m_hits = m_index.find(m_words.toStdString());
    Q_EMIT hitsChanged();
}

void NodeSearch::next()
{
    go(1);
}

void NodeSearch::previous()
{
    go(-1);
}

void NodeSearch::go(int by)
{
    const int count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    Q_EMIT currentChanged();
}

QString NodeSearch::summary() const
{
    if (!isActive() || m_hits.empty())
        return {};
    const QString count = QLocale().toString(m_hits.size());
    if (m_current < 0)
        return tr("found: %1").arg(count);
    const SearchHit& hit = m_hits[static_cast<std::size_t>(m_current)];
    QString words = tr("%1 of %2").arg(QLocale().toString(m_current + 1), count);
    const bool told = hit.kind != SearchHit::Kind::Nic || hit.field == SearchHit::Field::Name ||
                      hit.field == SearchHit::Field::Vmid;
    if (!told)
        words += QStringLiteral(" · ") + text(hit.matched);
    return words;
}

} // namespace vs::ui
