// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/config_line.h"
#include "core/report/json.h"

#include <optional>
#include <string>

namespace vs {

// What several parts of the JSON contract are made of.

inline Json orNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

inline Json configJson(const std::optional<ConfigLine>& config)
{
    if (!config)
        return nullptr;
    return {{"file", config->file}, {"line", config->line}, {"text", config->text}};
}

} // namespace vs
