// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/file_controller.h"

#include "core/share/trace_files.h"
#include "ui/bridge/language.h"

#include <QFile>

namespace vs::ui {

void FileController::open(const QString& path)
{
    open(std::vector<Source>{{QFile::encodeName(path).toStdString(), {}}});
}

void FileController::open(std::vector<Source> sources)
{
    cancel();
    const JobTracker::Job job = m_jobs.start();
    setReading(true);
    m_threads.start(
        [this, job, sources = std::move(sources)](const JobThreads::Cancelled& cancelled) {
            const auto progress = [&, told = -1](double fraction) mutable {
                const int percent = static_cast<int>(fraction * 100);
                if (std::exchange(told, percent) != percent) {
                    QMetaObject::invokeMethod(
                        this,
                        [this, job, fraction] {
                            if (m_jobs.isCurrent(job))
                                Q_EMIT progressChanged(fraction);
                        },
                        Qt::QueuedConnection);
                }
                return !*cancelled;
            };
            const core::LanguageScope language(&coreLookup());
            const auto opened = openTrace(sources, progress, Unfinished::Finish);
            return JobThreads::Tell([this, job, opened] { finish(job, opened); });
        });
}

void FileController::cancel()
{
    m_jobs.cancel();
    m_threads.cancel();
    setReading(false);
}

void FileController::finish(JobTracker::Job job, const Opened& opened)
{
    if (!m_jobs.isCurrent(job))
        return;
    setReading(false);
    if (opened)
        Q_EMIT snapshotReady(*opened);
    else
        Q_EMIT failed(opened.error());
}

void FileController::setReading(bool reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    Q_EMIT readingChanged(reading);
}

} // namespace vs::ui
