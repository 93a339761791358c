// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/trace_files.h"

#include "core/diagnose/analysis.h"
#include "core/record/tee.h"
#include "core/report/verdict_line.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace vs {

TraceTeller tellerOf(std::span<const Source> sources, const std::function<bool(double)>& progress)
{
    return [sources = std::vector<Source>(sources.begin(), sources.end()),
            progress](EventSink& sink) { return readSources(sources, sink, progress); };
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

TraceReader readerOf(const TraceTeller& tell)
{
    return [tell](EventSink& sink) { return tell(sink).map([](const SessionRead&) {}); };
}

} // namespace

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

Result<void> saveTrace(const TraceTeller& tell, const std::string& path,
                       const SessionOptions& options)
{
    static std::atomic<unsigned> count = 0; // two saves at once have a file each
    const std::string temporary =
        path + ".part" + std::to_string(::getpid()) + '-' + std::to_string(++count);
    auto writer = SessionWriter::create(temporary, options);
    if (!writer)
        return fail(ErrorCode::FileUnwritable, path, writer.error().reason);
    Analysis analysis;
    TeeSink both;
    both.add(analysis);
    both.add(**writer);
    Result<void> result;
    if (const auto read = tell(both); !read)
        result = tl::unexpected(read.error());
    if (result) {
        (*writer)->setComments(verdictComments(*analysis.snapshot()));
        if (const auto closed = (*writer)->close(); !closed)
            result = fail(ErrorCode::FileUnwritable, path, closed.error().reason);
    }
    if (result && std::rename(temporary.c_str(), path.c_str()) != 0)
        result = fail(ErrorCode::FileUnwritable, path, std::strerror(errno));
    if (!result)
        std::remove(temporary.c_str());
    return result;
}

} // namespace vs
