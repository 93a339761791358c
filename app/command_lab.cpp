// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/arguments.h"
#include "app/connection.h"
#include "app/console.h"
#include "app/share.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace vs {

namespace {

constexpr OptionSpec kOptions[] = {{"--scenario", true},
                                   {"--name", true},
                                   {"--backend", true},
                                   {"--json", false},
                                   {"--dry-run", false}};

Result<void> checkScenario(const std::string& folder, const std::string& scenario)
{
    const bool word = std::all_of(scenario.begin(), scenario.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (word && std::filesystem::exists(folder + "/scenarios/" + scenario + ".sh"))
        return {};
    return fail(ErrorCode::BadUsage,
                "no scenario '" + scenario + "'; vethscope lab list names them");
}

/// The words for lab.sh, each checked.
Result<Words> labWords(const Arguments& arguments, const std::string& folder)
{
    if (arguments.rest().size() != 1)
        return fail(ErrorCode::BadUsage, "lab needs one of up, down, status, list");
    const std::string& verb = arguments.rest()[0];
    if (verb != "up" && verb != "down" && verb != "status" && verb != "list")
        return fail(ErrorCode::BadUsage,
                    "lab needs one of up, down, status, list, not '" + verb + "'");
    Words words{folder + "/lab.sh", verb};
    if (const auto scenario = arguments.value("--scenario")) {
        if (const auto checked = checkScenario(folder, *scenario); !checked)
            return tl::unexpected(checked.error());
        words.insert(words.end(), {"--scenario", *scenario});
    }
    if (const auto name = arguments.value("--name")) {
        if (const auto lab = labOf("lab:" + *name); !lab)
            return fail(ErrorCode::BadUsage, "--name: " + lab.error().reason);
        words.insert(words.end(), {"--name", *name});
    }
    if (const auto backend = arguments.value("--backend")) {
        if (*backend != "legacy" && *backend != "nft")
            return fail(ErrorCode::BadUsage, "--backend is legacy or nft, not '" + *backend + "'");
        words.insert(words.end(), {"--backend", *backend});
    }
    if (arguments.has("--json")) {
        if (verb != "status")
            return fail(ErrorCode::BadUsage, "--json belongs to lab status");
        words.emplace_back("--json");
    }
    return words;
}

} // namespace

Result<int> commandLab(const Words& given)
{
    const auto arguments = Arguments::parse(given, kOptions);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const std::string folder = share::folder() + "/lab";
    const auto words = labWords(*arguments, folder);
    if (!words)
        return tl::unexpected(words.error());
    if (arguments->has("--dry-run")) {
        std::string line;
        for (const std::string& word : *words)
            line += (line.empty() ? "" : " ") + word;
        return console::print(line + "\n").map([] { return 0; });
    }
    if (::access((folder + "/lab.sh").c_str(), X_OK) != 0)
        return fail(ErrorCode::FileNotFound, folder + "/lab.sh", "the lab is not installed");
    if (arguments->rest()[0] != "list" && ::geteuid() != 0)
        return fail(ErrorCode::LabNotRoot);

    std::vector<char*> argv;
    for (const std::string& word : *words)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    std::signal(SIGPIPE, SIG_DFL); // would be inherited
    ::execv(argv[0], argv.data());
    return fail(ErrorCode::FileUnreadable, folder + "/lab.sh", std::strerror(errno));
}

} // namespace vs
