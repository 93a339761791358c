// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/redaction/redactor.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace vs::redaction {

/// Six or more bytes in hexadecimal between separators: a MAC, or two and what follows them. With
/// colons a byte may have one digit. As the functions of text_addresses.h.
bool takeByteRow(Redactor& redactor, std::string_view line, std::size_t& at, char separator,
                 std::string& out);

} // namespace vs::redaction
