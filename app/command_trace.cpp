// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/connection.h"
#include "app/console.h"
#include "app/guest_filter.h"
#include "app/node_command.h"
#include "app/trace_run.h"
#include "core/collect/live_trace.h"
#include "core/remote/command_table.h"
#include "core/report/json.h"
#include "core/report/text.h"

namespace vs {

namespace {

std::vector<OptionSpec> optionSpecs()
{
    return withCommonOptions({{"--filter", true},
                              {"--from", true},
                              {"--to", true},
                              {"--port", true},
                              {"--duration", true},
                              {"--until-drop", false},
                              {"--instrument", false},
                              {"--json", false},
                              {"--payload", false},
                              {"-o", true}});
}

Result<TraceWish> readWish(const Arguments& arguments)
{
    TraceWish wish;
    wish.filter = arguments.value("--filter").value_or("");
    wish.from = arguments.value("--from").value_or("");
    wish.to = arguments.value("--to").value_or("");
    if (const auto text = arguments.value("--port")) {
        const auto port = parsePortNumber(*text);
        if (!port)
            return tl::unexpected(port.error());
        wish.port = *port;
    }
    if (!wish.filter.empty())
        if (const auto checked = checkFilter(wish.filter); !checked)
            return tl::unexpected(checked.error());
    return wish;
}

Result<TraceLimits> readLimits(const Arguments& arguments)
{
    TraceLimits limits;
    limits.untilDrop = arguments.has("--until-drop");
    if (const auto text = arguments.value("--duration")) {
        const auto seconds = parseSeconds(*text);
        if (!seconds)
            return tl::unexpected(seconds.error());
        limits.duration = std::chrono::milliseconds(static_cast<std::int64_t>(*seconds * 1000));
    }
    return limits;
}

Result<int> report(const Snapshot& snapshot, bool json)
{
    console::printWarnings(snapshot.warnings);
    const auto printed =
        console::print(json ? printJson(snapshotJson(snapshot)) : reportText(snapshot));
    if (!printed)
        return tl::unexpected(printed.error());
    return verdictStatus(snapshot);
}

} // namespace

Result<int> commandTrace(const Words& words)
{
    const auto arguments = Arguments::parse(words, optionSpecs());
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto target = onlyTarget(*arguments, "trace");
    if (!target)
        return tl::unexpected(target.error());
    const auto wish = readWish(*arguments);
    if (!wish)
        return tl::unexpected(wish.error());
    const auto limits = readLimits(*arguments);
    if (!limits)
        return tl::unexpected(limits.error());
    const std::string output = arguments->value("-o").value_or("");
    if (!output.empty())
        if (const auto checked = checkWritable(output); !checked)
            return tl::unexpected(checked.error());
    if (arguments->has("--payload") && output.empty())
        return fail(ErrorCode::BadUsage, "--payload says what -o keeps: give both");
    const bool instrument = arguments->has("--instrument");
    if (arguments->has("--dry-run"))
        return console::print(
                   listCommands(commands::allCommands(sketchFilter(*wish), true, instrument)))
            .map([] { return 0; });

    auto node = connectAndRead(*target, *arguments);
    if (!node)
        return tl::unexpected(node.error());
    const auto filter = captureFilter(*wish, *node->facts.topology);
    if (!filter)
        return tl::unexpected(filter.error());
    if (!filter->empty())
        if (const auto checked = checkFilter(*filter); !checked)
            return tl::unexpected(checked.error());

    TraceOptions options;
    options.target = *target;
    options.filter = *filter;
    options.instrument = instrument;
    options.flow = namedFlow(*wish, *node->facts.topology);
    SessionOptions session;
    session.payload = arguments->has("--payload");
    TraceRun run(*node, std::move(options), output, session);
    const auto ran = run.run(*limits);
    const auto snapshot = run.result();
    if (!snapshot) // it never began
        return tl::unexpected(ran.error());
    const auto status = report(*snapshot, arguments->has("--json"));
    return ran ? status : Result<int>(tl::unexpected(ran.error()));
}

} // namespace vs
