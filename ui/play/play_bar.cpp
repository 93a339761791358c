// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/play/play_bar.h"

#include "ui/panels/elided_label.h"
#include "ui/play/legend_card.h"
#include "ui/play/play_icons.h"
#include "ui/play/player.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <array>

namespace vs::ui {

namespace {

constexpr int kTicksPerStep = 100; ///< slider positions between two events
/// Below this the sentence has a line of its own above the buttons: it is what teaches.
constexpr int kOneLine = 1060;
constexpr std::array kSpeeds{0.1, 0.25, 0.5, 1.0, 2.0, 4.0};

QString speedText(double speed)
{
    if (speed == 0.25)
        return QStringLiteral("¼×");
    if (speed == 0.5)
        return QStringLiteral("½×");
    return QLocale().toString(speed, 'g', 3) + QStringLiteral("×");
}

QToolButton* makeButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize(QSize(20, 20));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PlayBar::PlayBar(Player* player, QWidget* parent)
    : QWidget(parent), m_player(player), m_theme(Theme::light())
{
    build();
    retranslate();
    makeIcons();
    connect(m_first, &QToolButton::clicked, m_player, &Player::first);
    connect(m_back, &QToolButton::clicked, m_player, &Player::back);
    connect(m_play, &QToolButton::clicked, m_player, &Player::toggle);
    connect(m_step, &QToolButton::clicked, m_player, &Player::step);
    connect(m_last, &QToolButton::clicked, m_player, &Player::last);
    connect(m_drop, &QToolButton::clicked, m_player, &Player::nextDrop);
    connect(m_loop, &QToolButton::toggled, m_player, &Player::setLoop);
    connect(m_predict, &QToolButton::toggled, this, &PlayBar::predictToggled);
    connect(m_key, &QToolButton::clicked, this, [this] {
        auto* card = new LegendCard(m_theme, this);
        card->openAt(m_key);
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_player->pause();
        m_player->setPosition(static_cast<double>(value) / kTicksPerStep);
    });
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            m_player->setSpeed(m_speed->itemData(index).toDouble());
    });
    connect(m_player, &Player::positionChanged, this, &PlayBar::showPosition);
    connect(m_player, &Player::storyChanged, this, &PlayBar::showPosition);
    connect(m_player, &Player::playingChanged, this, &PlayBar::showPlaying);
    connect(m_player, &Player::loopChanged, m_loop, &QToolButton::setChecked);
    connect(m_player, &Player::speedChanged, this, [this](double speed) {
        const QSignalBlocker block(m_speed);
        m_speed->setCurrentIndex(m_speed->findData(speed));
    });
    showPosition();
}

void PlayBar::build()
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(8, 4, 12, 4);
    m_column->setSpacing(4);
    m_row = new QHBoxLayout;
    m_row->setSpacing(4);
    m_column->addLayout(m_row);
    for (QToolButton** button :
         {&m_first, &m_back, &m_play, &m_step, &m_last, &m_drop, &m_loop, &m_pauses}) {
        *button = makeButton(this);
        m_row->addWidget(*button);
    }
    m_loop->setCheckable(true);
    makePauseMenu();
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setMinimumWidth(44);
    m_slider->setSingleStep(kTicksPerStep);
    m_slider->setPageStep(kTicksPerStep);
    m_count = new QLabel(this);
    m_speed = new QComboBox(this);
    for (const double speed : kSpeeds)
        m_speed->addItem(speedText(speed), speed);
    m_speed->setCurrentIndex(m_speed->findData(1.0));
    m_predict = makeButton(this);
    m_predict->setCheckable(true);
    m_predict->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_key = makeButton(this);
    m_caption = new ElidedLabel(this);
    m_caption->setTextInteractionFlags(Qt::NoTextInteraction);
    m_row->addSpacing(8);
    m_row->addWidget(m_slider, 2);
    m_row->addSpacing(8);
    m_row->addWidget(m_count);
    m_row->addSpacing(4);
    m_row->addWidget(m_speed);
    m_row->addSpacing(4);
    m_row->addWidget(m_predict);
    m_row->addWidget(m_key);
    m_row->addSpacing(8);
    m_row->addWidget(m_caption, 5);
}

void PlayBar::makePauseMenu()
{
    auto* menu = new QMenu(this);
    m_pauseAtDrop = menu->addAction(QString());
    m_pauseAtConntrack = menu->addAction(QString());
    const auto show = [this] {
        m_pauseAtDrop->setChecked(m_player->pauseAt().drop);
        m_pauseAtConntrack->setChecked(m_player->pauseAt().conntrack);
    };
    for (QAction* action : {m_pauseAtDrop, m_pauseAtConntrack}) {
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this] {
            m_player->setPauseAt({m_pauseAtDrop->isChecked(), m_pauseAtConntrack->isChecked()});
        });
    }
    show();
    connect(m_player, &Player::pauseAtChanged, this, show);
    m_pauses->setMenu(menu);
    m_pauses->setPopupMode(QToolButton::InstantPopup);
    m_pauses->setProperty("plainMenu", true); // its sign says it already
}

