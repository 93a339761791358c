// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace vs {

std::string toBase64(std::string_view bytes);
/// Empty for text that is not base64 (white space is not skipped).
std::optional<std::string> fromBase64(std::string_view text);

} // namespace vs
