// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording.h"

#include "app/console.h"
#include "core/base/text.h"
#include "core/record/file_kind.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/mman.h>
#include <unistd.h>

namespace vs {

namespace {

constexpr std::size_t kMostInput = std::size_t{1} << 30U;
constexpr const char* kStandardInput = "standard input";

bool showProgress(double done)
{
    if (console::showsProgress() && done < 1)
        console::progress("reading: " + std::to_string(static_cast<int>(done * 100)) + " %");
    return true;
}

/// All of a stream that can be read once.
Result<std::string> readAll(int file, const std::string& name)
{
    std::string all;
    char buffer[1U << 16U];
    for (;;) {
        const ssize_t count = ::read(file, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fail(ErrorCode::FileUnreadable, name, std::strerror(errno));
        if (count == 0)
            return all;
        if (all.size() + static_cast<std::size_t>(count) > kMostInput)
            return fail(ErrorCode::FileUnreadable, name, "it is larger than 1 GB");
        all.append(buffer, static_cast<std::size_t>(count));
    }
}

/// A capture is read from a file, twice: one in memory for what came through a pipe.
Result<Source> sourceOf(std::string bytes, const std::string& name)
{
    if (!beginsLikeCapture(bytes)) {
        if (bytes.size() > kLargestText)
            return fail(ErrorCode::FileUnreadable, name, textTooLarge());
        return Source{name, std::move(bytes)};
    }
    const int file = ::memfd_create("vethscope", MFD_CLOEXEC); // closed by the program's end
    for (std::size_t done = 0; file >= 0 && done < bytes.size();) {
        const ssize_t count = ::write(file, bytes.data() + done, bytes.size() - done);
        if (count <= 0)
            return fail(ErrorCode::FileUnreadable, name, std::strerror(errno));
        done += static_cast<std::size_t>(count);
    }
    if (file < 0)
        return fail(ErrorCode::FileUnreadable, name, std::strerror(errno));
    return Source{"/proc/self/fd/" + std::to_string(file), {}};
}

} // namespace

Result<void> checkRedaction(const Arguments& arguments)
{
    if (arguments.has("--word") && !arguments.has("--redact"))
        return fail(ErrorCode::BadUsage, "--word says what else --redact masks: give both");
    for (const std::string& word : arguments.values("--word"))
        if (trimmed(word).size() < 2)
            return fail(ErrorCode::BadUsage, "--word needs a word of two letters or more");
    return {};
}

TraceTeller tellAsAsked(std::span<const Source> sources, const Arguments& arguments)
{
    TraceTeller tell = [told = tellerOf(sources, showProgress)](EventSink& sink) {
        const auto read = told(sink);
        console::progress({});
        return read;
    };
    if (!arguments.has("--redact"))
        return tell;
    RedactionOptions options;
    options.key = randomRedactionKey();
    options.words = arguments.values("--word");
    for (const Source& source : sources)
        options.files.push_back(source.name);
    return redactedTeller(std::move(tell), std::move(options));
}

Result<std::vector<Source>> sourcesOf(const std::vector<std::string>& files)
{
    std::vector<Source> sources;
    for (const std::string& file : files) {
        std::error_code error;
        const bool standard = file == "-";
        if (!standard && !std::filesystem::is_fifo(file, error)) {
            sources.push_back({file, {}});
            continue;
        }
        const int input = standard ? STDIN_FILENO : ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        if (input < 0)
            return fail(ErrorCode::FileUnreadable, file, std::strerror(errno));
        const std::string name = standard ? kStandardInput : file;
        auto bytes = readAll(input, name);
        if (!standard)
            ::close(input);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto source = sourceOf(std::move(*bytes), name);
        if (!source)
            return tl::unexpected(source.error());
        sources.push_back(std::move(*source));
    }
    return sources;
}

} // namespace vs
