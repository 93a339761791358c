// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sources.h"

#include "core/record/session.h"
#include "core/record/tee.h"

namespace vs {

namespace {

/// Passes a source's events on but its end: the trace ends with the last one.
class Part : public TeeSink
{
public:
    explicit Part(EventSink& sink) { add(sink); }
    void onEnd(Timestamp end) override { m_end = std::max(m_end, end); }
    Timestamp end() const { return m_end; }

private:
    Timestamp m_end = 0;
};

} // namespace

Result<void> readSources(std::span<const Source> sources, EventSink& sink,
                         const std::function<bool(double)>& progress)
{
    Part part(sink);
    for (const Source& source : sources)
        if (const auto read = readSession(source.name, part, progress); !read)
            return read;
    sink.onEnd(part.end());
    return {};
}

} // namespace vs
