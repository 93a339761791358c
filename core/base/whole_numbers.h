// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <utility>

namespace vs {

/// For nlohmann::json::parse(): numbers with a fraction or an exponent become null, which no member
/// of ours is, but in the members that have a fraction. Read as an integer, one that is out of
/// range would be undefined behaviour.
class WholeNumbersOnly
{
public:
    explicit WholeNumbersOnly(std::set<std::string> butIn = {}) : m_butIn(std::move(butIn)) {}

    bool operator()(int /*depth*/, nlohmann::json::parse_event_t event, nlohmann::json& value)
    {
        using Event = nlohmann::json::parse_event_t;
        if (event == Event::key)
            m_allowed = m_butIn.contains(value.get_ref<const std::string&>());
        else if (event == Event::value && value.is_number_float() && !m_allowed)
            value = nullptr;
        return true;
    }

private:
    std::set<std::string> m_butIn;
    bool m_allowed = false; ///< by the newest key
};

} // namespace vs
