// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/live_controller.h"
#include "ui/dialogs/connect_dialog.h"
#include "ui/window_entry.h"

#include <QObject>
#include <QPointer>

namespace vs::ui {

/// From "connect" to a standing connection: the dialog, its questions, its errors, the targets of
/// before. Owns the dialog; drives a controller that outlives it.
class ConnectFlow : public QObject
{
    Q_OBJECT

public:
    using Resolver = std::function<Result<SshOptions>(const std::string&)>;

    ConnectFlow(LiveController* controller, Resolver resolve, QWidget* window);

    /// Asked for each trace that is begun by connecting: where it is recorded.
    void setRecorder(std::function<RecordingWish()> recorder) { m_recorder = std::move(recorder); }
    void setRecentTargets(const QStringList& targets);
    const QStringList& recentTargets() const { return m_recent; }
    /// Connects and listens at once, without the form.
    void connectTo(const LiveTarget& target);
    void showForm();
    ConnectDialog* dialog() const { return m_dialog; }
    QString target() const { return m_target; }

Q_SIGNALS:
    void connecting(const QString& target);
    /// Failed while no dialog was open to tell it.
    void failed(const vs::Error& error);

private:
    void start(const ConnectRequest& request);
    void open(const QString& name, Connector connector, TraceOptions trace);
    void onState(LiveController::State state);
    void remember(const QString& target);

    LiveController* m_controller;
    Resolver m_resolve;
    std::function<RecordingWish()> m_recorder;
    ConnectDialog* m_dialog;
    QString m_target;
    QStringList m_recent;
};

} // namespace vs::ui
