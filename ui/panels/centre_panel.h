// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "ui/bridge/trace_query.h"
#include "ui/scene/scene_element.h"
#include "ui/theme.h"

#include <QFrame>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace vs::ui {

class BridgeView;
class ComparePanel;
class FindingBar;
class OverviewView;
class PathView;
class PlayBar;
class Player;
class PredictStage;
class StepTable;
class Teacher;

/// The drawing: path view, overview and the hops as a table in tabs, and the bar that plays them.
class CentrePanel : public QFrame
{
    Q_OBJECT

public:
    enum class Tab { Path, Overview, Steps, Compare };

    explicit CentrePanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setReducedMotion(bool reduced);
    void setSnapshot(const std::shared_ptr<const Snapshot>& snapshot);
    /// The same exchange with news in it keeps its position; another one is shown whole, or played.
    void setStory(const std::shared_ptr<const Snapshot>& snapshot, const Story& story);
    void playFromStart();
    /// Goes to the moment at which the step has just happened.
    void goToStep(int step);
    /// What to do next, where there is nothing to draw.
    void setHint(const QString& hint);
    void setTab(Tab tab);
    Tab tab() const;

    /// Path view and overview: what has the focus when one of them has.
    QWidget* stack() const;
    Player* player() const { return m_player; }
    PathView* pathView() const { return m_path; }
    OverviewView* overview() const { return m_overview; }
    FindingBar* findings() const { return m_findings; }
    Teacher* teacher() const { return m_teacher; }
    StepTable* steps() const { return m_steps; }
    BridgeView* inside() const { return m_inside; }
    ComparePanel* compare() const { return m_compare; }
    /// Another recording beside the one on show; null: none any more.
    void setOther(const std::shared_ptr<const Snapshot>& snapshot, const QString& name);
    /// What the recording (or node) on show is called.
    void setSourceName(const QString& name);
    PredictStage* predictStage() const { return m_predict; }
    /// How the story ends is hidden: somebody is to predict it.
    bool conceals() const;

Q_SIGNALS:
    void stepChanged(int step); ///< index into the story's steps; -1: before the first
    void busyChanged(bool playing);
    void userPlayed(); ///< the user plays, steps or scrubs
    void tabChanged();
    void concealChanged();
    void compareClosed(); ///< by its own button
    void findingChosen(const QString& title);
    void endsChosen(vs::ui::NicKey from, vs::ui::NicKey to);

private:
    void build();
    void connectPlayer();
    void connectViews();
    void connectInside();
    void connectCompare();

    Player* m_player;
    PathView* m_path;
    OverviewView* m_overview;
    StepTable* m_steps;
    PlayBar* m_bar;
    QStackedWidget* m_stack;
    QPushButton* m_tabs[4] = {}; ///< the last is shown while two recordings are compared
    FindingBar* m_findings;
    Teacher* m_teacher;
    BridgeView* m_inside; ///< over the path view
    PredictStage* m_predict = nullptr;
    ComparePanel* m_compare = nullptr; ///< in the place of stack and bar
    QString m_sourceName;
    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<const Topology> m_topology;
    Story m_story;
    std::string m_shownFinding; ///< its title; empty: none
    QString m_hint;
    bool m_ours = false; ///< this panel moves the player, not the user
};

} // namespace vs::ui
