// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "ui/bridge/live_controller.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;

namespace vs::ui {

/// Below: whether this is live, how many packets, what was lost, what was not understood.
class StatusLine : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setState(LiveController::State state, const QString& source);
    /// The rule walk is unlocked: said, in a warning tone, for as long as it lasts.
    void setUnlocked(bool unlocked);
    QString liveText() const;
    void setSnapshot(const Snapshot* snapshot);
    void setReading(bool reading);
    void setProgress(double fraction);
    /// What the button "View" offers.
    void setViewActions(const QList<QAction*>& actions);
    QPushButton* viewButton() const { return m_view; }
    QPushButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelRequested(); ///< reading is to end

private:
    void showState();
    void showCounts();
    void sampleRate();

    LiveController::State m_state = LiveController::State::Idle;
    QString m_source;
    bool m_unlocked = false;
    QLabel* m_live;
    QLabel* m_counts;
    QLabel* m_note;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_view;
    QTimer m_second;
    std::uint64_t m_sightings = 0;
    std::uint64_t m_lastSightings = 0;
    std::uint64_t m_rate = 0;
    QString m_loss;
    QStringList m_warnings;
    bool m_any = false;
};

} // namespace vs::ui
