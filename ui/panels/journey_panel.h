// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/diagnose/snapshot.h"
#include "ui/panels/journey_table.h"
#include "ui/panels/list_memory.h"
#include "ui/theme.h"

#include <QFrame>

#include <memory>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace vs::ui {

class JourneyModel;
class ListOptions;
class QueryEdit;

/// The list of journeys with its filter line; keeps its newest row in sight while it stands there.
class JourneyPanel : public QFrame
{
    Q_OBJECT

public:
    /// `model` must outlive the panel.
    explicit JourneyPanel(JourneyModel* model, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Of the model's snapshot: what the filter line offers, and what an empty list says.
    void setSnapshot(const std::shared_ptr<const Snapshot>& snapshot);
    void setSpan(const std::optional<TimeSpan>& span);
    void setConcealed(bool concealed); ///< see JourneyModel
    /// Marks a row without telling anybody.
    void setCurrent(JourneyId journey);
    void setFollowing(bool following, bool live);
    void focusFilter();
    /// Opens the window of colours and columns, which does not block this one.
    void showOptions();

    void restore(const ListMemory& memory);
    ListMemory memory() const;

    JourneyTable* table() const { return m_table; }
    QueryEdit* filterEdit() const { return m_filter; }
    QLabel* hint() const { return m_hint; }
    QLabel* message() const { return m_message; }
    ListOptions* options() const { return m_options; }
    /// Puts a control of somebody else's into the heading.
    void addControl(QWidget* control);

Q_SIGNALS:
    void journeyChosen(vs::JourneyId journey);
    void followRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* makeHead();
    void wireFilter();
    void wireModel();
    void takeFilter();
    void keepRows();
    void showRowsAgain();
    void showCount();
    void showHint();
    void showMessage();
    void placeOverlays();
    void openMenu(const QPoint& place);
    void openHeaderMenu(const QPoint& place);
    ListOptions* makeOptions();

    JourneyModel* m_model;
    JourneyTable* m_table;
    QueryEdit* m_filter;
    QLabel* m_count;
    QPushButton* m_follow;
    QToolButton* m_more;
    QLabel* m_hint;    ///< over the empty list
    QLabel* m_message; ///< below the filter line, over the titles: what is wrong with it
    ListOptions* m_options = nullptr; ///< made when it is first opened
    Theme m_theme = Theme::light();
    QHBoxLayout* m_head = nullptr;
    bool m_quiet = false;
    bool m_atEnd = true;
    JourneyId m_current;
    std::vector<JourneyId> m_kept; ///< selected before the rows were made anew
};

} // namespace vs::ui
