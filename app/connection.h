// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/remote/ssh_shell.h"

#include <memory>
#include <string>
#include <vector>

/// From what was typed to a connection that stands.
namespace vs {

/// --identity, --known-hosts, --jump, --accept-new-host-key, --password-stdin, --dry-run, --help.
std::vector<OptionSpec> withCommonOptions(std::vector<OptionSpec> own);

/// A target as it was typed, checked but not looked up: nothing is read and nobody is asked.
/// Errors: BadTarget, BadUsage (of --jump).
Result<void> checkTarget(const std::string& target, const Arguments& arguments);

/// Everything needed to reach it: a lab's file, the SSH configuration, the options. May run
/// `ssh -G`. Reads the password from standard input if it is to.
/// Errors: those of checkTarget(), LabNotUp, FileNotFound (of --identity).
Result<SshOptions> resolveTarget(const std::string& target, const Arguments& arguments);

/// Connects, asking on the terminal where there is one. SIGINT ends it. Errors: of connectSsh().
Result<std::unique_ptr<Shell>> connect(const SshOptions& options);

/// "lab" or "lab:NAME": the lab's name. Nothing: it is another kind of target.
/// Errors: BadTarget for a lab name that cannot be.
Result<std::optional<std::string>> labOf(const std::string& target);

} // namespace vs
