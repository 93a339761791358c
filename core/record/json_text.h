// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/whole_numbers.h"

#include <string>
#include <string_view>

namespace vs::facts {

/// Valid UTF-8 whatever the node said: bytes that are none are replaced.
inline std::string dump(const nlohmann::json& value)
{
    return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Gives a JSON object to `take`; false if the text is none, or a member has an unexpected type.
/// Numbers are whole but in the members `withFraction`.
template<class Take>
bool parse(std::string_view text, Take&& take, std::set<std::string> withFraction = {})
{
    const nlohmann::json value =
        nlohmann::json::parse(text, WholeNumbersOnly(std::move(withFraction)), false);
    if (!value.is_object())
        return false;
    try {
        take(value);
        return true;
    } catch (const nlohmann::json::exception&) {
        return false;
    }
}

/// The array `name` of an object; empty where there is none.
inline const nlohmann::json& list(const nlohmann::json& from, const char* name)
{
    static const nlohmann::json kNone = nlohmann::json::array();
    const auto found = from.find(name);
    return found != from.end() && found->is_array() ? *found : kNone;
}

} // namespace vs::facts
