// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording.h"

#include "app/console.h"
#include "core/base/text.h"
#include "core/diagnose/analysis.h"
#include "core/report/redaction/redaction.h"

namespace vs {

Result<void> readRecordings(std::span<const Source> sources, EventSink& sink)
{
    const auto read = readSources(sources, sink, [](double done) {
        if (console::showsProgress() && done < 1)
            console::progress("reading: " + std::to_string(static_cast<int>(done * 100)) + " %");
        return true;
    });
    console::progress({});
    return read;
}

Result<std::shared_ptr<const Snapshot>> readRecordings(std::span<const Source> sources)
{
    Analysis analysis;
    if (const auto read = readRecordings(sources, analysis); !read)
        return tl::unexpected(read.error());
    return analysis.snapshot();
}

Result<std::shared_ptr<const Snapshot>> readRedacted(std::span<const Source> sources,
                                                     const std::vector<std::string>& words)
{
    RedactionOptions options;
    options.words = words;
    for (const Source& source : sources)
        options.files.push_back(source.name);
    Analysis analysis;
    const auto read = redactTrace([&](EventSink& sink) { return readRecordings(sources, sink); },
                                  analysis, options);
    if (!read)
        return tl::unexpected(read.error());
    return analysis.snapshot();
}

Result<void> checkRedaction(const Arguments& arguments)
{
    if (arguments.has("--word") && !arguments.has("--redact"))
        return fail(ErrorCode::BadUsage, "--word says what else --redact masks: give both");
    for (const std::string& word : arguments.values("--word"))
        if (trimmed(word).size() < 2)
            return fail(ErrorCode::BadUsage, "--word needs a word of two letters or more");
    return {};
}

Result<std::shared_ptr<const Snapshot>> readAsAsked(std::span<const Source> sources,
                                                    const Arguments& arguments)
{
    return arguments.has("--redact") ? readRedacted(sources, arguments.values("--word"))
                                     : readRecordings(sources);
}

std::vector<Source> sourcesOf(const std::vector<std::string>& files)
{
    std::vector<Source> sources;
    for (const std::string& file : files)
        sources.push_back({file, {}});
    return sources;
}

} // namespace vs
