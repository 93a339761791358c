// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/frames.h"

namespace vs {

namespace {

/// What a frame costs besides its bytes: small ones must not make the bound a lie.
constexpr std::size_t kOverhead = sizeof(Frame) + 16;

Frame frameOf(const Sighting& sighting, std::span<const std::uint8_t> bytes,
              std::uint32_t originalLength)
{
    return {{bytes.begin(), bytes.end()}, originalLength, sighting.packet.etherType};
}

class Picker : public EventSink
{
public:
    explicit Picker(const std::set<std::uint32_t>& wanted)
        : m_next(wanted.begin()), m_end(wanted.end())
    {}

    void onSighting(const Sighting& sighting, std::span<const std::uint8_t> bytes,
                    std::uint32_t originalLength) override
    {
        if (m_next != m_end && *m_next == m_index) {
            if (!bytes.empty())
                found.emplace(m_index, frameOf(sighting, bytes, originalLength));
            ++m_next;
        }
        ++m_index;
    }
    bool done() const { return m_next == m_end; }

    Frames found;

private:
    std::set<std::uint32_t>::const_iterator m_next, m_end;
    std::uint32_t m_index = 0;
};

} // namespace

Result<Frames> readFrames(const std::string& path, const std::set<std::uint32_t>& wanted,
                          const std::function<bool()>& cancelled)
{
    return readFrames(
        [&path](EventSink& sink, const std::function<bool(double)>& progress) {
            return readSession(path, sink, progress);
        },
        wanted, cancelled);
}

Result<Frames> readFrames(const FrameTeller& tell, const std::set<std::uint32_t>& wanted,
                          const std::function<bool()>& cancelled)
{
    Picker picker(wanted);
    if (picker.done())
        return Frames{};
    const auto read =
        tell(picker, [&](double) { return !picker.done() && !(cancelled && cancelled()); });
    // Our own stop at the last one is no failure.
    if (!read && !(read.error().code == ErrorCode::Cancelled && picker.done()))
        return tl::unexpected(read.error());
    return std::move(picker.found);
}

void FrameRing::onSighting(const Sighting& sighting, std::span<const std::uint8_t> frame,
                           std::uint32_t originalLength)
{
    const std::lock_guard lock(m_mutex);
    m_frames.push_back(frameOf(sighting, frame, originalLength));
    m_bytes += frame.size() + kOverhead;
    while (m_bytes > m_most && !m_frames.empty()) {
        m_bytes -= m_frames.front().bytes.size() + kOverhead;
        m_frames.pop_front();
        ++m_first;
    }
}

std::optional<Frame> FrameRing::find(std::uint32_t index) const
{
    const std::lock_guard lock(m_mutex);
    if (index < m_first || index - m_first >= m_frames.size())
        return std::nullopt;
    const Frame& frame = m_frames[index - m_first];
    return frame.bytes.empty() ? std::nullopt : std::optional(frame);
}

std::size_t FrameRing::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

} // namespace vs
