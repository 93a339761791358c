// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/command_table.h"

#include "core/base/phrase.h"
#include "core/remote/command_parts.h"
#include "core/remote/quote.h"

namespace vs::commands {

namespace {

/// Prints the user's filter without our own connection. $filter is in parentheses, or empty.
constexpr std::string_view kFilterWithoutOurselves = R"sh(if [ $# = 4 ]; then
  printf '%snot (host %s and port %s and host %s and port %s)' \
    "${filter:+$filter and }" "${1%%\%*}" "$2" "${3%%\%*}" "$4"
else
  printf '%s' "$filter"
fi)sh";

} // namespace

RemoteCommand captureAny(const std::string& filter)
{
    RemoteCommand command;
    command.name = "capture";
    command.purpose = core::english(
        "Captures packets on all interfaces, headers only, without its own connection.");
    const std::string wanted = filter.empty() ? std::string() : '(' + filter + ')';
    // The mark lets `doctor` find a capture that outlived its keeper.
    command.script =
        "env VETHSCOPE_RUN=capture tcpdump -i any -n -U --immediate-mode -s 256 -B 8192"
        " --time-stamp-precision=nano -w - -- \"$(filter=" +
        shellQuote(wanted) + '\n' + std::string(kOwnConnection) +
        std::string(kFilterWithoutOurselves) + ")\"";
    command.privileged = true;
    command.streaming = true;
    command.statistics = true;
    return command;
}

RemoteCommand watchConntrack()
{
    RemoteCommand command;
    command.name = "conntrack";
    command.purpose =
        core::english("Watches connections being made, changed and forgotten by conntrack.");
    command.script =
        "exec env VETHSCOPE_RUN=conntrack conntrack -E -o timestamp,id,extended -b 8388608";
    command.privileged = true;
    command.streaming = true;
    return command;
}

RemoteCommand clockNow()
{
    RemoteCommand command;
    command.name = "clock";
    command.purpose =
        core::english("Reads its clock: what is captured from then on is captured whole.");
    command.script = "exec date +%s%N";
    return command;
}

std::vector<RemoteCommand> allCommands(const std::string& filter, bool conntrack, bool instrument)
{
    std::vector<RemoteCommand> all{nodeFacts()};
    if (instrument) {
        all.push_back(listenToRules(kExampleId));
        all.push_back(watchDrops(kExampleId));
    }
    all.push_back(captureAny(filter));
    all.push_back(clockNow());
    if (conntrack)
        all.push_back(watchConntrack());
    if (instrument)
        all.push_back(traceRules(std::string(kExampleId) + 'a',
                                 {"192.0.2.10", "192.0.2.20", false, "tcp", 443}, true));
    all.push_back(ruleCounters());
    all.push_back(nodeState(NodeStatePart::First));
    if (instrument)
        all.push_back(instrumentsGone(kExampleId));
    return all;
}

} // namespace vs::commands
