// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology.h"
#include "ui/bridge/live_controller.h"
#include "ui/bridge/trace_query.h"
#include "ui/theme.h"

#include <QFrame>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace vs::ui {

class FilterEdit;
class NodeMenu;
class ShareMenu;

/// Above: which node, from where to where, which port, what filter; and the one thing to press.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Name of the node or file on show; empty: none.
    void setSource(const QString& name);
    void setState(LiveController::State state);
    /// Offers the guests' NICs; keeps what is chosen where it still exists.
    void setTopology(const Topology& topology);
    void setCommandCount(int count);
    void setEnds(NicKey from, NicKey to);
    void setFilter(const QString& filter);
    /// Why the rule walk cannot be unlocked on this node, in short (above the button) and in full;
    /// empty: it can.
    void setWalkProblem(const QString& brief, const QString& full);
    void setUnlocked(bool unlocked);

    TraceQuery query() const;
    bool isValid() const;

    /// What its menus do by keys too, everywhere in the window.
    QList<QAction*> keyActions() const;
    NodeMenu* nodeMenu() const { return m_nodeMenu; }
    ShareMenu* shareMenu() const { return m_shareMenu; }
    QPushButton* traceButton() const { return m_trace; }
    FilterEdit* filterEdit() const { return m_filter; }
    QPushButton* lockButton() const { return m_lock; }

Q_SIGNALS:
    void connectRequested();
    void closeRequested(); ///< disconnect, or give up connecting
    void traceRequested();
    void stopRequested();
    void lockPressed(); ///< to be asked about unlocking, or to lock again
    void commandsRequested();
    void queryChanged();

private:
    QWidget* labelled(const QString& caption, QWidget* field, QLabel** label = nullptr);
    void buildNodeMenu();
    void fillEnd(QComboBox* box, const Topology& topology);
    void press();
    void showNode();
    void showButton();
    void showFilterState();
    void showLock();

    Theme m_theme = Theme::light();
    LiveController::State m_state = LiveController::State::Idle;
    QString m_source;
    QToolButton* m_node;
    NodeMenu* m_nodeMenu = nullptr;
    ShareMenu* m_shareMenu = nullptr;
    QComboBox* m_from;
    QComboBox* m_to;
    QLineEdit* m_port;
    QPushButton* m_trace;
    QPushButton* m_lock;
    QLabel* m_lockLabel = nullptr;
    QString m_walkBrief;
    QString m_walkProblem;
    bool m_unlocked = false;
    FilterEdit* m_filter;
    QLabel* m_filterLabel = nullptr;
    QPushButton* m_share;
    QPushButton* m_commands;
};

} // namespace vs::ui
