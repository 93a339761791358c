// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/expression.h"
#include "core/query/problem.h"
#include "core/query/token.h"

#include <optional>
#include <tl/expected.hpp>

namespace vs {

/// Reads a value of the field, compared by `op`. With In, ranges ("80..90") are read too.
tl::expected<Operand, FilterProblem> readOperand(const FieldInfo& field, Operator op,
                                                 const FilterToken& token);

/// An amount of nanoseconds as precisely as it was written: "1.5ms" is from 1.5 to just below
/// 1.6 ms.
struct Span
{
    std::int64_t low = 0;
    std::int64_t high = 0;
};
/// "18us", "1.5ms", "2s", "3min"; a bare number is seconds.
std::optional<Span> parseSpan(std::string_view text);
/// "16:33", "16:33:11.911": since midnight.
std::optional<Span> parseClock(std::string_view text);

} // namespace vs
