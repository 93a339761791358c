// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/problem.h"

#include "core/base/translatable.h"

#include <string_view>

namespace vs {

const char* problemTemplate(FilterProblem::Kind kind)
{
    using enum FilterProblem::Kind;
    switch (kind) {
    case UnknownField:
        return VS_WORDS("Filter",
                        "“%1” is no field: a comparison begins with one, like port == 80");
    case MistypedField:
        return VS_WORDS("Filter", "there is no field “%1”: did you mean %2?");
    case MissingOperator:
        return VS_WORDS("Filter", "write a comparison between them: %1 == %2");
    case MissingValue:
        return VS_WORDS("Filter", "a value has to follow “%1”");
    case MissingTerm:
        return VS_WORDS("Filter", "a condition has to follow “%1”");
    case NothingBefore:
        return VS_WORDS("Filter", "“%1” joins two conditions: write one before it");
    case StraySign:
        return VS_WORDS("Filter", "write %2 instead of %1");
    case StrayComma:
        return VS_WORDS("Filter",
                        "put text with a comma in quotes, and lists in braces: {80, 443}");
    case FlagCompared:
        return VS_WORDS("Filter", "%1 is compared with nothing: write “%1” or “not %1”");
    case WrongOperator:
        return VS_WORDS("Filter", "%1 is compared by: %2");
    case NotANumber:
        return VS_WORDS("Filter", "“%1” is no number: %2 takes whole numbers, like 80");
    case NotASpan:
        return VS_WORDS("Filter", "“%1” is no time span: %2 takes spans like 18us, 1.5ms, 2s");
    case NotAClock:
        return VS_WORDS("Filter", "“%1” is no time of day: %2 takes times like 16:33:11.5");
    case NotAnAddress:
        return VS_WORDS("Filter",
                        "“%1” is no address: %2 takes 10.0.0.7, 10.0.0.0/24 or fe80::/10");
    case NotAMac:
        return VS_WORDS("Filter",
                        "“%1” is no MAC address: %2 takes bc:24:11:aa:08:11; for a part of "
                        "it write contains");
    case NotOneOf:
        return VS_WORDS("Filter", "“%1” is none of: %2");
    case NotARange:
        return VS_WORDS("Filter", "%2 takes no ranges: write the values one by one");
    case ReversedRange:
        return VS_WORDS("Filter", "the range %1 ends before it begins");
    case SetWanted:
        return VS_WORDS("Filter", "a list in braces has to follow “in”: %1 in {…, …}");
    case EmptySet:
        return VS_WORDS("Filter", "write at least one value between the braces");
    case OpenSet:
        return VS_WORDS("Filter", "close the list with }");
    case OpenString:
        return VS_WORDS("Filter", "close the text with a quote");
    case OpenParenthesis:
        return VS_WORDS("Filter", "close the parenthesis with )");
    case StrayClose:
        return VS_WORDS("Filter", "nothing is open that “%1” could close");
    case EmptyParentheses:
        return VS_WORDS("Filter", "write a condition between the parentheses");
    case TooDeep:
        return VS_WORDS("Filter", "too many parentheses inside each other");
    case TooLong:
        return VS_WORDS("Filter", "the filter is too long");
    }
    return "";
}

std::string problemText(const FilterProblem& problem)
{
    std::string text;
    const std::string_view words = problemTemplate(problem.kind);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool hole = words[i] == '%' && i + 1 < words.size();
        if (hole && words[i + 1] == '1')
            text += problem.first;
        else if (hole && words[i + 1] == '2')
            text += problem.second;
        else {
            text += words[i];
            continue;
        }
        ++i;
    }
    return text;
}

} // namespace vs
