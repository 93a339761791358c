// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/base/text.h"
#include "core/query/parser.h"

#include <algorithm>

namespace vs {

namespace {

bool asks(const Expression& expression)
{
    if (expression.kind == Expression::Kind::Text)
        return true;
    if (expression.kind == Expression::Kind::Test)
        return expression.field == Field::Finding;
    return std::any_of(expression.parts.begin(), expression.parts.end(), asks);
}

} // namespace

JourneyFilter::JourneyFilter() : m_expression(std::make_shared<const Expression>()) {}

tl::expected<JourneyFilter, FilterProblem> JourneyFilter::parse(std::string_view text)
{
    auto expression = parseFilter(text);
    if (!expression)
        return tl::unexpected(expression.error());
    JourneyFilter filter;
    filter.m_text = trimmed(text);
    filter.m_keepsAll = expression->kind == Expression::Kind::All && expression->parts.empty();
    filter.m_asksFindings = asks(*expression);
    filter.m_expression = std::make_shared<const Expression>(std::move(*expression));
    return filter;
}

} // namespace vs
