// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

/// Reads fields of JSON whose writer we do not control: what is missing or of another type is the
/// fallback, never an exception.
namespace vs::jsonread {

using Json = nlohmann::json;

inline std::string text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// `fallback` also where the number does not fit.
template<class Number>
Number number(const Json& object, const char* key, Number fallback = {})
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_integer())
        return fallback;
    const auto value = found->get<std::int64_t>();
    return std::in_range<Number>(value) ? static_cast<Number>(value) : fallback;
}

/// true, or a number other than 0: iproute2 prints flags either way.
inline bool flag(const Json& object, const char* key, bool fallback = false)
{
    const auto found = object.find(key);
    if (found == object.end())
        return fallback;
    if (found->is_boolean())
        return found->get<bool>();
    return found->is_number_integer() ? found->get<std::int64_t>() != 0 : fallback;
}

/// The member, or an empty object.
inline const Json& object(const Json& parent, const char* key)
{
    static const Json kEmpty = Json::object();
    const auto found = parent.find(key);
    return found != parent.end() && found->is_object() ? *found : kEmpty;
}

/// The member, or an empty array.
inline const Json& array(const Json& parent, const char* key)
{
    static const Json kEmpty = Json::array();
    const auto found = parent.find(key);
    return found != parent.end() && found->is_array() ? *found : kEmpty;
}

inline bool contains(const Json& strings, std::string_view wanted)
{
    for (const Json& entry : strings) {
        if (entry.is_string() && entry.get_ref<const std::string&>() == wanted)
            return true;
    }
    return false;
}

/// The output of a tool asked for a JSON array. Tools print nothing where there is nothing to list.
inline Result<Json> parseArray(std::string_view output, const char* what)
{
    if (output.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Json::array();
    Json parsed = Json::parse(output, nullptr, false);
    if (!parsed.is_array())
        return fail(ErrorCode::Malformed, what);
    return parsed;
}

} // namespace vs::jsonread
