// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// The value of `key` in a section of a text like PVE's .fw files: "[OPTIONS]", then "enable: 1"
/// lines; "#" begins a comment. Section names are compared without regard to case. Empty if the key
/// is not there.
std::optional<std::string> iniValue(std::string_view text, std::string_view section,
                                    std::string_view key);
/// The lines of a section that are neither empty nor comments nor switched off (PVE: "|IN ...").
int iniLines(std::string_view text, std::string_view section);

} // namespace vs
