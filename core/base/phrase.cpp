// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace vs::core {

namespace {

thread_local const Lookup* t_lookup = nullptr;

/// What stands in the places of a template that the text was made from; empty: it was not.
std::optional<std::map<std::string, std::string>> wordsIn(std::string_view text,
                                                          std::string_view pattern)
{
    std::map<std::string, std::string> words;
    std::string place; // the one that the next literal ends
    while (true) {
        const std::size_t open = pattern.find('{');
        const std::string_view literal = pattern.substr(0, open);
        const bool last = open == std::string_view::npos;
        std::size_t at = 0;
        if (place.empty())
            at = text.starts_with(literal) ? 0 : std::string_view::npos;
        else if (!last)
            at = text.find(literal);
        else
            at = text.ends_with(literal) ? text.size() - literal.size() : std::string_view::npos;
        if (at == std::string_view::npos)
            return std::nullopt;
        if (!place.empty())
            words[place] = text.substr(0, at);
        text.remove_prefix(at + literal.size());
        if (last)
            break;
        const std::size_t close = pattern.find('}', open);
        place = pattern.substr(open + 1, close - open - 1);
        pattern.remove_prefix(close + 1);
    }
    if (!text.empty())
        return std::nullopt;
    return words;
}

} // namespace

struct Phrase::Said
{
    std::string plain;
    std::vector<Word> words;
};

LanguageScope::LanguageScope(const Lookup* lookup) : m_before(std::exchange(t_lookup, lookup)) {}

LanguageScope::~LanguageScope()
{
    t_lookup = m_before;
}

std::string translated(const char* english)
{
    if (t_lookup == nullptr || *english == '\0')
        return english;
    std::string text = (*t_lookup)(english);
    return text.empty() ? english : text;
}

std::string fill(std::string_view text, const WordSource& word)
{
    std::string filled;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        filled += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        text.remove_prefix(open + 1);
        if (text.starts_with('{')) {
            filled += '{';
            text.remove_prefix(1);
            continue;
        }
        const std::size_t close = text.find('}');
        filled += word(std::string(text.substr(0, close)));
        text.remove_prefix(close == std::string_view::npos ? text.size() : close + 1);
    }
    return filled;
}

Phrase::Phrase(std::string plain)
{
    if (!plain.empty())
        m_said = std::make_shared<const Said>(Said{std::move(plain), {}});
}

Phrase phrase(const char* english, std::initializer_list<Word> words)
{
    Phrase said;
    said.m_english = english;
    if (words.size() > 0)
        said.m_said = std::make_shared<const Phrase::Said>(Phrase::Said{{}, words});
    return said;
}

std::string Phrase::text() const
{
    if (m_english == nullptr)
        return m_said ? m_said->plain : std::string();
    if (!m_said)
        return translated(m_english);
    const std::vector<Word>& words = m_said->words;
    return fill(translated(m_english), [&words](const std::string& name) {
        const auto at = std::find_if(words.begin(), words.end(),
                                     [&](const Word& word) { return word.name == name; });
        return at != words.end() ? at->value.text() : std::string();
    });
}

bool operator==(const Phrase& one, const Phrase& other)
{
    if ((one.m_english == nullptr) != (other.m_english == nullptr) ||
        (one.m_said == nullptr) != (other.m_said == nullptr))
        return false;
    // The same literal may lie at two places.
    if (one.m_english != other.m_english && std::string_view(one.m_english) != other.m_english)
        return false;
    if (one.m_said == other.m_said)
        return true;
    return one.m_said->plain == other.m_said->plain &&
           std::equal(one.m_said->words.begin(), one.m_said->words.end(),
                      other.m_said->words.begin(), other.m_said->words.end(),
                      [](const Word& a, const Word& b) {
                          return std::string_view(a.name) == b.name && a.value == b.value;
                      });
}

std::string reworded(const std::string& english, std::span<const char* const> templates)
{
    if (t_lookup == nullptr)
        return english;
    for (const char* one : templates) {
        const auto words = wordsIn(english, one);
        if (!words)
            continue;
        return fill(translated(one), [&](const std::string& name) {
            const auto at = words->find(name);
            return at != words->end() ? reworded(at->second, templates) : std::string();
        });
    }
    return translated(english.c_str());
}

std::string inEnglish(const char* english, std::initializer_list<Word> words)
{
    const LanguageScope plain(nullptr);
    return phrase(english, words).text();
}

Phrase sentences(const Phrase& first, const Phrase& second)
{
    if (first.empty() || second.empty())
        return first.empty() ? second : first;
    return core::phrase("{text} {sentence}", {{"text", first}, {"sentence", second}});
}

Phrase behind(const Phrase& sentence)
{
    return sentence.empty() ? Phrase() : core::phrase(" {sentence}", {{"sentence", sentence}});
}

void add(Phrase& list, const Phrase& item)
{
    list = list.empty() ? item : core::phrase("{list}, {item}", {{"list", list}, {"item", item}});
}

} // namespace vs::core
