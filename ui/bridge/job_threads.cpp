// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/job_threads.h"

#include <thread>

namespace vs::ui {

struct JobThreads::Job
{
    std::shared_ptr<std::atomic<bool>> cancelled = std::make_shared<std::atomic<bool>>(false);
    std::thread thread;
};

JobThreads::~JobThreads()
{
    cancel();
    for (const auto& job : m_jobs)
        job->thread.join();
}

void JobThreads::start(Work work)
{
    auto job = std::make_shared<Job>();
    m_jobs.push_back(job);
    job->thread = std::thread([this, job, work = std::move(work)] {
        Tell tell = work(job->cancelled);
        QMetaObject::invokeMethod(
            m_owner,
            [this, job, tell = std::move(tell)] {
                job->thread.join(); // its last act was to post this call
                std::erase(m_jobs, job);
                tell();
            },
            Qt::QueuedConnection);
    });
}

void JobThreads::cancel()
{
    for (const auto& job : m_jobs)
        *job->cancelled = true;
}

} // namespace vs::ui
