// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/name_book.h"

#include "core/base/letters.h"
#include "core/base/text.h"
#include "core/report/redaction/vocabulary.h"

#include <algorithm>

namespace vs::redaction {

namespace {

constexpr std::size_t kLongest = 255;

bool isPathChar(char letter)
{
    return isAlnum(letter) || letter == '/' || letter == '.' || letter == '-' || letter == '_';
}

char fold(char letter)
{
    if (letter >= 'A' && letter <= 'Z')
        return static_cast<char>(letter - 'A' + 'a');
    return letter == '_' ? '-' : letter;
}

bool bounded(std::string_view text, std::size_t at, std::size_t length, bool (*part)(char))
{
    return (at == 0 || !part(text[at - 1])) &&
           (at + length >= text.size() || !part(text[at + length]));
}

const char* stemOf(NameKind kind)
{
    constexpr const char* kStems[] = {"guest-", "node-", "user-", "host-", "word-", "file-"};
    return kStems[static_cast<std::size_t>(kind)];
}

/// Which kind a name has that was met as several: a host is one as long as nothing better is known.
int rankOf(NameKind kind)
{
    switch (kind) {
    case NameKind::File:
        return 0;
    case NameKind::Host:
        return 1;
    case NameKind::Word:
        return 3;
    default:
        return 2;
    }
}

} // namespace

std::string folded(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), fold);
    return out;
}

std::string NameBook::pseudonymFor(NameKind kind)
{
    int& number = m_numbers[static_cast<std::size_t>(kind)];
    std::string name;
    do
        name = stemOf(kind) + std::to_string(++number);
    while (m_taken.contains(name) || m_byKey.contains(name));
    return name;
}

std::size_t NameBook::add(NameKind kind, std::string_view name)
{
    name = name.substr(0, kLongest);
    const std::string key = folded(name);
    const auto known = m_byKey.find(key);
    // What was another spelling so far is a name of its own now.
    const bool own = known != m_byKey.end() && folded(m_entries[known->second].original) == key;
    if (own || (known != m_byKey.end() && rankOf(kind) < 2)) {
        Entry& entry = m_entries[known->second];
        if (own && rankOf(kind) > rankOf(entry.kind)) {
            entry.kind = kind;
            entry.pseudonym = pseudonymFor(kind);
        }
        return known->second;
    }
    const std::size_t at = m_entries.size();
    m_entries.push_back({kind, std::string(name), pseudonymFor(kind), 0});
    m_byKey[key] = at;
    insert(key, at);
    return at;
}

void NameBook::alias(std::string_view name, std::size_t entry)
{
    const std::string key = folded(name.substr(0, kLongest));
    if (m_byKey.emplace(key, entry).second)
        insert(key, entry);
}

void NameBook::take(std::string_view name)
{
    m_taken.insert(folded(name));
}

void NameBook::insert(const std::string& key, std::size_t entry)
{
    if (key.empty())
        return;
    std::uint32_t node = 0;
    for (const char letter : key) {
        const auto byte = static_cast<std::uint8_t>(letter);
        if (node == 0)
            m_begins[byte] = true;
        const auto [child, fresh] = m_children.emplace(std::uint64_t{node} << 8U | byte,
                                                       static_cast<std::uint32_t>(m_ends.size()));
        if (fresh)
            m_ends.push_back(0);
        node = child->second;
    }
    m_ends[node] = static_cast<std::uint32_t>(entry + 1);
}

std::optional<std::size_t> NameBook::find(std::string_view name) const
{
    const auto known = m_byKey.find(folded(name.substr(0, kLongest)));
    if (known == m_byKey.end())
        return std::nullopt;
    return known->second;
}

bool NameBook::masksAt(std::string_view text, std::size_t at, std::size_t length,
                       NameKind kind) const
{
    const std::string_view name = text.substr(at, length);
    const bool digits = std::all_of(name.begin(), name.end(), isDigit);
    if (kind == NameKind::File)
        return bounded(text, at, length, isPathChar);
    if (kind == NameKind::Word)
        return !digits || bounded(text, at, length, isDigit);
    if (digits || length < 2 || isStructureWord(lowered(name)) ||
        (length == 2 && !bounded(text, at, length, isAlnum)))
        return false;
    // The whole word around it; a name of several words is no part of one.
    if (!std::all_of(name.begin(), name.end(), isAlnum))
        return true;
    std::size_t begin = at;
    std::size_t end = at + length;
    constexpr std::size_t kLongestWord = 24;
    while (begin > 0 && end - begin <= kLongestWord && isAlnum(text[begin - 1]))
        --begin;
    while (end < text.size() && end - begin <= kLongestWord && isAlnum(text[end]))
        ++end;
    const std::string_view word = text.substr(begin, end - begin);
    return !isStructureWord(lowered(word)) && !isPlainInterface(word);
}

NameBook::Found NameBook::match(std::string_view text, std::size_t at, bool files) const
{
    Found found;
    if (!m_begins[static_cast<std::uint8_t>(fold(text[at]))])
        return found;
    std::uint32_t node = 0;
    for (std::size_t end = at; end < text.size(); ++end) {
        const auto child =
            m_children.find(std::uint64_t{node} << 8U | static_cast<std::uint8_t>(fold(text[end])));
        if (child == m_children.end())
            break;
        node = child->second;
        if (m_ends[node] == 0)
            continue;
        const std::size_t entry = m_ends[node] - 1;
        if ((files || m_entries[entry].kind != NameKind::File) &&
            masksAt(text, at, end + 1 - at, m_entries[entry].kind))
            found = {end + 1 - at, entry};
    }
    return found;
}

void NameBook::forgetCounts()
{
    for (Entry& entry : m_entries)
        entry.count = 0;
}

const std::string& NameBook::use(std::size_t entry)
{
    ++m_entries[entry].count;
    return m_entries[entry].pseudonym;
}

} // namespace vs::redaction
