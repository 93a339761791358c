// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/import/sources.h"
#include "core/record/frames.h"
#include "ui/bridge/job_threads.h"
#include "ui/bridge/job_tracker.h"

#include <QObject>

#include <memory>

namespace vs::ui {

/// Where the inspector gets the bytes of a sighting from: a recording is read again for the few
/// that are wanted, on a thread of its own; live, the newest are in a ring. GUI thread.
class FrameStore : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Kept,
        Reading,
        LetGo,   ///< live: too many came after it, or its text told no bytes
        NotKept, ///< there is neither a recording nor a trace
        Missing, ///< the recording has no bytes of it, or cannot be read any more
    };

    explicit FrameStore(QObject* parent = nullptr) : QObject(parent) {}

    /// From now on sightings are those of this source; what was read of another is forgotten.
    void setSources(std::vector<Source> sources);
    void setRing(std::shared_ptr<const FrameRing> ring);
    void clear();

    /// Has the frames of a story's sightings read, if they are not here yet.
    void want(const Story& story);
    std::optional<Frame> frame(std::uint32_t index) const;
    State state(std::uint32_t index) const;

Q_SIGNALS:
    void framesRead();

private:
    void stop();

    std::vector<Source> m_sources;
    std::shared_ptr<const FrameRing> m_ring;
    Frames m_frames;
    std::set<std::uint32_t> m_wanted; ///< read, or being read
    JobTracker m_jobs;
    bool m_reading = false;
    JobThreads m_threads{this}; ///< waits for what reads, which looks every megabyte
};

} // namespace vs::ui