void PlayBar::retranslate()
{
    const auto name = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_first, tr("First event"));
    name(m_back, tr("Back one event"));
    name(m_step, tr("Forward one event"));
    name(m_last, tr("Last event"));
    name(m_drop, tr("Next drop (D)"));
    name(m_loop, tr("Play again at the end"));
    name(m_pauses, tr("Where playing pauses"));
    m_pauseAtDrop->setText(tr("Pause at a drop"));
    m_pauseAtConntrack->setText(tr("Pause at a conntrack change"));
    name(m_predict, tr("Predict what happens next (P)"));
    m_predict->setText(tr("Predict"));
    name(m_key, tr("What the shapes mean"));
    m_slider->setAccessibleName(tr("Position in the story"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Speed, in events a second"));
    showPlaying();
}

void PlayBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    makeIcons();
}

void PlayBar::makeIcons()
{
    const auto icon = [this](PlayIcon which) {
        return playIcon(which, m_theme.ink, m_theme.faint);
    };
    m_first->setIcon(icon(PlayIcon::First));
    m_back->setIcon(icon(PlayIcon::Back));
    m_step->setIcon(icon(PlayIcon::Step));
    m_last->setIcon(icon(PlayIcon::Last));
    m_drop->setIcon(icon(PlayIcon::NextDrop));
    m_loop->setIcon(icon(PlayIcon::Loop));
    m_pauses->setIcon(icon(PlayIcon::Pauses));
    m_predict->setIcon(icon(PlayIcon::Predict));
    m_key->setIcon(icon(PlayIcon::Key));
    showPlaying();
}

void PlayBar::showPlaying()
{
    const bool playing = m_player->isPlaying();
    const QString text = playing ? tr("Pause") : tr("Play");
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
    m_play->setIcon(
        playIcon(playing ? PlayIcon::Pause : PlayIcon::Play, m_theme.accent, m_theme.faint));
}

void PlayBar::showPosition()
{
    const int steps = m_player->stepCount();
    const double position = m_player->position();
    {
        const QSignalBlocker block(m_slider);
        m_slider->setRange(0, steps * kTicksPerStep);
        m_slider->setValue(static_cast<int>(position * kTicksPerStep));
    }
    const PlayPosition at = positionAt(steps, position);
    m_count->setText(steps > 0 ? tr("step %1 of %2").arg(at.reached + 1).arg(steps) : QString());
    m_caption->setText(m_player->caption());
    m_caption->setToolTip(m_player->caption());
    for (QToolButton* button : {m_first, m_back})
        button->setEnabled(position > 0);
    for (QToolButton* button : {m_step, m_last})
        button->setEnabled(position < steps);
    m_play->setEnabled(steps > 0);
    m_drop->setEnabled(m_dropsKnown);
    m_slider->setEnabled(steps > 0);
}

void PlayBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPosition();
    }
    QWidget::changeEvent(event);
}

void PlayBar::setDropsKnown(bool any)
{
    m_dropsKnown = any;
    m_drop->setEnabled(any);
}

void PlayBar::setPredicting(bool predicting)
{
    m_predict->setChecked(predicting);
}

void PlayBar::setPredictable(bool can)
{
    m_predict->setEnabled(can);
}

void PlayBar::placeCaption()
{
    const bool above = width() < kOneLine;
    if (above == m_above)
        return;
    m_above = above;
    if (above) {
        m_row->removeWidget(m_caption);
        m_column->insertWidget(0, m_caption);
    } else {
        m_column->removeWidget(m_caption);
        m_row->addWidget(m_caption, 5);
    }
}

QSize PlayBar::minimumSizeHint() const
{
    // Its word goes before the window is wider than a small screen (resizeEvent).
    QSize least = QWidget::minimumSizeHint();
    if (m_predict->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        least.rwidth() -= predictWord();
    return least;
}

int PlayBar::predictWord() const
{
    return m_predict->fontMetrics().horizontalAdvance(m_predict->text());
}

void PlayBar::resizeEvent(QResizeEvent* event)
{
    placeCaption();
    const bool narrow = width() < minimumSizeHint().width() + predictWord();
    m_predict->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    QWidget::resizeEvent(event);
}

} // namespace vs::ui

#include "moc_play_bar.cpp"
