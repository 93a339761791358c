// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/output_file.h"

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vs {

Result<std::unique_ptr<OutputFile>> OutputFile::create(const std::string& path)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0)
        return fail(ErrorCode::FileUnwritable, path, std::strerror(errno));
    // Says to whoever opens the file that it is being written (closeUnfinished()).
    std::ignore = ::flock(file, LOCK_EX | LOCK_NB);
    return std::unique_ptr<OutputFile>(new OutputFile(path, file));
}

OutputFile::OutputFile(std::string path, int file) : m_path(std::move(path)), m_file(file)
{
    m_buffer.reserve(kEnough + 4096);
    m_flusher = std::thread([this] {
        std::unique_lock lock(m_mutex);
        while (!m_closing) {
            m_wake.wait_for(lock, std::chrono::milliseconds(500));
            write();
        }
    });
}

OutputFile::~OutputFile()
{
    std::ignore = close();
}

Result<void> OutputFile::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    if (m_flusher.joinable())
        m_flusher.join();
    const std::lock_guard lock(m_mutex);
    write();
    // Some file systems tell of a full disk only here.
    if (m_file >= 0 && ::close(m_file) != 0 && m_result)
        m_result = fail(ErrorCode::FileUnwritable, m_path, std::strerror(errno));
    m_file = -1;
    return m_result;
}

void OutputFile::flush()
{
    const std::lock_guard lock(m_mutex);
    write();
}

void OutputFile::write()
{
    std::size_t done = 0;
    while (done < m_buffer.size() && m_result && m_file >= 0) {
        const ssize_t count = ::write(m_file, m_buffer.data() + done, m_buffer.size() - done);
        if (count < 0 && errno != EINTR)
            m_result = fail(ErrorCode::FileUnwritable, m_path, std::strerror(errno));
        else if (count > 0)
            done += static_cast<std::size_t>(count);
    }
    m_buffer.clear();
}

} // namespace vs
