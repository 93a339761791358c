// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace vs::ui {

/// The one exchange that list, diagram, timeline and inspector show, and the step within it.
/// Follows what is most telling until the user chooses something himself. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr);

    const std::shared_ptr<const Snapshot>& snapshot() const { return m_snapshot; }
    const Story& story() const { return m_story; }
    JourneyId journey() const { return m_journey; }
    int step() const { return m_step; }
    bool isFollowing() const { return m_following; }
    /// The time that the user brushed, on the node's clock; none: the whole trace.
    const std::optional<TimeSpan>& span() const { return m_span; }

    /// News of the same trace. While following, another exchange is shown only when the one on
    /// show has had its time, or when this one tells more.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Another trace: chosen and followed things are forgotten.
    void reset(std::shared_ptr<const Snapshot> snapshot = nullptr);

    /// The user's choice; following ends.
    void choose(vs::JourneyId journey, int step = -1);
    /// The newest journey of the finding with that title, told by this finding.
    void chooseFinding(const QString& title);
    void setStep(int step);
    /// Narrows what is counted to a span of time; none, or an empty one: no longer. The exchange on
    /// show stays.
    void setSpan(std::optional<vs::TimeSpan> span);
    void hold(); ///< the user plays or steps: stay here
    void follow();
    /// How long an exchange stays on show before a newer one of the same kind takes its place.
    void setDwell(int milliseconds) { m_dwell.setInterval(milliseconds); }
    /// While `busy` (the exchange is being played) the dwell does not begin.
    void setBusy(bool busy);

Q_SIGNALS:
    void snapshotChanged();
    /// The exchange on show gained steps or evidence, or another one took its place.
    void storyChanged(bool another);
    void stepChanged(int step);
    void followingChanged(bool following);
    void spanChanged();

private:
    void show(JourneyId journey);
    void followOn();
    void setFollowing(bool following);

    std::shared_ptr<const Snapshot> m_snapshot;
    Story m_story;
    std::string m_preferred; ///< title of the finding that was chosen; empty: none was
    JourneyId m_journey;
    int m_step = -1;
    std::optional<TimeSpan> m_span;
    bool m_following = true;
    bool m_busy = false;
    QTimer m_dwell;
};

} // namespace vs::ui
