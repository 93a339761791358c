// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/trace_files.h"
#include "ui/bridge/job_threads.h"

#include <QObject>
#include <QString>

#include <vector>

namespace vs::ui {

/// Writes recordings on threads of its own. GUI thread.
class SaveController : public QObject
{
    Q_OBJECT

public:
    explicit SaveController(QObject* parent = nullptr) : QObject(parent) {}

    bool isSaving() const { return !m_jobs.empty(); }
    /// Writes the trace that the sources hold to `path`; saved() or failed() tells how it went.
    /// `tag` comes back with saved(): what it was of.
    void save(std::vector<Source> sources, const QString& path, const SessionOptions& options,
              int tag);

Q_SIGNALS:
    void saved(const QString& path, int tag);
    void failed(const vs::Error& error);

private:
    JobThreads m_jobs{this}; ///< waits for what is being written
};

} // namespace vs::ui
