// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording.h"

#include "app/console.h"
#include "core/diagnose/analysis.h"

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

std::vector<Source> sourcesOf(const std::vector<std::string>& files)
{
    std::vector<Source> sources;
    for (const std::string& file : files)
        sources.push_back({file, {}});
    return sources;
}

} // namespace vs
