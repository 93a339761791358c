// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QPushButton;

namespace vs::ui {

class ChartsPanel;

/// The charts in a dock: at any edge of the window's middle, or in a window of their own. Hidden
/// until it is asked for.
class ChartsDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ChartsDock(QWidget* parent = nullptr);

    ChartsPanel* panel() const { return m_panel; }
    /// Checked while the dock is shown; for somebody else's heading.
    QPushButton* toggle() const { return m_toggle; }

private:
    QWidget* makeTitle();

    ChartsPanel* m_panel;
    QPushButton* m_toggle;
    QPushButton* m_float = nullptr;
};

} // namespace vs::ui
