// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace vs::ui {

class Player;

/// First, back, play, step, last, next drop, loop; a slider; "step 9 of 9"; the speed; where to
/// pause; predicting; the key to the shapes; what happens, in a sentence.
class PlayBar : public QWidget
{
    Q_OBJECT

public:
    /// `player` must outlive the bar.
    explicit PlayBar(Player* player, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// False: no packet was lost, and there is no drop to go to.
    void setDropsKnown(bool any);
    void setPredicting(bool predicting);
    /// While several recordings play in step nothing can be predicted.
    void setPredictable(bool can);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void predictToggled(bool predicting);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void showPosition();
    void showPlaying();
    void makeIcons();
    void makePauseMenu();
    void placeCaption();
    int predictWord() const; ///< width, px

    Player* m_player;
    Theme m_theme;
    QToolButton* m_first = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_step = nullptr;
    QToolButton* m_last = nullptr;
    QToolButton* m_drop = nullptr;
    QToolButton* m_loop = nullptr;
    QToolButton* m_pauses = nullptr;
    QToolButton* m_predict = nullptr;
    QToolButton* m_key = nullptr;
    QAction* m_pauseAtDrop = nullptr;
    QAction* m_pauseAtConntrack = nullptr;
    QBoxLayout* m_column = nullptr;
    QBoxLayout* m_row = nullptr;
    bool m_dropsKnown = false;
    bool m_above = false; ///< the caption has a line of its own
    QSlider* m_slider = nullptr;
    QLabel* m_count = nullptr;
    QComboBox* m_speed = nullptr;
    QLabel* m_caption = nullptr;
};

} // namespace vs::ui
