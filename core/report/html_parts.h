// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pictures.h"

#include <string>
#include <string_view>

namespace vs::html {

/// The report's style sheet and script, as they stand between their tags. Constant; the page's
/// policy names them by their digest.
extern const std::string_view kStyle;
extern const std::string_view kScript;

/// Text as text, also within a quoted attribute.
std::string escaped(std::string_view text);
/// The pictures with their controls; all captions in order. `description` is the still's in words.
std::string player(const ReportPictures& pictures, const std::string& description);

} // namespace vs::html
