// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/charts_panel.h"

#include "ui/bridge/words.h"
#include "ui/panels/conntrack_chart.h"
#include "ui/panels/latency_chart.h"
#include "ui/panels/losses_chart.h"
#include "ui/panels/traffic_chart.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

namespace vs::ui {

namespace {

constexpr int kPauseMs = 500; ///< between two refreshes
constexpr int kTileWidth = 310;

/// Where the packet should go; what it did, if that is not known.
std::vector<PathStep> pathOf(const JourneyRecord& record)
{
    if (record.judgement.expected && !record.judgement.expected->steps.empty())
        return record.judgement.expected->steps;
    std::vector<PathStep> path;
    for (std::size_t i = 0; i < record.judgement.path.size(); ++i)
        path.push_back({pathHop(record, i).interface, pathHop(record, i).direction});
    return path;
}

} // namespace

ChartsPanel::ChartsPanel(QWidget* parent)
    : QScrollArea(parent), m_grid(nullptr), m_traffic(new TrafficChart),
      m_latency(new LatencyChart), m_losses(new LossesChart), m_conntrack(new ConntrackChart)
{
    setObjectName(QStringLiteral("chartsPanel"));
    setAccessibleName(tr("Charts"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    m_grid = new QGridLayout(inside);
    m_grid->setContentsMargins(4, 0, 4, 4);
    m_grid->setSpacing(0);
    setWidget(inside);
    arrange();
    for (ChartTile* tile :
         {static_cast<ChartTile*>(m_traffic), static_cast<ChartTile*>(m_latency),
          static_cast<ChartTile*>(m_losses), static_cast<ChartTile*>(m_conntrack)}) {
        connect(tile, &ChartTile::spanChosen, this, &ChartsPanel::spanChosen);
        connect(tile, &ChartTile::journeyChosen, this, &ChartsPanel::choose);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_changed)
            due();
    });
}

void ChartsPanel::arrange()
{
    const int wide = viewport()->width();
    const int columns = wide >= 4 * kTileWidth ? 4 : wide >= 2 * kTileWidth ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    QWidget* tiles[] = {m_traffic, m_latency, m_losses, m_conntrack};
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(tiles[i], i / columns, i % columns);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void ChartsPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ChartsPanel::setTheme(const Theme& theme)
{
    m_traffic->setTheme(theme);
    m_latency->setTheme(theme);
    m_losses->setTheme(theme);
    m_conntrack->setTheme(theme);
}

void ChartsPanel::setTrace(const std::shared_ptr<const Snapshot>& snapshot, const Story& story,
                           JourneyId journey)
{
    m_snapshot = snapshot;
    m_story = story;
    m_story.finding = nullptr; // points into a snapshot that may not be kept
    const bool another = journey != m_journey;
    m_journey = journey;
    if (another)
        m_pause.stop(); // the user's choice is shown at once, news may wait
    due();
}

void ChartsPanel::setStep(int step)
{
    if (step == m_step)
        return;
    m_step = step;
    due();
}

void ChartsPanel::setSpan(const std::optional<TimeSpan>& span)
{
    if (span == m_span)
        return;
    m_span = span;
    m_pause.stop();
    due();
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (m_changed)
        due();
}

bool ChartsPanel::event(QEvent* event)
{
    // Esc is the window's key for "follow the newest"; a chosen span is wiped away first.
    if (event->type() == QEvent::ShortcutOverride && m_span &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QScrollArea::event(event);
}

void ChartsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_span)
        Q_EMIT spanChosen(std::nullopt);
    else
        QScrollArea::keyPressEvent(event);
}

void ChartsPanel::due()
{
    m_changed = true;
    if (!isVisible() || m_pause.isActive())
        return;
    m_changed = false;
    refresh();
    m_pause.start();
}

const StoryStep* ChartsPanel::step() const
{
    const auto count = static_cast<int>(m_story.steps.size());
    return m_step >= 0 && m_step < count ? &m_story.steps[static_cast<std::size_t>(m_step)]
                                         : nullptr;
}

const JourneyRecord* ChartsPanel::subject() const
{
    if (const StoryStep* at = step())
        return (at->answer ? m_story.answer : m_story.request).get();
    for (const auto& record : {m_story.request, m_story.answer}) {
        if (record && record->journey.id == m_journey)
            return record.get();
    }
    return m_story.subject.get();
}

void ChartsPanel::refresh()
{
    if (!m_snapshot || m_snapshot->journeys.empty()) {
        const QString words =
            m_snapshot ? tr("No packets yet. Press Trace, then try the connection that fails.")
                       : tr("Connect to a node (Ctrl+N) or open a recording (Ctrl+O).");
        m_traffic->setNothing(words);
        m_latency->setNothing(words);
        m_losses->setNothing(words);
        m_conntrack->setNothing(words);
        return;
    }
    m_numbers.setSnapshot(m_snapshot);
    showTraffic(*m_snapshot);
    showConntrack(*m_snapshot);
    showLatency(*m_snapshot);
    showLosses(*m_snapshot);
}

std::optional<Timestamp> ChartsPanel::moment() const
{
    if (m_story.steps.empty())
        return std::nullopt;
    return step() ? step()->time : m_story.steps.front().time;
}

void ChartsPanel::showTraffic(const Snapshot& snapshot)
{
    std::vector<InterfaceId> path;
    for (const PathStep& one : m_story.path)
        path.push_back(one.interface);
    const InterfaceId current = step() ? step()->place.interface : InterfaceId();
    std::vector<InterfaceId> first;
    if (current.valid())
        first.push_back(current);
    if (!path.empty())
        first.insert(first.end(), {path.front(), path.back()});
    const Traffic traffic = m_numbers.traffic(path, first, TrafficChart::kInterfaces);
    if (traffic.buckets.empty() || traffic.packets.empty()) {
        m_traffic->setNothing(tr("No packet has been seen at any interface."));
        return;
    }
    m_traffic->setChosen(m_span, moment());
    m_traffic->setTraffic(traffic, *snapshot.topology, current);
}

void ChartsPanel::showConntrack(const Snapshot& snapshot)
{
    if (snapshot.conntrack.empty()) {
        const bool known = !snapshot.capabilities->tools.empty();
        m_conntrack->setNothing(
            known && !snapshot.capabilities->has("conntrack")
                ? tr("This node has no conntrack tool: install the package conntrack on it to "
                     "see entries being made and destroyed.")
                : tr("No conntrack event was heard. Bridges track connections where the firewall "
                     "is on."));
        return;
    }
    m_conntrack->setChosen(m_span, moment());
    const NodeState* state =
        snapshot.stateAfter ? snapshot.stateAfter.get() : snapshot.stateBefore.get();
    m_conntrack->setSeries(m_numbers.conntrack(), m_numbers.buckets(),
                           state && state->conntrack ? &*state->conntrack : nullptr);
}

void ChartsPanel::showLatency(const Snapshot& snapshot)
{
    const JourneyRecord* record = subject();
    if (!record) {
        m_latency->setNothing(tr("Choose a journey in the list: the hops of its path are timed "
                                 "here."));
        return;
    }
    const std::vector<PathStep> path = pathOf(*record);
    if (path.size() < 2) {
        m_latency->setNothing(tr("The chosen packet’s path has one hop only: there is nothing to "
                                 "time. Choose another journey in the list."));
        return;
    }
    const std::vector<LegLatency>& legs = m_numbers.legs(path, m_span);
    if (std::all_of(legs.begin(), legs.end(), [](const auto& leg) { return leg.journeys == 0; })) {
        m_latency->setNothing(m_span ? tr("No packet took this path in the chosen span.")
                                     : tr("No packet was seen at two hops of this path."));
        return;
    }
    std::optional<std::size_t> chosen;
    for (std::size_t i = 0; step() && i < legs.size(); ++i) {
        if (legs[i].to == step()->place)
            chosen = i;
    }
    QString subject = QStringLiteral("%1 %2").arg(
        text(packetName(record->journey.packet)),
        routeText(*snapshot.topology, snapshot.flow(record->journey.flow), record->journey));
    if (m_span)
        subject = tr("%1, in the chosen span").arg(subject);
    m_latency->setLegs(legs, *snapshot.topology, subject, chosen);
}

void ChartsPanel::showLosses(const Snapshot& snapshot)
{
    const std::vector<RuleLosses>& losses = m_numbers.losses(LossesChart::kRules, m_span);
    if (losses.empty()) {
        m_losses->setNothing(m_span ? tr("No packet was dropped in the chosen span.")
                                    : tr("No packet was dropped."));
        return;
    }
    std::optional<std::size_t> chosen;
    for (const auto& record : {m_story.subject, m_story.answer, m_story.request}) {
        if (record && !chosen)
            chosen = lossOf(losses, record->judgement);
    }
    m_losses->setLosses(losses, *snapshot.topology,
                        m_span ? tr("in the chosen span") : tr("in the whole trace"), chosen);
}

void ChartsPanel::choose(JourneyId journey, std::optional<PathStep> at)
{
    if (!m_snapshot || !m_snapshot->journey(journey))
        return;
    int step = -1;
    if (at) {
        const Story story = makeStory(*m_snapshot, journey);
        for (std::size_t i = 0; i < story.steps.size(); ++i) {
            const auto& record = story.steps[i].answer ? story.answer : story.request;
            if (record->journey.id == journey && story.steps[i].place == *at &&
                story.steps[i].kind == StoryStep::Kind::Sighting)
                step = static_cast<int>(i);
        }
    }
    Q_EMIT journeyChosen(journey, step);
}

} // namespace vs::ui
