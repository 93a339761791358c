// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/query/field.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// What can stand at a place of a filter expression.
struct FilterChoice
{
    enum class Kind : std::uint8_t { Field, Operator, Joint, Value };

    Kind kind = Kind::Field;
    std::string text; ///< to be inserted
    std::string
        about; ///< Field, Operator, Joint: English (context "Filter"); Value: a name, or empty
};

struct FilterCompletion
{
    /// The span of the text, in bytes, that a choice takes the place of: the word at the cursor.
    std::size_t begin = 0;
    std::size_t length = 0;
    std::vector<FilterChoice> choices; ///< those that begin like the word first
};

/// What can come at `cursor` (in bytes, at most the text's length): fields, operators that fit the
/// field, values that the snapshot knows. `snapshot` may be null. Takes any text, valid or not.
FilterCompletion completeFilter(std::string_view text, std::size_t cursor,
                                const Snapshot* snapshot);

/// The values of a field that the snapshot knows, most wanted first; at most some hundred.
std::vector<FilterChoice> knownValues(Field field, const Snapshot& snapshot);

/// English, short: "is", "is one of".
const char* operatorAbout(Operator op);

} // namespace vs
