// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/frame_store.h"

#include <algorithm>

namespace vs::ui {

void FrameStore::stop()
{
    m_jobs.cancel();
    m_threads.cancel();
    m_reading = false;
}

void FrameStore::clear()
{
    stop();
    m_sources.clear();
    m_ring.reset();
    m_frames.clear();
    m_wanted.clear();
}

void FrameStore::setSources(std::vector<Source> sources)
{
    clear();
    // Text has no bytes, and never gets any.
    if (std::any_of(sources.begin(), sources.end(), [](const Source& one) { return !one.text; }))
        m_sources = std::move(sources);
}

void FrameStore::setRing(std::shared_ptr<const FrameRing> ring)
{
    clear();
    m_ring = std::move(ring);
}

void FrameStore::want(const Story& story)
{
    if (m_sources.empty())
        return;
    std::set<std::uint32_t> indices;
    for (const auto& record : {story.request, story.answer}) {
        for (std::size_t i = 0; record && i < record->judgement.path.size(); ++i)
            indices.insert(pathHop(*record, i).index);
    }
    if (std::includes(m_wanted.begin(), m_wanted.end(), indices.begin(), indices.end()))
        return;
    stop();
    m_frames.clear();
    m_wanted = indices;
    m_reading = true;
    const JobTracker::Job job = m_jobs.start();
    m_threads.start([this, job, sources = m_sources,
                     indices](const JobThreads::Cancelled& cancelled) {
        const auto tell = [&sources](EventSink& sink, const std::function<bool(double)>& progress) {
            return readSources(sources, sink, progress);
        };
        auto frames = readFrames(tell, indices, [&cancelled] { return cancelled->load(); });
        return JobThreads::Tell([this, job, found = frames ? std::move(*frames) : Frames()] {
            if (!m_jobs.isCurrent(job))
                return;
            m_reading = false;
            m_frames = found;
            Q_EMIT framesRead();
        });
    });
}

std::optional<Frame> FrameStore::frame(std::uint32_t index) const
{
    if (m_ring)
        return m_ring->find(index);
    const auto found = m_frames.find(index);
    return found == m_frames.end() ? std::nullopt : std::optional(found->second);
}

FrameStore::State FrameStore::state(std::uint32_t index) const
{
    if (frame(index))
        return State::Kept;
    if (m_reading && m_wanted.contains(index))
        return State::Reading;
    return m_ring ? State::LetGo : m_sources.empty() ? State::NotKept : State::Missing;
}

} // namespace vs::ui

#include "moc_frame_store.cpp"
