// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/centre_panel.h"

#include "ui/panels/compare_panel.h"
#include "ui/panels/finding_bar.h"
#include "ui/panels/predict_stage.h"
#include "ui/panels/step_table.h"
#include "ui/panels/teacher.h"
#include "ui/play/play_bar.h"
#include "ui/play/player.h"
#include "ui/scene/bridge_view.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/path_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vs::ui {

CentrePanel::CentrePanel(QWidget* parent)
    : QFrame(parent), m_player(new Player(this)), m_path(new PathView(this)),
      m_overview(new OverviewView(this)), m_steps(new StepTable(this)),
      m_bar(new PlayBar(m_player, this)), m_stack(new QStackedWidget(this)),
      m_findings(new FindingBar(this)), m_teacher(nullptr), m_inside(new BridgeView(m_path))
{
    setObjectName(QStringLiteral("centrePanel"));
    build();
    connectPlayer();
    connectViews();
    m_teacher = new Teacher(m_stack, m_path, m_overview);
    connectInside();
    connectCompare();
    m_predict = new PredictStage(m_stack, m_path, m_bar, m_player);
    // The chips tell the verdicts, the overview where ways end.
    connect(m_predict, &PredictStage::concealChanged, this, [this](bool conceals) {
        m_findings->setFindings(conceals ? nullptr : m_snapshot.get(), m_shownFinding);
        m_overview->setStory(conceals ? Story() : m_story);
        m_steps->setConcealed(conceals);
        if (conceals) {
            m_inside->close();
            m_teacher->close();
        }
        Q_EMIT concealChanged();
    });
}

void CentrePanel::build()
{
    m_stack->addWidget(m_path);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_steps);
    auto* tabs = new QHBoxLayout;
    tabs->setSpacing(8);
    auto* group = new QButtonGroup(this);
    const QString names[] = {tr("Path"), tr("Overview"), tr("Hops"), tr("Compare")};
    for (int i = 0; i < 4; ++i) {
        m_tabs[i] = new QPushButton(names[i], this);
        m_tabs[i]->setProperty("tab", true);
        m_tabs[i]->setCheckable(true);
        group->addButton(m_tabs[i], i);
        tabs->addWidget(m_tabs[i]);
    }
    tabs->addSpacing(16);
    tabs->addWidget(m_findings, 1);
    tabs->addStretch(0);
    connect(m_findings, &FindingBar::findingChosen, this, &CentrePanel::findingChosen);
    m_tabs[0]->setChecked(true);
    m_tabs[static_cast<int>(Tab::Compare)]->hide();
    m_compare = new ComparePanel(this);
    m_compare->hide();
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { setTab(static_cast<Tab>(id)); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addLayout(tabs);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_compare, 1);
    layout->addWidget(m_bar);
}

void CentrePanel::connectPlayer()
{
    connect(m_player, &Player::positionChanged, m_path, &PathView::setPosition);
    connect(m_player, &Player::positionChanged, this, [this](double position) {
        const PlayPosition at = positionAt(m_player->stepCount(), position);
        m_inside->setStep(at.reached);
        m_steps->setStep(at.reached);
        Q_EMIT stepChanged(at.reached);
        if (!m_ours && !m_player->isPlaying())
            Q_EMIT userPlayed();
    });
    connect(m_player, &Player::playingChanged, this, [this](bool playing) {
        Q_EMIT busyChanged(playing);
        const bool ended = !playing && m_player->position() >= m_player->stepCount();
        if (!m_ours && !ended)
            Q_EMIT userPlayed();
    });
}

void CentrePanel::connectViews()
{
    const auto activated = [this](const SceneElement& element) {
        if (element.step >= 0) {
            goToStep(element.step);
            Q_EMIT userPlayed();
        }
    };
    connect(m_path, &PathView::elementActivated, this, activated);
    connect(m_overview, &OverviewView::elementActivated, this, activated);
    connect(m_steps, &StepTable::stepChosen, this, [this](int step) {
        goToStep(step);
        Q_EMIT userPlayed();
    });
    connect(m_overview, &OverviewView::pairSelected, this,
            [this](const SceneElement& from, const SceneElement& to) {
                Q_EMIT endsChosen({from.vmid, from.nic}, {to.vmid, to.nic});
            });
}

bool CentrePanel::conceals() const
{
    return m_predict != nullptr && m_predict->conceals();
}

void CentrePanel::connectInside()
{
    const auto open = [this](InterfaceId bridge) {
        SceneElement box;
        box.kind = SceneElement::Kind::Bridge;
        box.interface = bridge;
        m_teacher->close();
        if (!m_story.empty() && !conceals())
            m_inside->openFrom(m_path->areaOf(box), m_snapshot, m_story, bridge,
                               positionAt(m_story, m_player->position()).reached);
    };
    connect(m_path, &PathView::insideWanted, this, open);
    connect(m_teacher, &Teacher::insideWanted, this, open);
    m_teacher->watch(m_inside);
    connect(m_inside, &BridgeView::explanationWanted, this, [this](int station, int rule) {
        const BridgeInside& inside = m_inside->inside();
        const auto at = static_cast<std::size_t>(station);
        const Lesson lesson =
            rule < 0 ? stationLesson(*m_snapshot, inside, at)
                     : ruleLesson(*m_snapshot,
                                  inside.stations[at].rules[static_cast<std::size_t>(rule)].rule);
        m_teacher->show(m_inside, m_inside->areaOf(station, rule), lesson);
    });
    connect(m_inside, &BridgeView::closed, m_teacher, &Teacher::close);
}

