// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>
#include <vector>

/// The terminal: results on standard output, everything else on standard error.
namespace vs::console {

/// Writes to standard output; a pipe that nobody reads any more is none. Errors: FileUnwritable
/// (closed, disk full).
Result<void> print(const std::string& text);

/// "vethscope: MESSAGE" and, if there is one, "hint: HINT": a line each, whatever they hold.
void printError(const Error& error);
void printError(const std::string& message, const std::string& hint = {});
void printWarning(const std::string& message);
/// A few of them; the rest is counted.
void printWarnings(const std::vector<std::string>& messages);

/// True if standard error is a terminal: progress is shown only then.
bool showsProgress();
/// Replaces the line that was shown before; an empty one removes it.
void progress(const std::string& line);

/// True if a person can be asked: standard input and standard error are a terminal.
bool canAsk();
/// Asks on the terminal; nothing if there is none or input ends.
std::optional<std::string> ask(const std::string& question, bool echo);

/// 0 done; 1 failed; 2 bad usage.
int exitStatus(const Error& error);

} // namespace vs::console
