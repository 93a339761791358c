// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace vs {

/// A file read front to back in large pieces. Read rather than mapped: a file that shrinks under
/// a mapping kills the program, and a pipe cannot be mapped.
class ChunkedFile
{
public:
    ChunkedFile() = default;
    ~ChunkedFile();
    ChunkedFile(ChunkedFile&&) noexcept;
    ChunkedFile& operator=(ChunkedFile&&) = delete;

    /// Errors: FileNotFound, FileUnreadable.
    static Result<ChunkedFile> open(const std::string& path);

    /// The next `count` bytes, or what is left of the file; valid until the next call. At least
    /// `count`: what is read already comes along.
    std::span<const std::uint8_t> peek(std::size_t count);
    void consume(std::size_t count);
    std::uint64_t position() const { return m_position; }
    /// 0 where it cannot be told (a pipe).
    std::uint64_t size() const { return m_size; }
    /// True if reading failed, which ends the file.
    bool failed() const { return m_failed; }

private:
    int m_file = -1;
    std::vector<std::uint8_t> m_buffer;
    std::size_t m_begin = 0; ///< unread bytes are m_buffer[m_begin, m_end)
    std::size_t m_end = 0;
    std::uint64_t m_position = 0;
    std::uint64_t m_size = 0;
    bool m_failed = false;
};

} // namespace vs
