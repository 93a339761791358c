// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/arguments.h"
#include "app/console.h"
#include "app/gui_entry.h"
#include "app/recording.h"
#include "core/report/bbcode.h"
#include "core/report/document.h"
#include "core/report/html.h"
#include "core/report/json.h"
#include "core/report/markdown.h"
#include "core/report/text.h"

namespace vs {

namespace {

constexpr OptionSpec kOptions[] = {{"--json", false}, {"--format", true},   {"--redact", false},
                                   {"--word", true},  {"--dry-run", false}, {"-o", true},
                                   {"--plain", false}};

Result<void> checkOptions(const Arguments& arguments)
{
    if (arguments.rest().empty())
        return fail(ErrorCode::BadUsage, "explain needs a file: vethscope explain FILE");
    if (const auto checked = checkRedaction(arguments); !checked)
        return checked;
    if (arguments.has("--plain") && !arguments.has("-o"))
        return fail(ErrorCode::BadUsage, "--plain says how -o writes: give both");
    if (const auto file = arguments.value("-o")) {
        if (!file->ends_with(".pcapng"))
            return fail(ErrorCode::BadUsage,
                        "-o writes a session: its name ends in .pcapng, not '" + *file + "'");
        if (const auto checked = checkWritable(*file); !checked)
            return checked;
    }
    if (const auto format = arguments.value("--format")) {
        if (arguments.has("--json"))
            return fail(ErrorCode::BadUsage, "--json and --format exclude each other");
        if (*format != "text" && *format != "markdown" && *format != "bbcode" && *format != "html")
            return fail(ErrorCode::BadUsage,
                        "--format is text, markdown, bbcode or html, not '" + *format + "'");
    }
    return {};
}

/// As a build without pictures: the path as text stands in their place.
ReportPictures picturesOf(const Snapshot& snapshot)
{
    auto pictures = drawReportPictures(snapshot, false);
    return pictures ? std::move(*pictures) : ReportPictures{};
}

std::string spelled(const Snapshot& snapshot, const std::string& format)
{
    if (format == "json")
        return printJson(snapshotJson(snapshot));
    if (format == "markdown")
        return reportMarkdown(makeReport(snapshot));
    if (format == "bbcode")
        return reportBbcode(makeReport(snapshot));
    if (format == "html")
        return reportHtml(makeReport(snapshot), picturesOf(snapshot));
    return reportText(snapshot);
}

/// Judged, and with `-o` kept as a session; masked if that is asked for.
Result<std::shared_ptr<const Snapshot>> judgeAsAsked(std::span<const Source> sources,
                                                     const Arguments& arguments)
{
    const TraceTeller tell = tellAsAsked(sources, arguments);
    const auto file = arguments.value("-o");
    if (!file)
        return openTold(tell);
    SessionOptions options;
    options.plain = arguments.has("--plain");
    options.payload = true; // what the recording has of it was asked for
    return saveTrace(tell, *file, options);
}

} // namespace

int verdictStatus(const Snapshot& snapshot)
{
    bool inconclusive = snapshot.sightings == 0;
    for (const auto& record : snapshot.journeys) {
        const VerdictKind kind = record->judgement.kind;
        if (kind == VerdictKind::Dropped || kind == VerdictKind::Rejected)
            return 3;
        inconclusive |= kind == VerdictKind::Inconclusive;
    }
    return inconclusive ? 4 : 0;
}

Result<int> commandExplain(const Words& words)
{
    const auto arguments = Arguments::parse(words, kOptions);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (const auto checked = checkOptions(*arguments); !checked)
        return tl::unexpected(checked.error());
    const auto sources = sourcesOf(arguments->rest());
    if (!sources)
        return tl::unexpected(sources.error());
    const auto snapshot = judgeAsAsked(*sources, *arguments);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    console::printWarnings((*snapshot)->warnings);
    const std::string format =
        arguments->has("--json") ? "json" : arguments->value("--format").value_or("text");
    if (const auto printed = console::print(spelled(**snapshot, format)); !printed)
        return tl::unexpected(printed.error());
    return verdictStatus(**snapshot);
}

} // namespace vs
