// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compare_panel.h"

#include "ui/bridge/language.h"
#include "ui/play/play_bar.h"
#include "ui/play/player.h"
#include "ui/scene/path_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

/// Wider than so many times its height the panel has room for both side by side.
constexpr double kSideBySide = 2.6;

/// The rows as one story for the player: it needs their kinds and what they say.
Story merged(const Comparison& comparison, const Story& left, const Story& right)
{
    Story story;
    for (const StepPair& row : comparison.rows) {
        const Story& from = row.left >= 0 ? left : right;
        story.steps.push_back(
            from.steps[static_cast<std::size_t>(row.left >= 0 ? row.left : row.right)]);
        // A drop in either is a place to pause at.
        if (row.left >= 0 && row.right >= 0 &&
            right.steps[static_cast<std::size_t>(row.right)].kind == StoryStep::Kind::Drop)
            story.steps.back().kind = StoryStep::Kind::Drop;
        story.steps.back().caption.clear(); // each side says its own
    }
    return story;
}

} // namespace

ComparePanel::ComparePanel(QWidget* parent)
    : QFrame(parent), m_player(new Player(this)), m_bar(new PlayBar(m_player, this))
{
    setAccessibleName(tr("Two recordings compared"));
    build();
    m_bar->setPredictable(false);
    connect(m_player, &Player::positionChanged, this, &ComparePanel::show);
    const std::pair<Qt::Key, void (Player::*)()> keys[] = {
        {Qt::Key_Space, &Player::toggle}, {Qt::Key_Right, &Player::step},
        {Qt::Key_Left, &Player::back},    {Qt::Key_Home, &Player::first},
        {Qt::Key_End, &Player::last},     {Qt::Key_D, &Player::nextDrop}};
    for (const auto& [key, act] : keys) {
        auto* shortcut = new QShortcut(key, m_sides);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_player, act);
    }
}

void ComparePanel::build()
{
    m_sentence = new QLabel(this);
    m_sentence->setProperty("tone", QStringLiteral("heading"));
    m_settings = new QLabel(this);
    m_settings->setProperty("tone", QStringLiteral("secondary"));
    for (QLabel* label : {m_sentence, m_settings}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_close = new QToolButton(this);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Stop comparing"));
    m_close->setAccessibleName(tr("Stop comparing"));
    connect(m_close, &QToolButton::clicked, this, &ComparePanel::closeRequested);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sentence, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_sides = new QSplitter(Qt::Vertical, this);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(1);
    for (int which = 0; which < 2; ++which)
        m_sides->addWidget(makeSide(which));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_settings);
    column->addWidget(m_sides, 1);
    column->addWidget(m_bar);
}

QWidget* ComparePanel::makeSide(int which)
{
    auto* side = new QWidget(this);
    m_titles[which] = new QLabel(side);
    m_titles[which]->setProperty("tone", QStringLiteral("heading"));
    m_captions[which] = new QLabel(side);
    m_captions[which]->setMinimumWidth(1);
    m_views[which] = new PathView(side);
    m_views[which]->setCompact(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_titles[which]);
    row->addWidget(m_captions[which], 1);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_views[which], 1);
    return side;
}

void ComparePanel::setTheme(const Theme& theme)
{
    m_bar->setTheme(theme);
    for (PathView* view : m_views)
        view->setTheme(theme);
}

void ComparePanel::setReducedMotion(bool reduced)
{
    m_player->setReducedMotion(reduced);
}

void ComparePanel::setFirst(std::shared_ptr<const Snapshot> snapshot, const Story& story,
                            const QString& name)
{
    m_snapshots[0] = std::move(snapshot);
    m_stories[0] = story;
    m_names[0] = name;
    if (hasOther())
        renew();
}

void ComparePanel::setOther(std::shared_ptr<const Snapshot> snapshot, const QString& name)
{
    m_snapshots[1] = std::move(snapshot);
    m_names[1] = name;
    m_shown = {}; // another pair is shown whole
    if (hasOther())
        renew();
    else
        m_player->pause();
}

void ComparePanel::renew()
{
    const Snapshot& other = *m_snapshots[1];
    const JourneyId like = counterpartOf(m_stories[0], other);
    m_stories[1] = like.valid() ? makeStory(other, like) : Story();
    const QString none = tr("No packet in it could be followed.");
    for (int which = 0; which < 2; ++which) {
        m_titles[which]->setText(m_names[which]);
        if (m_stories[which].empty())
            m_views[which]->showHint(none);
        else
            m_views[which]->setStory(m_snapshots[which], m_stories[which]);
    }
    m_comparison = {};
    if (!m_stories[0].empty() && !m_stories[1].empty())
        m_comparison =
            compareStories({m_snapshots[0].get(), &m_stories[0], m_names[0].toStdString()},
                           {m_snapshots[1].get(), &m_stories[1], m_names[1].toStdString()});
    std::vector<int> marked[2];
    for (const StepPair& row : m_comparison.rows) {
        if (row.differs && row.left >= 0)
            marked[0].push_back(row.left);
        if (row.differs && row.right >= 0)
            marked[1].push_back(row.right);
    }
    for (int which = 0; which < 2; ++which)
        m_views[which]->setMarked(marked[which]);
    m_sentence->setText(said(m_comparison.sentence));
    QStringList settings;
    for (const core::Phrase& one : m_comparison.settings)
        settings << said(one);
    m_settings->setText(settings.join(QLatin1Char('\n')));
    m_settings->setVisible(!settings.isEmpty());
    const Story rows = merged(m_comparison, m_stories[0], m_stories[1]);
    m_bar->setDropsKnown(nextDropAfter(stepKinds(rows), -1).has_value());
    const auto& first = m_stories[0].request ? m_stories[0].request : m_stories[0].answer;
    const JourneyId shown = first ? first->journey.id : JourneyId();
    if (shown == m_shown && m_player->stepCount() > 0)
        m_player->updateStory(rows);
    else
        m_player->setStory(rows);
    m_shown = shown;
    show(m_player->position());
}

void ComparePanel::show(double position)
{
    for (int which = 0; which < 2; ++which) {
        const double own = ownPosition(m_comparison.rows, position, which == 0);
        m_views[which]->setPosition(own);
        const PlayPosition at = positionAt(m_stories[which], own);
        const int step = at.heading >= 0 ? at.heading : at.reached;
        m_captions[which]->setText(
            step < 0 || m_stories[which].empty()
                ? QString()
                : QString::fromStdString(
                      m_stories[which].steps[static_cast<std::size_t>(step)].caption));
        m_captions[which]->setToolTip(m_captions[which]->text());
        if (which == 0)
            Q_EMIT stepChanged(at.reached);
    }
}

QString ComparePanel::words() const
{
    return m_sentence->text() + QLatin1Char('\n') + m_settings->text();
}

void ComparePanel::resizeEvent(QResizeEvent* event)
{
    m_sides->setOrientation(width() > height() * kSideBySide ? Qt::Horizontal : Qt::Vertical);
    QFrame::resizeEvent(event);
}

} // namespace vs::ui

#include "moc_compare_panel.cpp"
