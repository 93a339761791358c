// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/save_controller.h"

#include <QFile>

namespace vs::ui {

struct SaveController::Job
{
    std::thread thread;
};

SaveController::SaveController(QObject* parent) : QObject(parent) {}

SaveController::~SaveController()
{
    for (const auto& job : m_jobs)
        job->thread.join();
}

void SaveController::save(std::vector<Source> sources, const QString& path,
                          const SessionOptions& options, int tag)
{
    auto job = std::make_shared<Job>();
    m_jobs.push_back(job);
    job->thread = std::thread([this, job, sources = std::move(sources), path, options, tag] {
        const auto result =
            saveTrace(tellerOf(sources), QFile::encodeName(path).toStdString(), options);
        QMetaObject::invokeMethod(
            this,
            [this, job, path, result, tag] {
                job->thread.join(); // its last act was to post this call
                std::erase(m_jobs, job);
                if (result)
                    Q_EMIT saved(path, tag);
                else
                    Q_EMIT failed(result.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace vs::ui
