// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/address.h"
#include "core/query/field.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vs {

/// One value (or range) of a comparison, in the shape that its field's type needs.
struct Operand
{
    std::int64_t low = 0;  ///< numbers, nanoseconds, position among a field's words, VMID
    std::int64_t high = 0; ///< end of a range, or of what a time that was written stands for
    bool isNumber = false; ///< Guest: a VMID
    std::string text;      ///< lower case
    IpPrefix prefix;
    Mac mac;
};

/// A parsed filter: a tree, no deeper than the parser lets it be.
struct Expression
{
    enum class Kind : std::uint8_t {
        All,  ///< of `parts`; without parts: everything
        Any,  ///< of `parts`
        Not,  ///< the one part
        Test, ///< field, op, operands: any of the operands
        Text, ///< `text` (lower case) anywhere in what is told of a journey
    };

    Kind kind = Kind::All;
    std::vector<Expression> parts;
    Field field = Field::Verdict;
    Operator op = Operator::Has;
    std::vector<Operand> operands;
    std::string text;
};

} // namespace vs
