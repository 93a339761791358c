// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/share_controller.h"

#include "core/diagnose/story.h"
#include "ui/export/share.h"

#include <QFile>

namespace vs::ui {

struct ShareController::Job
{
    std::atomic<bool> cancelled = false;
    std::thread thread;
};

namespace {

Result<ShareMaterial> materialOf(ShareWish wish, const std::atomic<bool>& cancelled)
{
    const TraceTeller tell = tellerOf(wish.sources, [&cancelled](double) { return !cancelled; });
    ShareMaterial material;
    if (wish.mask) {
        auto masked = openRedacted(tell, wish.redaction);
        if (!masked)
            return tl::unexpected(masked.error());
        material.snapshot = std::move(masked->snapshot);
        material.replacements = std::move(masked->replacements);
    } else {
        auto opened = openTrace(wish.sources, [&cancelled](double) { return !cancelled; });
        if (!opened)
            return tl::unexpected(opened.error());
        material.snapshot = std::move(*opened);
    }
    // Journeys are numbered in the order of the trace: the same one has the same number.
    material.journey = material.snapshot->journey(wish.journey) != nullptr
                           ? wish.journey
                           : mostTelling(*material.snapshot);
    material.wish = std::move(wish);
    return material;
}

} // namespace

ShareController::ShareController(QObject* parent) : QObject(parent) {}

ShareController::~ShareController()
{
    for (const auto& job : m_jobs) {
        job->cancelled = true;
        job->thread.join();
    }
}

void ShareController::start(
    std::function<std::function<void()>(const std::atomic<bool>& cancelled)> work)
{
    auto job = std::make_shared<Job>();
    m_jobs.push_back(job);
    job->thread = std::thread([this, job, work = std::move(work)] {
        std::function<void()> tell = work(job->cancelled);
        QMetaObject::invokeMethod(
            this,
            [this, job, tell = std::move(tell)] {
                job->thread.join(); // its last act was to post this call
                std::erase(m_jobs, job);
                tell();
            },
            Qt::QueuedConnection);
    });
}

void ShareController::prepare(ShareWish wish)
{
    for (const auto& job : m_jobs)
        job->cancelled = true; // of those that read; the others do not look
    const JobTracker::Job number = m_reading.start();
    start([this, number, wish = std::move(wish)](const std::atomic<bool>& cancelled) {
        auto made = materialOf(wish, cancelled);
        return std::function<void()>([this, number, made = std::move(made)] {
            if (!m_reading.isCurrent(number))
                return;
            if (made)
                Q_EMIT prepared(std::make_shared<const ShareMaterial>(*made));
            else
                Q_EMIT failed(made.error());
        });
    });
}

void ShareController::preview(const ShareMaterialPtr& material, ShareFormat format)
{
    const JobTracker::Job number = m_looking.start();
    start([this, number, material, format](const std::atomic<bool>&) {
        SharePreview made = sharedPreview(*material, format);
        return std::function<void()>([this, number, format, made = std::move(made)] {
            if (m_looking.isCurrent(number))
                Q_EMIT previewReady(format, made);
        });
    });
}

void ShareController::save(const ShareMaterialPtr& material, ShareFormat format,
                           const QString& path)
{
    start([this, material, format, path](const std::atomic<bool>&) {
        const auto written = writeShared(*material, format, QFile::encodeName(path).toStdString());
        return std::function<void()>([this, path, written] {
            if (written)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(written.error());
        });
    });
}

} // namespace vs::ui
