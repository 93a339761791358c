// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/file_controller.h"

#include "core/share/trace_files.h"
#include "ui/bridge/language.h"

#include <QFile>

namespace vs::ui {

struct FileController::Reader
{
    JobTracker::Job job = 0;
    std::atomic<bool> cancelled = false;
    std::atomic<int> percent = -1;
    std::thread thread;
};

FileController::FileController(QObject* parent) : QObject(parent) {}

FileController::~FileController()
{
    for (const auto& reader : m_readers) {
        reader->cancelled = true;
        reader->thread.join();
    }
}

void FileController::open(const QString& path)
{
    open(std::vector<Source>{{QFile::encodeName(path).toStdString(), {}}});
}

void FileController::open(std::vector<Source> sources)
{
    cancel();
    auto reader = std::make_shared<Reader>();
    reader->job = m_jobs.start();
    m_readers.push_back(reader);
    setReading(true);
    reader->thread = std::thread([this, reader, sources = std::move(sources)] {
        const auto progress = [this, reader](double fraction) {
            const int percent = static_cast<int>(fraction * 100);
            if (reader->percent.exchange(percent) != percent) {
                QMetaObject::invokeMethod(
                    this,
                    [this, reader, fraction] {
                        if (m_jobs.isCurrent(reader->job))
                            Q_EMIT progressChanged(fraction);
                    },
                    Qt::QueuedConnection);
            }
            return !reader->cancelled;
        };
        const core::LanguageScope language(&coreLookup());
        const auto opened = openTrace(sources, progress, Unfinished::Finish);
        std::shared_ptr<const Snapshot> snapshot = opened ? *opened : nullptr;
        const Error error = opened ? Error{} : opened.error();
        QMetaObject::invokeMethod(
            this, [this, reader, snapshot, error] { finish(reader, snapshot, error); },
            Qt::QueuedConnection);
    });
}

void FileController::cancel()
{
    m_jobs.cancel();
    for (const auto& reader : m_readers)
        reader->cancelled = true;
    setReading(false);
}

void FileController::finish(const std::shared_ptr<Reader>& reader,
                            std::shared_ptr<const Snapshot> snapshot, const Error& error)
{
    reader->thread.join(); // its last act was to post this call
    std::erase(m_readers, reader);
    if (!m_jobs.isCurrent(reader->job))
        return;
    setReading(false);
    if (snapshot)
        Q_EMIT snapshotReady(snapshot);
    else
        Q_EMIT failed(error);
}

void FileController::setReading(bool reading)
{
    if (reading == m_reading)
        return;
    m_reading = reading;
    Q_EMIT readingChanged(reading);
}

} // namespace vs::ui
