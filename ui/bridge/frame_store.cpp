// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/frame_store.h"

#include <QFile>

#include <atomic>

namespace vs::ui {

struct FrameStore::Reader
{
    JobTracker::Job job = 0;
    std::atomic<bool> cancelled = false;
    std::thread thread;
    Frames found;
};

FrameStore::FrameStore(QObject* parent) : QObject(parent) {}

FrameStore::~FrameStore()
{
    for (const auto& reader : m_readers) {
        reader->cancelled = true;
        reader->thread.join();
    }
}

void FrameStore::stop()
{
    m_jobs.cancel();
    for (const auto& reader : m_readers)
        reader->cancelled = true;
    m_reading = false;
}

void FrameStore::clear()
{
    stop();
    m_file.clear();
    m_ring.reset();
    m_frames.clear();
    m_wanted.clear();
}

void FrameStore::setFile(const QString& path)
{
    clear();
    m_file = path;
}

void FrameStore::setRing(std::shared_ptr<const FrameRing> ring)
{
    clear();
    m_ring = std::move(ring);
}

void FrameStore::want(const Story& story)
{
    if (m_file.isEmpty())
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
    auto reader = std::make_shared<Reader>();
    reader->job = m_jobs.start();
    m_readers.push_back(reader);
    const std::string file = QFile::encodeName(m_file).toStdString();
    reader->thread = std::thread([this, reader, file, indices] {
        if (auto frames = readFrames(file, indices, [&reader] { return reader->cancelled.load(); }))
            reader->found = std::move(*frames);
        QMetaObject::invokeMethod(
            this, [this, reader] { finish(reader); }, Qt::QueuedConnection);
    });
}

void FrameStore::finish(const std::shared_ptr<Reader>& reader)
{
    reader->thread.join(); // its last act was to post this call
    std::erase(m_readers, reader);
    if (!m_jobs.isCurrent(reader->job))
        return;
    m_reading = false;
    m_frames = std::move(reader->found);
    Q_EMIT framesRead();
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
    return m_ring ? State::LetGo : m_file.isEmpty() ? State::NotKept : State::Missing;
}

} // namespace vs::ui

#include "moc_frame_store.cpp"
