// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording.h"

#include "app/console.h"
#include "core/diagnose/analysis.h"
#include "core/record/session.h"
#include "core/record/tee.h"

namespace vs {

namespace {

/// Passes a file's events on but its end: the trace ends with the last file.
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

Result<std::shared_ptr<const Snapshot>> readRecordings(const std::vector<std::string>& files)
{
    Analysis analysis;
    Part part(analysis);
    for (const std::string& file : files) {
        const auto read = readSession(file, part, [&file](double done) {
            if (console::showsProgress() && done < 1)
                console::progress("reading " + file + ": " +
                                  std::to_string(static_cast<int>(done * 100)) + " %");
            return true;
        });
        console::progress({});
        if (!read)
            return tl::unexpected(read.error());
    }
    analysis.onEnd(part.end());
    return analysis.snapshot();
}

} // namespace vs
