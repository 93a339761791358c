// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/comparison.h"
#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QSplitter;
class QToolButton;

namespace vs::ui {

class PathView;
class PlayBar;
class Player;

/// Two recordings in step: the exchange on show above, the one most like it of the other recording
/// below (or beside it, where there is room), one play bar for both. Where they part it is marked
/// and said.
class ComparePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ComparePanel(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setReducedMotion(bool reduced);
    /// The exchange on show, and the recording that it is of.
    void setFirst(std::shared_ptr<const Snapshot> snapshot, const Story& story,
                  const QString& name);
    /// The other recording; null: there is none.
    void setOther(std::shared_ptr<const Snapshot> snapshot, const QString& name);
    bool hasOther() const { return m_snapshots[1] != nullptr; }

    const Comparison& comparison() const { return m_comparison; }
    Player* player() const { return m_player; }
    PathView* view(int which) const { return m_views[which]; }
    /// All that is said about the difference, a line for each sentence.
    QString words() const;

Q_SIGNALS:
    void stepChanged(int step); ///< of the first recording's story
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeSide(int which);
    void renew();
    void show(double position);

    std::shared_ptr<const Snapshot> m_snapshots[2];
    Story m_stories[2];
    QString m_names[2];
    Comparison m_comparison;
    JourneyId m_shown; ///< of the first recording; the same with news in it keeps its position
    Player* m_player;
    PlayBar* m_bar;
    PathView* m_views[2] = {};
    QLabel* m_titles[2] = {};
    QLabel* m_captions[2] = {};
    QLabel* m_sentence = nullptr;
    QLabel* m_settings = nullptr;
    QToolButton* m_close = nullptr;
    QSplitter* m_sides = nullptr;
};

} // namespace vs::ui
