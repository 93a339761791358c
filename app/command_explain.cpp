// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/arguments.h"
#include "app/console.h"
#include "app/recording.h"
#include "core/report/json.h"
#include "core/report/text.h"

namespace vs {

namespace {

constexpr OptionSpec kOptions[] = {{"--json", false},
                                   {"--format", true},
                                   {"--redact", false},
                                   {"--word", true},
                                   {"--dry-run", false}};

Result<void> checkOptions(const Arguments& arguments)
{
    if (arguments.rest().empty())
        return fail(ErrorCode::BadUsage, "explain needs a file: vethscope explain FILE");
    if (const auto checked = checkRedaction(arguments); !checked)
        return checked;
    if (const auto format = arguments.value("--format")) {
        if (arguments.has("--json"))
            return fail(ErrorCode::BadUsage, "--json and --format exclude each other");
        if (*format == "markdown" || *format == "bbcode" || *format == "html")
            return fail(ErrorCode::BadUsage,
                        "--format " + *format + " is not in this version; text and --json are");
        if (*format != "text")
            return fail(ErrorCode::BadUsage,
                        "--format is text, markdown, bbcode or html, not '" + *format + "'");
    }
    return {};
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
    const auto snapshot = readAsAsked(sourcesOf(arguments->rest()), *arguments);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    console::printWarnings((*snapshot)->warnings);
    const std::string text =
        arguments->has("--json") ? printJson(snapshotJson(**snapshot)) : reportText(**snapshot);
    if (const auto printed = console::print(text); !printed)
        return tl::unexpected(printed.error());
    return verdictStatus(**snapshot);
}

} // namespace vs
