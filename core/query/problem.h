// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace vs {

/// What is wrong with a filter expression, and where: a span of its text in bytes, which may be
/// empty at the very end.
struct FilterProblem
{
    enum class Kind : std::uint8_t {
        UnknownField,    ///< first: what was typed
        MistypedField,   ///< ... second: what is near to it
        MissingOperator, ///< first: field, second: value
        MissingValue,    ///< first: operator
        MissingTerm,     ///< first: what it should follow
        NothingBefore,   ///< first: "and", "or"
        StraySign,       ///< first: what was typed, second: what to write
        StrayComma,
        FlagCompared,  ///< first: field
        WrongOperator, ///< first: field, second: those it takes
        NotANumber,    ///< first: what was typed, second: field
        NotASpan,
        NotAClock,
        NotAnAddress,
        NotAMac,
        NotOneOf,  ///< second: the words
        NotARange, ///< second: field
        ReversedRange,
        SetWanted, ///< first: field
        EmptySet,
        OpenSet,
        OpenString,
        OpenParenthesis,
        StrayClose, ///< first: the sign
        EmptyParentheses,
        TooDeep,
        TooLong,
    };

    Kind kind = Kind::UnknownField;
    std::size_t begin = 0;
    std::size_t length = 0;
    std::string first, second;
};

/// English with %1 and %2 for `first` and `second`: what is wrong and what to write. The window
/// translates it (context "Filter").
const char* problemTemplate(FilterProblem::Kind kind);
/// The same, filled in.
std::string problemText(const FilterProblem& problem);

} // namespace vs
