// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"

#include "core/base/text.h"
#include "core/base/translatable.h"
#include "core/query/fold.h"
#include "core/query/token.h"

#include <algorithm>
#include <optional>

namespace vs {

namespace {

using Kind = FilterToken::Kind;

/// Where in an expression one stands.
struct Place
{
    enum class Wants : std::uint8_t { Term, Comparison, Value, Set, SetValue, Joint };

    Wants wants = Wants::Term;
    const FieldInfo* field = nullptr; ///< the one that is being compared

    void take(const FilterToken& token);

private:
    void takeTerm(const FilterToken& token);
};

void Place::takeTerm(const FilterToken& token)
{
    switch (token.kind) {
    case Kind::Word:
        field = findField(token.text);
        wants = field && field->type != FieldType::Flag ? Wants::Comparison : Wants::Joint;
        break;
    case Kind::String:
    case Kind::Close:
        wants = Wants::Joint;
        break;
    default:
        wants = Wants::Term;
        break;
    }
}

void Place::take(const FilterToken& token)
{
    const Operator op = token.kind == Kind::Compare ? token.op
                        : token.kind == Kind::Word  ? operatorOfWord(token.text)
                                                    : Operator::Has;
    switch (wants) {
    case Wants::Comparison:
        if (op == Operator::Has)
            takeTerm(token);
        else
            wants = op == Operator::In ? Wants::Set : Wants::Value;
        break;
    case Wants::Set:
        wants = token.kind == Kind::OpenSet ? Wants::SetValue : Wants::Joint;
        break;
    case Wants::SetValue:
        if (token.kind == Kind::CloseSet)
            wants = Wants::Joint;
        break;
    case Wants::Value:
        wants = Wants::Joint;
        break;
    case Wants::Term:
    case Wants::Joint:
        takeTerm(token);
        break;
    }
}

std::vector<FilterChoice> fieldChoices()
{
    std::vector<FilterChoice> choices;
    for (const FieldInfo& info : fieldTable())
        choices.push_back({FilterChoice::Kind::Field, info.name, info.about});
    choices.push_back({FilterChoice::Kind::Joint, "not", VS_WORDS("Filter", "the contrary")});
    return choices;
}

std::vector<FilterChoice> jointChoices()
{
    return {{FilterChoice::Kind::Joint, "and", VS_WORDS("Filter", "both conditions")},
            {FilterChoice::Kind::Joint, "or", VS_WORDS("Filter", "one of the conditions")}};
}

std::vector<FilterChoice> choicesAt(const Place& place, bool begun, const Snapshot* snapshot)
{
    using Wants = Place::Wants;
    std::vector<FilterChoice> choices;
    switch (place.wants) {
    case Wants::Term:
        return fieldChoices();
    case Wants::Comparison:
        for (const Operator op : operatorsOf(place.field->type))
            choices.push_back(
                {FilterChoice::Kind::Operator, std::string(operatorName(op)), operatorAbout(op)});
        break;
    case Wants::Set:
        return {{FilterChoice::Kind::Operator, "{", VS_WORDS("Filter", "a list, closed by }")}};
    case Wants::Value:
    case Wants::SetValue:
        for (const std::string_view word : wordsOf(place.field->field))
            choices.push_back({FilterChoice::Kind::Value, std::string(word), {}});
        if (snapshot && choices.empty())
            choices = knownValues(place.field->field, *snapshot);
        return choices;
    case Wants::Joint:
        break;
    }
    for (FilterChoice& joint : jointChoices())
        choices.push_back(std::move(joint));
    if (begun && place.wants == Wants::Joint) {
        // Without "and" between them conditions are joined all the same.
        for (FilterChoice& field : fieldChoices())
            choices.push_back(std::move(field));
    }
    return choices;
}

/// Those that begin like the word, then those that have it in them, or in what is said of them.
std::vector<FilterChoice> fitting(std::vector<FilterChoice> choices, const std::string& word)
{
    const auto rank = [&](const FilterChoice& choice) {
        std::string_view text = choice.text;
        if (text.starts_with('"'))
            text.remove_prefix(1);
        if (equalFolded(text.substr(0, word.size()), word))
            return 0;
        if (word.size() > 1 && containsFolded(text, word))
            return 1;
        const bool named = choice.kind == FilterChoice::Kind::Value;
        return named && containsFolded(choice.about, word) ? 2 : 3;
    };
    std::erase_if(choices, [&](const FilterChoice& choice) { return rank(choice) == 3; });
    std::stable_sort(
        choices.begin(), choices.end(),
        [&](const FilterChoice& a, const FilterChoice& b) { return rank(a) < rank(b); });
    return choices;
}

bool isWordLike(Kind kind)
{
    return kind == Kind::Word || kind == Kind::String || kind == Kind::OpenString ||
           kind == Kind::And || kind == Kind::Or;
}

} // namespace

const char* operatorAbout(Operator op)
{
    switch (op) {
    case Operator::Has:
        break;
    case Operator::Equal:
        return VS_WORDS("Filter", "is");
    case Operator::NotEqual:
        return VS_WORDS("Filter", "is there, and is not");
    case Operator::Less:
        return VS_WORDS("Filter", "is less than");
    case Operator::LessEqual:
        return VS_WORDS("Filter", "is at most");
    case Operator::Greater:
        return VS_WORDS("Filter", "is more than");
    case Operator::GreaterEqual:
        return VS_WORDS("Filter", "is at least");
    case Operator::Contains:
        return VS_WORDS("Filter", "has the text in it");
    case Operator::Matches:
        return VS_WORDS("Filter", "fits a pattern with * and ?");
    case Operator::In:
        return VS_WORDS("Filter", "is one of a list");
    }
    return "";
}

FilterCompletion completeFilter(std::string_view text, std::size_t cursor, const Snapshot* snapshot)
{
    cursor = std::min(cursor, text.size());
    FilterCompletion completion{cursor, 0, {}};
    Place place;
    std::string word;
    std::vector<FilterToken> before = filterTokens(text.substr(0, cursor));
    before.pop_back(); // the End
    const bool begun = !before.empty() && before.back().end() == cursor &&
                       isWordLike(before.back().kind) && before.back().kind != Kind::String;
    if (begun) {
        word = lowered(before.back().text);
        completion.begin = before.back().begin;
        before.pop_back();
        // The rest of the word behind the cursor goes with it.
        for (const FilterToken& token : filterTokens(text)) {
            if (token.begin == completion.begin)
                completion.length = token.length;
        }
    }
    for (const FilterToken& token : before)
        place.take(token);
    completion.choices = fitting(choicesAt(place, begun, snapshot), word);
    return completion;
}

} // namespace vs
