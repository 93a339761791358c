// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include "core/diagnose/analysis.h"
#include "core/import/sources.h"
#include "core/report/json.h"
#include "core/report/text.h"

#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace vs::fuzz {

namespace {

/// A file without a disk.
class MemoryFile
{
public:
    explicit MemoryFile(std::span<const std::uint8_t> bytes)
        : m_file(::memfd_create("input", MFD_CLOEXEC))
    {
        if (m_file < 0 ||
            ::write(m_file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            std::abort();
    }
    ~MemoryFile() { ::close(m_file); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    std::string path() const { return "/proc/self/fd/" + std::to_string(m_file); }

private:
    int m_file = -1;
};

void open(const Source& source)
{
    Analysis analysis;
    // A file that is none is an error like any other; what it told before is judged all the same.
    static_cast<void>(readSources({&source, 1}, analysis));
    const auto snapshot = analysis.snapshot();
    if (reportText(*snapshot).empty() || printJson(snapshotJson(*snapshot)).empty())
        std::abort();
}

std::uint32_t magicOf(std::span<const std::uint8_t> bytes)
{
    std::uint32_t magic = 0;
    if (bytes.size() >= sizeof magic)
        std::memcpy(&magic, bytes.data(), sizeof magic);
    return magic;
}

} // namespace

void openFile(std::span<const std::uint8_t> bytes)
{
    const MemoryFile file(bytes);
    open({file.path(), std::nullopt});
}

void openText(std::string_view text)
{
    open({"pasted text", std::string(text)});
}

bool isPcapng(std::span<const std::uint8_t> bytes)
{
    return magicOf(bytes) == 0x0a0d0d0aU;
}

bool isPcap(std::span<const std::uint8_t> bytes)
{
    const std::uint32_t magic = magicOf(bytes);
    for (const std::uint32_t known : {0xa1b2c3d4U, 0xa1b23c4dU})
        if (magic == known || magic == __builtin_bswap32(known))
            return true;
    return false;
}

} // namespace vs::fuzz
