// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/field.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// A piece of a filter expression and where it stands, in bytes.
struct FilterToken
{
    enum class Kind : std::uint8_t {
        Word,       ///< a field, a keyword that follows one, a value, or text to look for
        String,     ///< "quoted": never a field; \" and \\ stand for themselves
        OpenString, ///< a quote that is not closed
        Open,
        Close,
        OpenSet,
        CloseSet,
        Comma,
        Compare,
        And,
        Or,
        Not,
        Stray, ///< a single = & or |
        End,
    };

    Kind kind = Kind::End;
    Operator op = Operator::Has; ///< Compare only
    std::size_t begin = 0;
    std::size_t length = 0;
    std::string text; ///< as meant: without quotes; a comparison, a keyword: as typed

    std::size_t end() const { return begin + length; }
    bool isText() const { return kind == Kind::Word || kind == Kind::String; }
};

/// The whole text as tokens, an End last. Takes any bytes. A token never parts a UTF-8 character.
std::vector<FilterToken> filterTokens(std::string_view text);

/// The comparison that a word spells after a field ("contains", "eq", "in"); Has: none.
Operator operatorOfWord(std::string_view word);

/// The text as one value of a filter: quoted where it would not be read as one word.
std::string quotedValue(std::string_view text);

} // namespace vs
