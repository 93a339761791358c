// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/diagnose/snapshot.h"
#include "core/import/sources.h"
#include "ui/bridge/job_threads.h"
#include "ui/bridge/job_tracker.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace vs::ui {

/// Reads recordings, captures and pasted text on a thread of its own. Opening another file drops
/// what the first one gives.
class FileController : public QObject
{
    Q_OBJECT

public:
    explicit FileController(QObject* parent = nullptr) : QObject(parent) {}

    bool isReading() const { return m_reading; }
    void open(const QString& path);
    /// All of them as one trace.
    void open(std::vector<Source> sources);
    void cancel();

Q_SIGNALS:
    void progressChanged(double fraction); ///< 0..1
    void readingChanged(bool reading);
    void snapshotReady(std::shared_ptr<const vs::Snapshot> snapshot);
    void failed(const vs::Error& error);

private:
    using Opened = Result<std::shared_ptr<const Snapshot>>;
    void finish(JobTracker::Job job, const Opened& opened);
    void setReading(bool reading);

    JobTracker m_jobs;
    bool m_reading = false;
    JobThreads m_threads{this}; ///< waits for what reads, which looks every few ms
};

} // namespace vs::ui
