// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/diagnose/snapshot.h"
#include "core/import/sources.h"
#include "ui/bridge/job_tracker.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace vs::ui {

/// Reads recordings, captures and pasted text on a thread of its own. Opening another file drops
/// what the first one gives.
class FileController : public QObject
{
    Q_OBJECT

public:
    explicit FileController(QObject* parent = nullptr);
    ~FileController() override; ///< cancels; waits for the reading thread, which looks every few ms

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
    struct Reader;
    void finish(const std::shared_ptr<Reader>& reader, std::shared_ptr<const Snapshot> snapshot,
                const Error& error);
    void setReading(bool reading);

    JobTracker m_jobs;
    bool m_reading = false;
    std::vector<std::shared_ptr<Reader>> m_readers;
};

} // namespace vs::ui
