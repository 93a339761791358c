// SPDX-License-Identifier: GPL-3.0-or-later
// The main window's actions: what keys and the view menu do, and how the window looks.
#include "ui/dialogs/key_list.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/charts_dock.h"
#include "ui/panels/charts_panel.h"
#include "ui/panels/guest_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/predict_stage.h"
#include "ui/panels/query_edit.h"
#include "ui/panels/question_card.h"
#include "ui/panels/status_line.h"
#include "ui/panels/style.h"
#include "ui/panels/timeline_view.h"
#include "ui/panels/top_bar.h"
#include "ui/play/player.h"
#include "ui/scene/bridge_view.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/path_view.h"

#include <QActionGroup>
#include <QStackedWidget>

namespace vs::ui {

void MainWindow::addActions()
{
    const QString window = tr("Window");
    m_actions.add(window, tr("Find a guest, an address or an interface"), {QKeySequence::Find},
                  {this}, [this] { m_guestPanel->focusSearch(); });
    m_actions.add(window, tr("To the next thing found"), {Qt::Key_F3}, {this},
                  [this] { m_guestPanel->showNextHit(); });
    m_actions.add(window, tr("Back to the thing found before"), {Qt::SHIFT | Qt::Key_F3}, {this},
                  [this] { m_guestPanel->showPreviousHit(); });
    for (QAction* action : m_top->keyActions())
        m_actions.list(window, action);
    m_actions.add(window, tr("Follow what is most telling"), {Qt::Key_Escape}, {this},
                  [this] { m_selection.follow(); });
    m_actions.add(window, tr("List of keys"), {Qt::Key_F1}, {this}, [this] { showKeys(); });

    // Only where a picture or a list has the focus: buttons and fields keep their own keys.
    const QString play = tr("Playing");
    const QList<QWidget*> pictures{m_centre->stack(), timeline(), m_journeyPanel};
    Player* player = m_centre->player();
    m_actions.add(play, tr("Play or pause"), {Qt::Key_Space}, pictures, [=] { player->toggle(); });
    m_actions.add(play, tr("To the next event"), {Qt::Key_Right}, pictures,
                  [=] { player->step(); });
    m_actions.add(play, tr("Back to the event before"), {Qt::Key_Left}, pictures,
                  [=] { player->back(); });
    m_actions.add(play, tr("To the first event"), {Qt::Key_Home}, pictures,
                  [=] { player->first(); });
    m_actions.add(play, tr("To the last event"), {Qt::Key_End}, pictures, [=] { player->last(); });
    m_actions.add(play, tr("To the next drop"), {Qt::Key_D}, pictures, [=] { player->nextDrop(); });
    m_actions.add(play, tr("Predict what happens next, or no longer"), {Qt::Key_P},
                  {m_centre->pathView()}, [this] { togglePredicting(); });

    const QString list = tr("Journey list");
    m_actions.add(list, tr("Filter the list"), {Qt::CTRL | Qt::Key_L}, {this},
                  [this] { m_journeyPanel->focusFilter(); });
    m_actions.add(list, tr("Colours and columns of the list"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L},
                  {this}, [this] { m_journeyPanel->showOptions(); });
    m_actions.add(list, tr("Copy the selected journeys as text"), {QKeySequence::Copy},
                  {m_journeyPanel->table()}, [this] { m_journeyPanel->table()->copySelected(); });
    for (QAction* action : m_centre->overview()->actions())
        m_actions.list(tr("Overview"), action);

    addTimeActions();
    tellKeys();
    addLookActions();
    m_status->setViewActions(m_actions.group(tr("View")));
}

void MainWindow::tellKeys()
{
    const QString path = tr("Path");
    m_actions.tell(path, tr("To the next thing in the picture"), {Qt::Key_Down, Qt::Key_Tab},
                   m_centre->pathView());
    m_actions.tell(path, tr("Back to the thing before"), {Qt::Key_Up, Qt::SHIFT | Qt::Key_Tab},
                   m_centre->pathView());
    m_actions.tell(path, tr("Look inside the bridge"), {Qt::Key_Return}, m_centre->pathView());
    m_actions.tell(path, tr("Explain it"), {Qt::Key_I}, m_centre->pathView());

    const QString inside = tr("Inside a bridge");
    m_actions.tell(inside, tr("To the next station or rule"), {Qt::Key_Down}, m_centre->inside());
    m_actions.tell(inside, tr("Back to the one before"), {Qt::Key_Up}, m_centre->inside());
    m_actions.tell(inside, tr("Explain it"), {Qt::Key_Return, Qt::Key_I}, m_centre->inside());
    m_actions.tell(inside, tr("Back to the path"), {Qt::Key_Escape, Qt::Key_Backspace},
                   m_centre->inside());

    QWidget* card = m_centre->predictStage()->card();
    const QString predict = tr("Predicting");
    m_actions.tell(predict, tr("Give this answer"), {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4},
                   card);
    m_actions.tell(predict, tr("To the next answer, or the one before"), {Qt::Key_Down, Qt::Key_Up},
                   card);
    m_actions.tell(predict, tr("Take it; once it is answered, go on"), {Qt::Key_Return}, card);
    m_actions.tell(predict, tr("End predicting"), {Qt::Key_Escape}, card);

    const QString overview = tr("Overview");
    const QList<QKeySequence> arrows{Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up};
    m_actions.tell(overview, tr("To what lies beside"), arrows, m_centre->overview());
    m_actions.tell(overview, tr("Choose it as one end"), {Qt::Key_Return}, m_centre->overview());
    m_actions.tell(overview, tr("Choose nothing"), {Qt::Key_Escape}, m_centre->overview());

    const QString time = tr("Time");
    m_actions.tell(time, tr("Choose no span of time"), {Qt::Key_Escape}, timeline());
    m_actions.tell(time, tr("Charts: from value to value"),
                   arrows + QList<QKeySequence>{Qt::Key_Home, Qt::Key_End}, m_charts->panel());
    m_actions.tell(time, tr("Charts: show what has the focus"), {Qt::Key_Return, Qt::Key_Space},
                   m_charts->panel());

    const QString list = tr("Journey list");
    m_actions.tell(list, tr("To the journey below, or above"), {Qt::Key_Down, Qt::Key_Up},
                   m_journeyPanel->table());
    m_actions.tell(list, tr("Filter line: what can be written"),
                   {Qt::CTRL | Qt::Key_Space, Qt::Key_Down}, m_journeyPanel->filterEdit());
    m_actions.tell(list, tr("Filter line: empty it, then leave it"), {Qt::Key_Escape},
                   m_journeyPanel->filterEdit());
    m_actions.tell(tr("Window"), tr("Raw bytes: from field to field"),
                   {Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_End}, m_inspector);
}

void MainWindow::addLookActions()
{
    const QString view = tr("View");
    auto* group = new QActionGroup(this);
    const auto look = [&](const QString& text, std::optional<Theme::Kind> kind) {
        QAction* action = m_actions.add(view, text, {}, {this}, [this, kind] {
            m_request.memory.theme = kind;
            applyLook();
        });
        action->setCheckable(true);
        action->setChecked(m_request.memory.theme == kind);
        group->addAction(action);
    };
    look(tr("Colours as the system is set"), std::nullopt);
    look(tr("Light"), Theme::Kind::Light);
    look(tr("Dark"), Theme::Kind::Dark);
    look(tr("High contrast"), Theme::Kind::HighContrast);
    QAction* still = m_actions.add(view, tr("Nothing glides (reduced motion)"), {}, {this}, [] {});
    still->setCheckable(true);
    still->setChecked(m_request.memory.reducedMotion);
    connect(still, &QAction::toggled, this, [this](bool on) {
        m_request.memory.reducedMotion = on;
        applyLook();
    });
}

void MainWindow::showKeys()
{
    auto* list = new KeyList(m_actions, this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    list->open();
}

void MainWindow::applyLook()
{
    m_theme = Theme::of(m_request.memory.theme.value_or(m_systemLook.look().theme));
    m_centre->setReducedMotion(m_request.memory.reducedMotion || m_systemLook.look().reducedMotion);
    setPalette(paletteOf(m_theme));
    setStyleSheet(styleSheetOf(m_theme));
    m_top->setTheme(m_theme);
    m_centre->setTheme(m_theme);
    m_inspector->setTheme(m_theme);
    timeline()->setTheme(m_theme);
    m_charts->panel()->setTheme(m_theme);
    m_guestModel.setTheme(m_theme);
    m_journeyModel.setTheme(m_theme);
    m_journeyPanel->setTheme(m_theme);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_top)
        m_systemLook.paletteChanged();
}

} // namespace vs::ui
