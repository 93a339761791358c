// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/chunked_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace vs {

namespace {
/// Fits the second-level cache: what was read is still there when it is decoded.
constexpr std::size_t kChunk = 256 * 1024;
} // namespace

ChunkedFile::~ChunkedFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

ChunkedFile::ChunkedFile(ChunkedFile&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_buffer(std::move(other.m_buffer)),
      m_begin(other.m_begin), m_end(other.m_end), m_position(other.m_position),
      m_size(other.m_size), m_failed(other.m_failed)
{}

Result<ChunkedFile> ChunkedFile::open(const std::string& path)
{
    ChunkedFile file;
    file.m_file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file.m_file < 0)
        return fail(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, path,
                    errno == ENOENT ? "" : std::strerror(errno));
    struct stat status
    {};
    if (::fstat(file.m_file, &status) != 0)
        return fail(ErrorCode::FileUnreadable, path, std::strerror(errno));
    if (S_ISDIR(status.st_mode))
        return fail(ErrorCode::FileUnreadable, path, core::english("it is a folder"));
    if (S_ISREG(status.st_mode)) {
        file.m_size = static_cast<std::uint64_t>(status.st_size);
        ::posix_fadvise(file.m_file, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    const bool small = file.m_size > 0 && file.m_size < kChunk;
    file.m_buffer.resize(small ? static_cast<std::size_t>(file.m_size) : kChunk);
    return file;
}

std::span<const std::uint8_t> ChunkedFile::peek(std::size_t count)
{
    if (m_end - m_begin < count) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        while (m_end < count && !m_failed) {
            // Grown as the bytes arrive, not as a damaged header claims.
            if (m_end == m_buffer.size())
                m_buffer.resize(m_buffer.size() * 2);
            const ssize_t got = ::read(m_file, m_buffer.data() + m_end, m_buffer.size() - m_end);
            if (got < 0 && errno == EINTR)
                continue;
            m_failed = got < 0;
            if (got <= 0)
                break;
            m_end += static_cast<std::size_t>(got);
        }
    }
    return {m_buffer.data() + m_begin, m_end - m_begin};
}

void ChunkedFile::consume(std::size_t count)
{
    m_begin += count;
    m_position += count;
}

} // namespace vs
