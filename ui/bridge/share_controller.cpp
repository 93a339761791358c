// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/share_controller.h"

#include "core/diagnose/story.h"
#include "ui/export/share.h"

#include <QFile>

namespace vs::ui {

namespace {

Result<ShareMaterial> materialOf(ShareWish wish, const JobThreads::Cancelled& cancelled)
{
    ShareMaterial material;
    material.tell = tellerOf(wish.sources, [cancelled](double) { return !*cancelled; });
    if (wish.mask) {
        auto masked = openRedacted(material.tell, wish.redaction);
        if (!masked)
            return tl::unexpected(masked.error());
        material.snapshot = std::move(masked->snapshot);
        material.replacements = std::move(masked->replacements);
        material.tell = redactedTeller(std::move(material.tell), wish.redaction);
    } else {
        auto opened = openTold(material.tell);
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

void ShareController::prepare(ShareWish wish)
{
    for (const Source& source : wish.sources)
        wish.redaction.files.push_back(source.name);
    m_jobs.cancel(); // those that read; the others do not look
    const JobTracker::Job number = m_reading.start();
    m_jobs.start([this, number, wish = std::move(wish)](const JobThreads::Cancelled& cancelled) {
        auto made = materialOf(wish, cancelled);
        return JobThreads::Tell([this, number, made = std::move(made)] {
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
    m_jobs.start([this, number, material, format](const JobThreads::Cancelled&) {
        SharePreview made = sharedPreview(*material, format);
        return JobThreads::Tell([this, number, format, made = std::move(made)] {
            if (m_looking.isCurrent(number))
                Q_EMIT previewReady(format, made);
        });
    });
}

void ShareController::save(const ShareMaterialPtr& material, ShareFormat format,
                           const QString& path)
{
    m_jobs.start([this, material, format, path](const JobThreads::Cancelled&) {
        const auto written = writeShared(*material, format, QFile::encodeName(path).toStdString());
        return JobThreads::Tell([this, path, written] {
            if (written)
                Q_EMIT saved(path);
            else
                Q_EMIT failed(written.error());
        });
    });
}

} // namespace vs::ui
