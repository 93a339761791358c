// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/expression.h"
#include "core/query/problem.h"

#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace vs {

/// A display filter over journeys in the language of docs/filter.md, read once. A cheap value:
/// copies share what was read. Keeps everything unless it was parsed from more than blanks.
class JourneyFilter
{
public:
    JourneyFilter();
    static tl::expected<JourneyFilter, FilterProblem> parse(std::string_view text);

    bool keepsAll() const { return m_keepsAll; }
    /// Its answer may change when findings do, though the journey stays the same.
    bool asksFindings() const { return m_asksFindings; }
    /// As typed, without blanks around it.
    const std::string& text() const { return m_text; }
    const Expression& expression() const { return *m_expression; }

    friend bool operator==(const JourneyFilter& a, const JourneyFilter& b)
    {
        return a.m_text == b.m_text;
    }

private:
    std::shared_ptr<const Expression> m_expression; ///< never null
    std::string m_text;
    bool m_keepsAll = true;
    bool m_asksFindings = false;
};

} // namespace vs
