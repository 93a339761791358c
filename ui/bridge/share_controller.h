// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/trace_files.h"
#include "ui/bridge/job_threads.h"
#include "ui/bridge/job_tracker.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace vs::ui {

/// What can be made of a trace to give it away.
enum class ShareFormat {
    Png,
    Svg,
    Pdf,
    Gif,
    Webp,
    Storyboard,
    Markdown,
    Bbcode,
    Html,
    Json,
    Session,
    Packets
};

/// How it is to be made.
struct ShareWish
{
    std::vector<Source> sources;
    JourneyId journey; ///< whose story
    bool mask = true;
    /// With a key: one pseudonym for one thing, in all that is made. prepare() adds the files.
    RedactionOptions redaction;
};

/// The trace as it leaves: masked if that is wished, in English. Shared; never changes, also where
/// the recording goes on.
struct ShareMaterial
{
    ShareWish wish;
    TraceTeller tell; ///< what was judged, masked alike
    std::shared_ptr<const Snapshot> snapshot;
    JourneyId journey;
    std::vector<Replacement> replacements;
};
using ShareMaterialPtr = std::shared_ptr<const ShareMaterial>;

/// Something to look at before it leaves: one of the two.
struct SharePreview
{
    QImage image;
    QString text;
};

/// Reads, masks and makes on threads of its own; every call returns at once. GUI thread.
class ShareController : public QObject
{
    Q_OBJECT

public:
    explicit ShareController(QObject* parent = nullptr) : QObject(parent) {}

    /// Reads the trace anew; what an earlier call still does is dropped.
    void prepare(ShareWish wish);
    void preview(const ShareMaterialPtr& material, ShareFormat format);
    void save(const ShareMaterialPtr& material, ShareFormat format, const QString& path);

Q_SIGNALS:
    void prepared(vs::ui::ShareMaterialPtr material);
    void previewReady(vs::ui::ShareFormat format, vs::ui::SharePreview preview);
    void saved(const QString& path);
    void failed(const vs::Error& error);

private:
    JobTracker m_reading;
    JobTracker m_looking;
    JobThreads m_jobs{this}; ///< cancels what reads, waits for what writes
};

} // namespace vs::ui
