// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection.h"

#include "app/console.h"
#include "app/gui_entry.h"
#include "app/interrupt.h"
#include "core/remote/target.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

namespace vs {

namespace {

constexpr const char* kLabFolder = "/run/vethscope-lab";

bool isLabName(std::string_view name)
{
    return !name.empty() && name.size() <= 12 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// Lines KEY=VALUE that the lab writes when it is ready.
Result<SshOptions> labOptions(const std::string& name)
{
    std::ifstream file(std::string(kLabFolder) + "/" + name + "/target");
    if (!file)
        return fail(ErrorCode::LabNotUp, name);
    std::map<std::string, std::string> fields;
    for (std::string line; std::getline(file, line);)
        if (const std::size_t equals = line.find('='); equals != std::string::npos)
            fields[line.substr(0, equals)] = line.substr(equals + 1);
    SshOptions options;
    options.host = fields["address"];
    options.user = fields["user"];
    options.identities = {fields["identity"]};
    options.knownHosts = {fields["known_hosts"]};
    options.useAgent = false;
    const std::string& port = fields["port"];
    std::from_chars(port.data(), port.data() + port.size(), options.port);
    if (options.host.empty() || options.user.empty())
        return fail(ErrorCode::Malformed, std::string(kLabFolder) + "/" + name + "/target");
    return options;
}

SshPrompts terminalPrompts()
{
    SshPrompts prompts;
    if (!console::canAsk())
        return prompts;
    prompts.trustHostKey = [](const HostKey& key) {
        const auto answer =
            console::ask("The host key of " + key.host + " is not known: " + key.type + " " +
                             key.fingerprint + ". Is that the node's? (yes/no)",
                         true);
        return answer && *answer == "yes";
    };
    prompts.passphrase = [](const std::string& file) {
        return console::ask("Passphrase of " + file + ":", false);
    };
    prompts.password = [](const std::string& user, const std::string& host) {
        return console::ask("Password of " + user + "@" + host + ":", false);
    };
    prompts.interactive = [](const std::string& prompt, bool echo) {
        return console::ask(prompt, echo);
    };
    return prompts;
}

Result<void> applyArguments(SshOptions& options, const Arguments& arguments)
{
    if (const auto files = arguments.values("--identity"); !files.empty()) {
        for (const std::string& file : files)
            if (!std::filesystem::is_regular_file(file))
                return fail(ErrorCode::FileNotFound, file);
        options.identities = files;
    }
    if (const auto files = arguments.values("--known-hosts"); !files.empty())
        options.knownHosts = files;
    if (const auto jumps = arguments.values("--jump"); !jumps.empty())
        options.jumps = jumps;
    options.acceptNewHostKey = arguments.has("--accept-new-host-key");
    if (arguments.has("--password-stdin")) {
        std::string password;
        if (!std::getline(std::cin, password) || password.empty())
            return fail(ErrorCode::BadUsage, "--password-stdin: no password on standard input");
        options.password = password;
    }
    return {};
}

} // namespace

std::vector<OptionSpec> withCommonOptions(std::vector<OptionSpec> own)
{
    const OptionSpec common[] = {{"--identity", true},
                                 {"--known-hosts", true},
                                 {"--jump", true},
                                 {"--accept-new-host-key", false},
                                 {"--password-stdin", false},
                                 {"--dry-run", false}};
    own.insert(own.end(), std::begin(common), std::end(common));
    return own;
}

Result<std::optional<std::string>> labOf(const std::string& target)
{
    if (target == "lab")
        return std::optional<std::string>("lab");
    if (!target.starts_with("lab:"))
        return std::optional<std::string>();
    const std::string name = target.substr(4);
    if (!isLabName(name))
        return fail(ErrorCode::BadTarget, target, "a lab's name is 1 to 12 of a-z, 0-9 and -");
    return std::optional<std::string>(name);
}

Result<void> checkTarget(const std::string& target, const Arguments& arguments)
{
    const auto lab = labOf(target);
    if (!lab)
        return tl::unexpected(lab.error());
    if (!*lab)
        if (const auto parsed = parseTarget(target); !parsed)
            return tl::unexpected(parsed.error());
    for (const std::string& jump : arguments.values("--jump"))
        if (const auto parsed = parseTarget(jump); !parsed)
            return tl::unexpected(parsed.error());
    return {};
}

Result<SshOptions> resolveTarget(const std::string& target, const Arguments& arguments)
{
    if (const auto checked = checkTarget(target, arguments); !checked)
        return tl::unexpected(checked.error());
    SshOptions options;
    if (const auto lab = *labOf(target)) {
        auto found = labOptions(*lab);
        if (!found)
            return found;
        options = std::move(*found);
        options.alias = target;
        if (const auto applied = applyArguments(options, arguments); !applied)
            return tl::unexpected(applied.error());
        return options;
    }
    const Target parsed = *parseTarget(target);
    options.alias = target;
    options.host = parsed.host;
    options.user = parsed.user;
    options.port = parsed.port.value_or(options.port);
    if (const auto applied = applyArguments(options, arguments); !applied)
        return tl::unexpected(applied.error());
    applySshConfig(options);
    options.alias = parsed.host; // keys are known by the host's name alone
    if (options.jumps.empty())
        options.proxy = findSystemProxy(options.host, options.port);
    return options;
}

Result<std::unique_ptr<Shell>> connect(const SshOptions& options)
{
    console::progress("connecting to " + options.alias + " ...");
    auto shell = connectSsh(options, terminalPrompts(), [] { return Interrupt::requested(); });
    console::progress({});
    return shell;
}

} // namespace vs
