// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/comments.h"

#include "core/record/block_reader.h"
#include "core/record/facts_json.h"
#include "core/record/output_file.h"
#include "core/record/packet_blocks.h"
#include "core/record/session.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vs::record {

namespace {

/// An option's number as the section's byte order spells it.
std::uint16_t u16(const pcapng::Block& block, std::uint16_t value)
{
    return block.swapped ? __builtin_bswap16(value) : value;
}

std::uint32_t u32(const pcapng::Block& block, std::uint32_t value)
{
    return block.swapped ? __builtin_bswap32(value) : value;
}

void copyWithComment(std::string& out, const pcapng::Block& block, std::size_t options,
                     std::string_view comment)
{
    pcapng::BlockWriter to(out);
    const std::size_t start = out.size();
    to.begin(u32(block, block.type));
    to.bytes(block.body.first(std::min(options, block.body.size())));
    to.pad();
    for (pcapng::OptionReader old(block, options); old.next();) {
        if (old.code() == pcapng::option::Comment)
            continue;
        to.u16(u16(block, old.code()));
        to.u16(u16(block, static_cast<std::uint16_t>(old.length())));
        to.bytes(block.body.subspan(old.at(), old.length()));
        to.pad();
    }
    comment = comment.substr(0, 4096);
    to.u16(u16(block, pcapng::option::Comment));
    to.u16(u16(block, static_cast<std::uint16_t>(comment.size())));
    to.text(comment);
    to.pad();
    to.endOptions();
    to.end();
    const std::uint32_t total = u32(block, static_cast<std::uint32_t>(out.size() - start));
    std::memcpy(out.data() + start + 4, &total, sizeof total);
    std::memcpy(out.data() + out.size() - 4, &total, sizeof total);
}

Result<void> copyBlocks(ChunkedFile& from, OutputFile& to,
                        const std::map<std::uint32_t, std::string>& comments, bool mayBeCut)
{
    BlockReader reader(from);
    std::uint32_t position = 0;
    BlockReader::State state = reader.next();
    for (; state == BlockReader::State::Block; state = reader.next()) {
        const pcapng::Block& block = reader.block();
        pcapng::PacketBlock packet;
        const bool isPacket = block.type == pcapng::kEnhancedPacket;
        const auto comment = isPacket ? comments.find(position) : comments.end();
        position += isPacket ? 1 : 0;
        if (comment != comments.end() && pcapng::readPacket(block, packet))
            to.append([&](std::string& out) {
                copyWithComment(out, block, packet.options, comment->second);
            });
        else
            to.append([&](std::string& out) {
                const auto raw = reader.raw();
                out.append(reinterpret_cast<const char*>(raw.data()), raw.size());
            });
    }
    // A part must never take the place of the whole; what a crash cut short is all that there is.
    const bool whole =
        state == BlockReader::State::End || (mayBeCut && state == BlockReader::State::Cut);
    return from.failed() || !whole ? fail(ErrorCode::FileUnreadable, to.path()) : Result<void>();
}

} // namespace

Result<void> rewriteWithComments(const std::string& given,
                                 const std::map<std::uint32_t, std::string>& comments,
                                 std::optional<Timestamp> end)
{
    // A link stays a link. What is no file (/dev/null, a pipe) must never be replaced by one.
    std::error_code error;
    const std::string path = std::filesystem::canonical(given, error).string();
    if (error || !std::filesystem::is_regular_file(path, error))
        return {};
    auto from = ChunkedFile::open(path);
    if (!from)
        return tl::unexpected(from.error());
    const std::string temporary = path + ".part" + std::to_string(::getpid());
    auto to = OutputFile::create(temporary);
    if (!to)
        return tl::unexpected(to.error());
    Result<void> result = copyBlocks(*from, **to, comments, end.has_value());
    if (end)
        (*to)->append([&](std::string& out) {
            factsBlock(out, static_cast<std::uint16_t>(facts::Kind::End), facts::writeEnd(*end));
        });
    if (const auto closed = (*to)->close(); result)
        result = closed;
    struct stat status
    {};
    if (::stat(path.c_str(), &status) == 0)
        std::ignore = ::chmod(temporary.c_str(), status.st_mode & 07777U);
    if (result && std::rename(temporary.c_str(), path.c_str()) != 0)
        result = fail(ErrorCode::FileUnwritable, path, std::strerror(errno));
    if (!result)
        std::remove(temporary.c_str());
    return result;
}

} // namespace vs::record

namespace vs {

Result<void> closeUnfinished(const std::string& path,
                             const std::map<std::uint32_t, std::string>& comments, Timestamp end)
{
    const int file = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return {}; // not ours to change
    Result<void> result;
    // A file that somebody still copies here has no lock, but has just been written to.
    constexpr time_t kQuiet = 10;
    struct stat status
    {};
    const bool quiet = ::fstat(file, &status) == 0 && ::time(nullptr) - status.st_mtime >= kQuiet;
    if (quiet && ::flock(file, LOCK_EX | LOCK_NB) == 0) // else its writer lives
        result = record::rewriteWithComments(path, comments, end);
    ::close(file);
    return result;
}

} // namespace vs