void CentrePanel::connectCompare()
{
    connect(m_compare, &ComparePanel::stepChanged, this, [this](int step) {
        if (tab() == Tab::Compare)
            Q_EMIT stepChanged(step);
    });
    connect(m_compare->player(), &Player::playingChanged, this, [this](bool playing) {
        if (playing)
            Q_EMIT userPlayed();
    });
    connect(m_compare, &ComparePanel::closeRequested, this, [this] {
        setOther(nullptr, {});
        Q_EMIT compareClosed();
    });
}

void CentrePanel::setSourceName(const QString& name)
{
    m_sourceName = name;
    m_sourceName.remove(QRegularExpression(QStringLiteral("\\.pcap(ng)?$")));
}

void CentrePanel::setOther(const std::shared_ptr<const Snapshot>& snapshot, const QString& name)
{
    m_tabs[static_cast<int>(Tab::Compare)]->setVisible(snapshot != nullptr);
    m_compare->setOther(snapshot, name);
    if (snapshot)
        setTab(Tab::Compare);
    else if (tab() == Tab::Compare)
        setTab(Tab::Path);
}

void CentrePanel::setTheme(const Theme& theme)
{
    m_path->setTheme(theme);
    m_inside->setTheme(theme);
    m_compare->setTheme(theme);
    m_overview->setTheme(theme);
    m_steps->setTheme(theme);
    m_bar->setTheme(theme);
}

void CentrePanel::setReducedMotion(bool reduced)
{
    m_player->setReducedMotion(reduced);
    m_inside->setReducedMotion(reduced);
    m_compare->setReducedMotion(reduced);
    m_overview->setReducedMotion(reduced);
}

void CentrePanel::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    const bool first = !m_snapshot || !snapshot || m_topology != snapshot->topology;
    m_snapshot = snapshot;
    m_teacher->setSnapshot(snapshot);
    m_findings->setFindings(conceals() ? nullptr : snapshot.get(), m_shownFinding);
    m_topology = snapshot ? snapshot->topology : nullptr;
    m_bar->setDropsKnown(snapshot && nextLoss(*snapshot, {}).valid());
    if (!snapshot) {
        m_overview->setTopology(std::make_shared<const Topology>());
        return;
    }
    if (first)
        m_overview->setTopology(m_topology);
    m_overview->setSnapshot(snapshot);
}

void CentrePanel::setStory(const std::shared_ptr<const Snapshot>& snapshot, const Story& story)
{
    const QScopedValueRollback ours(m_ours, true);
    const auto idOf = [](const Story& some) {
        const auto& record = some.request ? some.request : some.answer;
        return record ? record->journey.id : JourneyId();
    };
    const bool same = !story.empty() && idOf(story) == idOf(m_story);
    m_story = story;
    if (!same)
        m_predict->predictor()->forget();
    m_teacher->setStory(story);
    m_steps->setStory(snapshot, story);
    m_inside->updateStory(snapshot, story);
    m_shownFinding = story.finding ? story.finding->title : std::string();
    m_findings->setFindings(conceals() ? nullptr : snapshot.get(), m_shownFinding);
    if (story.empty()) {
        m_player->setStory(story);
        m_path->showHint(m_hint);
    } else {
        m_path->setStory(snapshot, story);
        if (same)
            m_player->updateStory(story);
        else
            m_player->setStory(story);
    }
    m_predict->setStory(snapshot, story);
    m_overview->setStory(conceals() ? Story() : story);
    m_bar->setVisible(!story.empty() && tab() != Tab::Compare);
    m_compare->setFirst(snapshot, story, m_sourceName);
}

void CentrePanel::playFromStart()
{
    const QScopedValueRollback ours(m_ours, true);
    m_player->first();
    m_player->playThrough();
}

void CentrePanel::goToStep(int step)
{
    const QScopedValueRollback ours(m_ours, true);
    m_player->pause();
    m_player->setPosition(step + 1);
}

void CentrePanel::setHint(const QString& hint)
{
    m_hint = hint;
    m_overview->setHint(hint);
    if (m_story.empty())
        m_path->showHint(hint);
}

void CentrePanel::setTab(Tab wanted)
{
    const int index = static_cast<int>(wanted);
    m_tabs[index]->setChecked(true);
    if (tab() == wanted)
        return;
    const bool compare = wanted == Tab::Compare;
    if (compare)
        m_predict->predictor()->setActive(false);
    (compare ? m_player : m_compare->player())->pause();
    if (!compare)
        m_stack->setCurrentIndex(index);
    m_stack->setVisible(!compare);
    m_compare->setVisible(compare);
    m_bar->setVisible(!compare && !m_story.empty());
    if (compare)
        m_compare->view(0)->setFocus();
    Q_EMIT tabChanged();
}

QWidget* CentrePanel::stack() const
{
    return m_stack;
}

CentrePanel::Tab CentrePanel::tab() const
{
    return m_compare->isHidden() ? static_cast<Tab>(m_stack->currentIndex()) : Tab::Compare;
}

} // namespace vs::ui
