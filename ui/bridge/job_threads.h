// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace vs::ui {

/// Work on threads of its own, whose results are told on the owner's. All of it is called there.
/// To be the last member of its owner: what works may still look at the others.
class JobThreads
{
public:
    /// Tells a result, on the owner's thread.
    using Tell = std::function<void()>;
    using Cancelled = std::shared_ptr<const std::atomic<bool>>;
    /// Runs on a thread of its own; to come to an end soon once it is cancelled, if it can.
    using Work = std::function<Tell(const Cancelled& cancelled)>;

    /// `owner` outlives it.
    explicit JobThreads(QObject* owner) : m_owner(owner) {}
    ~JobThreads(); ///< cancels, and waits; nothing is told any more
    JobThreads(const JobThreads&) = delete;
    JobThreads& operator=(const JobThreads&) = delete;

    void start(Work work);
    /// Asks all that work to end; they tell their results nevertheless.
    void cancel();
    bool empty() const { return m_jobs.empty(); }

private:
    struct Job;

    QObject* const m_owner;
    std::vector<std::shared_ptr<Job>> m_jobs;
};

} // namespace vs::ui
