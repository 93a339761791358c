// SPDX-License-Identifier: GPL-3.0-or-later
// What pasted text tells times from, and that no more than that is shown.
#include "core/report/document.h"
#include "core/report/markdown.h"

#include "import_fixture.h"

#include <map>

namespace vs {

namespace {

using test::judgedText;

std::string tcpdumpText(const std::string& options)
{
    return test::pasteText("rst-dropped/tcpdump" + options + ".txt");
}

// A time of day is not of 1970, and a local time is not UTC.
TEST(PastedClock, NoDayAndNoZoneAreMadeUp)
{
    const std::string dated = tcpdumpText("-tttt");
    const std::string year = dated.substr(dated.find("\n20") + 1, 5);
    const std::map<std::string, ClockKind> kinds = {
        {"", ClockKind::TimeOfDay},   {"-v", ClockKind::TimeOfDay},   {"-t", ClockKind::Elapsed},
        {"-ttt", ClockKind::Elapsed}, {"-ttttt", ClockKind::Elapsed}, {"-tt", ClockKind::Utc},
        {"-tttt", ClockKind::Local}};
    for (const auto& [option, kind] : kinds) {
        const auto snapshot = judgedText(tcpdumpText(option));
        EXPECT_EQ(snapshot->info.clock, kind) << option;
        const std::string report = reportMarkdown(makeReport(*snapshot));
        EXPECT_EQ(report.find("1970"), std::string::npos) << option;
        EXPECT_EQ(report.find(year) != std::string::npos,
                  kind == ClockKind::Utc || kind == ClockKind::Local)
            << option;
    }
    // A source that knows tells the others.
    EXPECT_EQ(judgedText(tcpdumpText("") + tcpdumpText("-tt"))->info.clock, ClockKind::Utc);
    EXPECT_EQ(judgedText(tcpdumpText("-t") + tcpdumpText("-tttt"))->info.clock, ClockKind::Local);
}

} // namespace

} // namespace vs
