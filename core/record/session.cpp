// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/session.h"

#include "core/model/warning.h"
#include "core/parse/pcap_stream.h"
#include "core/record/block_reader.h"
#include "core/record/session_reader.h"

namespace vs {

namespace {

using record::BlockReader;

constexpr std::uint64_t kProgressStep = 1U << 20U;

/// Tells how far a file is read, every megabyte; false once the caller wants no more.
class Progress
{
public:
    Progress(const ChunkedFile& file, const std::function<bool(double)>& callback)
        : m_file(file), m_callback(callback)
    {}

    bool goesOn()
    {
        if (!m_callback || m_file.position() < m_next)
            return true;
        m_next = m_file.position() + kProgressStep;
        const auto size = static_cast<double>(std::max<std::uint64_t>(m_file.size(), 1));
        return m_callback(std::min(1.0, static_cast<double>(m_file.position()) / size));
    }

private:
    const ChunkedFile& m_file;
    const std::function<bool(double)>& m_callback;
    std::uint64_t m_next = 0;
};

std::string cutWarning(const char* how, const std::string& path, std::uint64_t position,
                       const std::string& reason = {})
{
    return core::inEnglish(
        how, {{"file", path}, {"position", std::to_string(position)}, {"reason", reason}});
}

Result<SessionRead> readPcapng(ChunkedFile& file, const std::string& path, EventSink& sink,
                               Progress& progress)
{
    BlockReader blocks(file);
    record::SessionReader reader(sink);
    BlockReader::State state = blocks.next();
    if (state != BlockReader::State::Block || !blocks.block().has(0, 16))
        return fail(ErrorCode::NotACapture, path);
    for (; state == BlockReader::State::Block; state = blocks.next()) {
        reader.take(blocks.block());
        if (!progress.goesOn())
            return fail(ErrorCode::Cancelled, path);
    }
    if (reader.packets() == 0 && reader.strangers() > 0)
        return fail(ErrorCode::NothingRecognised, path,
                    core::english("its link type is not known"));
    reader.finish();
    if (state != BlockReader::State::End || file.failed())
        sink.onWarning(cutWarning(state == BlockReader::State::Damaged ? warning::kDamagedBlocks
                                                                       : warning::kCutShort,
                                  path, file.position()));
    sink.onEnd(reader.end());
    // Damaged is not cut short: what lies behind the damage must not be lost by finishing it.
    return SessionRead{reader.unfinished() && state != BlockReader::State::Damaged};
}

Result<SessionRead> readPcap(ChunkedFile& file, const std::string& path, EventSink& sink,
                             Progress& progress)
{
    Timestamp last = 0;
    PcapStream stream([&](const Sighting& sighting, std::span<const std::uint8_t> frame,
                          std::uint32_t originalLength) {
        last = std::max(last, sighting.time);
        sink.onSighting(sighting, frame, originalLength);
    });
    for (auto bytes = file.peek(1); !bytes.empty(); bytes = file.peek(1)) {
        if (const auto fed = stream.feed(bytes); !fed) {
            if (fed.error().code == ErrorCode::Unsupported)
                return fail(ErrorCode::NothingRecognised, path, fed.error().context);
            if (!stream.headerSeen())
                return fail(ErrorCode::NotACapture, path);
            sink.onWarning(
                cutWarning(warning::kDamaged, path, file.position(), fed.error().reason));
            sink.onEnd(last);
            return SessionRead{};
        }
        file.consume(bytes.size());
        if (!progress.goesOn())
            return fail(ErrorCode::Cancelled, path);
    }
    if (!stream.headerSeen())
        return fail(ErrorCode::NotACapture, path);
    if (stream.cut() || file.failed())
        sink.onWarning(cutWarning(warning::kCutShort, path, file.position()));
    sink.onEnd(last);
    return SessionRead{};
}

} // namespace

Result<SessionRead> readSession(const std::string& path, EventSink& sink,
                                const std::function<bool(double)>& progress)
{
    auto file = ChunkedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    Progress steps(*file, progress);
    const auto start = file->peek(4);
    if (file->failed())
        return fail(ErrorCode::FileUnreadable, path);
    if (pcapng::beginsLikePcapng(start))
        return readPcapng(*file, path, sink, steps);
    return readPcap(*file, path, sink, steps);
}

} // namespace vs
