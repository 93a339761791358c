// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace vs {

/// A file that grows by whole blocks: gathered in memory, written twice a second by a thread of
/// its own, or when much has come together. So a crash loses at most the last half second, and
/// whoever appends never waits for the disk unless it is far behind.
class OutputFile
{
public:
    /// Replaces a file of that name. Errors: FileUnwritable.
    static Result<std::unique_ptr<OutputFile>> create(const std::string& path);
    ~OutputFile();

    /// `make` appends to the string it is given.
    template<class Make>
    void append(Make&& make)
    {
        const std::lock_guard lock(m_mutex);
        make(m_buffer);
        if (m_buffer.size() >= kEnough)
            write();
    }

    /// Hands all that was appended to the system. Any thread.
    void flush();
    /// Writes what is left. The first error that writing met, if any.
    Result<void> close();
    const std::string& path() const { return m_path; }

private:
    static constexpr std::size_t kEnough = 256 * 1024;

    OutputFile(std::string path, int file);
    void write(); ///< m_mutex is held

    const std::string m_path;
    int m_file;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::string m_buffer;
    Result<void> m_result;
    bool m_closing = false;
    std::thread m_flusher;
};

} // namespace vs
