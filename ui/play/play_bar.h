// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace vs::ui {

class Player;

/// First, back, play, step, last; a slider; "step 9 of 9"; the speed; what happens, in a sentence.
class PlayBar : public QWidget
{
    Q_OBJECT

public:
    /// `player` must outlive the bar.
    explicit PlayBar(Player* player, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void showPosition();
    void showPlaying();
    void makeIcons();

    Player* m_player;
    Theme m_theme;
    QToolButton* m_first = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_step = nullptr;
    QToolButton* m_last = nullptr;
    QToolButton* m_loop = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_count = nullptr;
    QComboBox* m_speed = nullptr;
    QLabel* m_caption = nullptr;
};

} // namespace vs::ui
