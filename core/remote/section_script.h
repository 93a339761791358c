// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vs::commands {

/// run SECTION COMMAND...: a section with the command's output and its exit status.
inline constexpr std::string_view kSectionHelpers =
    R"sh(section() { printf '\n@@vethscope section %s\n' "$1"; }
status() { printf '\n@@vethscope status %s\n' "$?"; }
run() { section "$1"; shift; "$@"; status; }
)sh";

} // namespace vs::commands
