// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/connection.h"
#include "app/console.h"
#include "app/interrupt.h"
#include "app/node_command.h"
#include "app/picture.h"
#include "core/remote/command_table.h"
#include "core/report/json.h"
#include "core/report/text.h"

namespace vs {

std::string listCommands(const std::vector<RemoteCommand>& commands)
{
    std::string text;
    for (const RemoteCommand& command : commands)
        text += "# " + command.name + ": " + command.purpose +
                (command.privileged ? " (as root)" : "") + "\n" + command.script +
                (command.script.ends_with('\n') ? "" : "\n");
    return text;
}

Result<NodeConnection> connectAndRead(const std::string& target, const Arguments& arguments)
{
    Interrupt::install();
    const auto options = resolveTarget(target, arguments);
    if (!options)
        return tl::unexpected(options.error());
    auto shell = connect(*options);
    if (!shell)
        return tl::unexpected(shell.error());
    console::progress("reading " + target + " ...");
    const CancelOnInterrupt cancel(**shell);
    auto facts = readNode(**shell);
    console::progress({});
    if (!facts)
        return tl::unexpected(facts.error());
    return NodeConnection{std::move(*shell), std::move(*facts)};
}

Result<std::string> onlyTarget(const Arguments& arguments, const char* command)
{
    if (arguments.rest().size() != 1)
        return fail(ErrorCode::BadUsage,
                    std::string(command) + " needs one target: vethscope " + command + " TARGET");
    if (const auto checked = checkTarget(arguments.rest()[0], arguments); !checked)
        return tl::unexpected(checked.error());
    return arguments.rest()[0];
}

Result<int> commandTopology(const Words& words)
{
    const auto arguments =
        Arguments::parse(words, withCommonOptions({{"--json", false}, {"-o", true}}));
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto target = onlyTarget(*arguments, "topology");
    if (!target)
        return tl::unexpected(target.error());
    PictureWish wish;
    if (const auto path = arguments->value("-o")) {
        if (arguments->has("--json"))
            return fail(ErrorCode::BadUsage, "--json and -o exclude each other");
        wish.path = *path;
        if (const auto checked = checkPicturePath(wish.path, PictureKind::Topology); !checked)
            return tl::unexpected(checked.error());
        if (const auto checked = checkWritable(wish.path); !checked)
            return tl::unexpected(checked.error());
    }
    if (arguments->has("--dry-run"))
        return console::print(listCommands({commands::nodeFacts()})).map([] { return 0; });

    const auto node = connectAndRead(*target, *arguments);
    if (!node)
        return tl::unexpected(node.error());
    const Topology& topology = *node->facts.topology;
    console::printWarnings(topology.problems);
    if (!wish.path.empty())
        return renderPicture(topology, wish).map([] { return 0; });
    const std::string text =
        arguments->has("--json") ? printJson(topologyJson(topology)) : topologyText(topology);
    return console::print(text).map([] { return 0; });
}

} // namespace vs
