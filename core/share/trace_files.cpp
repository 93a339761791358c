// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/trace_files.h"

#include "core/diagnose/analysis.h"
#include "core/record/tee.h"
#include "core/report/verdict_line.h"
#include "core/share/steady.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace vs {

TraceTeller tellerOf(std::span<const Source> sources, const std::function<bool(double)>& progress)
{
    return steadyTeller([sources = std::vector<Source>(sources.begin(), sources.end()), progress](
                            EventSink& sink) { return readSources(sources, sink, progress); });
}

Result<std::shared_ptr<const Snapshot>> openTrace(std::span<const Source> sources,
                                                  const std::function<bool(double)>& progress,
                                                  Unfinished unfinished)
{
    Analysis analysis;
    const auto read = readSources(sources, analysis, progress);
    if (!read)
        return tl::unexpected(read.error());
    auto snapshot = analysis.snapshot();
    // It could be read: that it cannot be written is no reason not to show it.
    if (unfinished == Unfinished::Finish && read->unfinished && sources.size() == 1)
        std::ignore =
            closeUnfinished(sources.front().name, verdictComments(*snapshot), snapshot->now);
    return snapshot;
}

namespace {

/// Where the bytes of a file are: what is renamed over a link would take the link's place.
std::string behindLinks(const std::string& path)
{
    std::error_code error;
    const auto real = std::filesystem::canonical(path, error);
    return error ? path : real.string();
}

TraceReader readerOf(const TraceTeller& tell)
{
    return [tell](EventSink& sink) { return tell(sink).map([](const SessionRead&) {}); };
}

} // namespace

Result<std::shared_ptr<const Snapshot>> openTold(const TraceTeller& tell)
{
    Analysis analysis;
    if (const auto read = tell(analysis); !read)
        return tl::unexpected(read.error());
    return analysis.snapshot();
}

Result<RedactedTrace> openRedacted(const TraceTeller& tell, const RedactionOptions& options)
{
    Analysis analysis;
    auto replaced = redactTrace(readerOf(tell), analysis, options);
    if (!replaced)
        return tl::unexpected(replaced.error());
    return RedactedTrace{analysis.snapshot(), std::move(*replaced)};
}

TraceTeller redactedTeller(TraceTeller tell, RedactionOptions options)
{
    return [tell = std::move(tell),
            options = std::move(options)](EventSink& sink) -> Result<SessionRead> {
        if (const auto replaced = redactTrace(readerOf(tell), sink, options); !replaced)
            return tl::unexpected(replaced.error());
        return SessionRead{};
    };
}

Result<std::shared_ptr<const Snapshot>> saveTrace(const TraceTeller& tell, const std::string& given,
                                                  const SessionOptions& options)
{
    static std::atomic<unsigned> count = 0; // two saves at once have a file each
    const std::string path = behindLinks(given);
    const std::string temporary =
        path + ".part" + std::to_string(::getpid()) + '-' + std::to_string(++count);
    auto writer = SessionWriter::create(temporary, options);
    if (!writer)
        return fail(ErrorCode::FileUnwritable, given, writer.error().reason);
    Analysis analysis;
    TeeSink both;
    both.add(analysis);
    both.add(**writer);
    Result<std::shared_ptr<const Snapshot>> result;
    if (const auto read = tell(both); !read)
        result = tl::unexpected(read.error());
    else
        result = analysis.snapshot();
    if (result) {
        (*writer)->setComments(verdictComments(**result));
        if (const auto closed = (*writer)->close(); !closed)
            result = fail(ErrorCode::FileUnwritable, given, closed.error().reason);
    }
    if (result && std::rename(temporary.c_str(), path.c_str()) != 0)
        result = fail(ErrorCode::FileUnwritable, given, std::strerror(errno));
    if (!result)
        std::remove(temporary.c_str());
    return result;
}

} // namespace vs
