// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/losses_chart.h"

#include "ui/bridge/words.h"
#include "ui/panels/time_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace vs::ui {

LossesChart::LossesChart(QWidget* parent)
    : ChartTile(tr("Drops by rule"), parent), m_rows(new QBarCategoryAxis),
      m_packets(new QValueAxis), m_bars(new QHorizontalStackedBarSeries),
      m_byRule(new QBarSet(tr("by a rule or policy"))), m_unknown(new QBarSet(tr("no rule known")))
{
    m_bars->append(m_byRule);
    m_bars->append(m_unknown);
    m_bars->setBarWidth(0.55);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_packets, Qt::AlignBottom);
    chart()->addAxis(m_rows, Qt::AlignLeft);
    m_bars->attachAxis(m_packets);
    m_bars->attachAxis(m_rows);
    m_packets->setTitleText(tr("packets"));
    m_rows->setGridLineVisible(false);
}

void LossesChart::setNothing(const QString& words)
{
    m_losses.clear();
    setEmptyText(words);
    setNote({});
    refresh();
}

void LossesChart::setLosses(std::vector<RuleLosses> losses, const Topology& topology,
                            const QString& note, std::optional<std::size_t> chosen)
{
    m_losses = std::move(losses);
    m_chosen = chosen;
    setEmptyText({});
    setNote(note);
    m_names.clear();
    std::uint32_t most = 0;
    for (const RuleLosses& one : m_losses) {
        QString name;
        switch (one.kind) {
        case RuleLosses::Kind::Rule:
            name = one.rule.number
                       ? tr("%1 rule %2").arg(text(one.rule.chain)).arg(*one.rule.number)
                       : tr("%1 policy").arg(text(one.rule.chain));
            break;
        case RuleLosses::Kind::NoRule:
            name = tr("in %1").arg(text(topology.nameOf(one.device)));
            break;
        case RuleLosses::Kind::Others:
            name = tr("all others");
            break;
        }
        m_names.append(name);
        most = std::max(most, one.packets);
    }
    m_byRule->remove(0, m_byRule->count());
    m_unknown->remove(0, m_unknown->count());
    QStringList rows;
    const QLocale locale;
    for (qsizetype i = m_names.size() - 1; i >= 0; --i) { // categories count from the bottom
        const RuleLosses& one = m_losses[static_cast<std::size_t>(i)];
        const bool known = one.kind != RuleLosses::Kind::NoRule;
        m_byRule->append(known ? one.packets : 0);
        m_unknown->append(known ? 0 : one.packets);
        QString row = QStringLiteral("%1   %2").arg(m_names[i], locale.toString(one.packets));
        while (rows.contains(row)) // the same chain in two tables
            row += QLatin1Char(' ');
        rows.append(row);
    }
    m_rows->setCategories(rows);
    if (!rows.isEmpty())
        m_rows->setRange(rows.first(), rows.last());
    TimeChart::fitAxis(m_packets, std::max<double>(most, 5));
    restyle();
    refresh();
}

void LossesChart::restyle()
{
    styleAxis(m_packets, theme().secondary);
    styleAxis(m_rows, theme().ink);
    m_byRule->setBrush(theme().drop);
    m_byRule->setPen(QPen(theme().drop, 1));
    m_unknown->setBrush(QBrush(theme().drop, Qt::BDiagPattern));
    m_unknown->setPen(QPen(theme().drop, 1));
}

QRectF LossesChart::itemShare(int item) const
{
    const double count = static_cast<double>(m_losses.size());
    return {0, item / count, 1, 1 / count};
}

QString LossesChart::itemText(int item) const
{
    const RuleLosses& one = m_losses[static_cast<std::size_t>(item)];
    QStringList lines;
    if (one.kind == RuleLosses::Kind::NoRule)
        lines.append(tr("%n packets lost %1; no rule is known that did it", nullptr,
                        static_cast<int>(one.packets))
                         .arg(m_names[item]));
    else
        lines.append(
            tr("%n packets lost: %1", nullptr, static_cast<int>(one.packets)).arg(m_names[item]));
    if (one.rejected > 0)
        lines.append(
            tr("%n of them rejected with an answer", nullptr, static_cast<int>(one.rejected)));
    if (!one.rule.text.empty())
        lines.append(text(one.rule.text));
    lines.append(tr("A click shows the newest of them."));
    return lines.join(QLatin1Char('\n'));
}

void LossesChart::chooseItem(int item)
{
    Q_EMIT journeyChosen(m_losses[static_cast<std::size_t>(item)].newest, std::nullopt);
}

std::vector<QRectF> LossesChart::outlinedShares() const
{
    if (!m_chosen || *m_chosen >= m_losses.size())
        return {};
    return {itemShare(static_cast<int>(*m_chosen))};
}

} // namespace vs::ui
