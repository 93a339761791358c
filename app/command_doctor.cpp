// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/connection.h"
#include "app/console.h"
#include "app/doctor_report.h"
#include "app/interrupt.h"
#include "app/node_command.h"
#include "core/remote/command_table.h"

#include <sstream>

namespace vs {

namespace {

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (!line.empty())
            lines.push_back(line);
    return lines;
}

Result<Leftovers> lookForLeftovers(Shell& shell, bool clean)
{
    Leftovers leftovers;
    const auto found = shell.run(commands::leftovers());
    if (!found)
        return tl::unexpected(found.error());
    leftovers.lines = linesOf(found->output);
    if (!clean)
        return leftovers;
    const auto cleaned = shell.run(commands::cleanLeftovers(), std::chrono::seconds(60));
    if (!cleaned)
        return tl::unexpected(cleaned.error());
    for (const std::string& line : linesOf(cleaned->output)) {
        if (line.starts_with("live "))
            continue;
        leftovers.failed |= line.starts_with("failed ");
        leftovers.cleaned.push_back(line);
    }
    return leftovers;
}

} // namespace

Result<int> commandDoctor(const Words& words)
{
    const auto arguments =
        Arguments::parse(words, withCommonOptions({{"--json", false}, {"--clean", false}}));
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto target = onlyTarget(*arguments, "doctor");
    if (!target)
        return tl::unexpected(target.error());
    const bool clean = arguments->has("--clean");
    if (arguments->has("--dry-run")) {
        std::vector<RemoteCommand> list{commands::nodeFacts(), commands::leftovers()};
        if (clean)
            list.push_back(commands::cleanLeftovers());
        return console::print(listCommands(list)).map([] { return 0; });
    }
    const auto node = connectAndRead(*target, *arguments);
    if (!node)
        return tl::unexpected(node.error());
    const CancelOnInterrupt cancel(*node->shell);
    const auto leftovers = lookForLeftovers(*node->shell, clean);
    if (!leftovers)
        return tl::unexpected(leftovers.error());
    const std::string text = arguments->has("--json")
                                 ? printJson(doctorJson(node->facts, *leftovers, clean))
                                 : doctorText(node->facts, *leftovers, clean);
    if (const auto printed = console::print(text); !printed)
        return tl::unexpected(printed.error());
    return leftovers->failed ? 1 : 0;
}

} // namespace vs
