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
    : RowsChart(tr("Drops by rule"), parent), m_bars(new QHorizontalStackedBarSeries),
      m_byRule(new QBarSet({})), m_unknown(new QBarSet({}))
{
    m_bars->append(m_byRule);
    m_bars->append(m_unknown);
    m_bars->setBarWidth(0.55);
    chart()->addSeries(m_bars);
    m_bars->attachAxis(valueAxis());
    m_bars->attachAxis(rowAxis());
    valueAxis()->setTitleText(tr("packets"));
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
    setEmptyText({});
    setNote(note);
    std::vector<Row> rows;
    const QLocale locale;
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
            name = tr("no rule known, in %1").arg(text(topology.nameOf(one.device)));
            break;
        case RuleLosses::Kind::Others:
            name = tr("all others");
            break;
        }
        rows.push_back({name, locale.toString(one.packets)});
        most = std::max(most, one.packets);
    }
    setRows(std::move(rows), chosen);
    m_byRule->remove(0, m_byRule->count());
    m_unknown->remove(0, m_unknown->count());
    for (int place = 0; place < rowAxis()->count(); ++place) { // counts from the bottom
        m_byRule->append(0);
        m_unknown->append(0);
    }
    for (std::size_t i = 0; i < m_losses.size(); ++i) {
        QBarSet* set = m_losses[i].kind == RuleLosses::Kind::NoRule ? m_unknown : m_byRule;
        set->replace(static_cast<int>(rowPlace(i)), m_losses[i].packets);
    }
    TimeChart::fitAxis(valueAxis(), std::max<double>(most, 5));
    restyle();
    refresh();
}

void LossesChart::restyle()
{
    RowsChart::restyle();
    m_byRule->setBrush(theme().drop);
    m_byRule->setPen(QPen(theme().drop, 1));
    m_unknown->setBrush(QBrush(theme().drop, Qt::BDiagPattern));
    m_unknown->setPen(QPen(theme().drop, 1));
    setLegend({{tr("by a rule or policy"), Qt::NoPen, m_byRule->brush()},
               {tr("no rule known"), Qt::NoPen, m_unknown->brush()}});
}

QRectF LossesChart::itemShare(int item) const
{
    return rowShare(static_cast<std::size_t>(item));
}

QString LossesChart::itemText(int item) const
{
    const RuleLosses& one = m_losses[static_cast<std::size_t>(item)];
    QStringList lines;
    lines.append(
        tr("%n packet(s) lost: %1", nullptr, static_cast<int>(one.packets)).arg(barName(item)));
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

} // namespace vs::ui
