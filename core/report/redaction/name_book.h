// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vs::redaction {

enum class NameKind : std::uint8_t { Guest, Node, User, Host, Word, File };

/// The names to mask and what stands for each: "guest-1", "node-2", "user-1", "host-3", "word-1",
/// "file-1". Upper and lower case are one, and so are '-' and '_'.
///
/// Inside a text a name is masked wherever it stands, also in the middle of a longer word, but
/// - a name that is a structure word stays, and so does a part of one or of a plain interface name
///   (vocabulary.h): a guest called "drop" or "tap8" must not take the rules apart;
/// - a name of two letters is masked only as a whole word; one letter, or digits alone, not at all.
/// The user's own words know no such bounds, but digits alone are masked as a whole number only.
/// Files, whose names may be any word, are masked as a whole path, and where files are spoken of.
class NameBook
{
public:
    struct Entry
    {
        NameKind kind;
        std::string original; ///< as it was first seen
        std::string pseudonym;
        std::uint64_t count = 0; ///< how often it was replaced
    };
    struct Found
    {
        std::size_t length = 0;
        std::size_t entry = 0;
    };

    /// Makes it known; its position. A name met as several kinds has the first of Guest, Node and
    /// User; only Word goes before, Host and File behind. Names longer than 255 bytes are cut.
    std::size_t add(NameKind kind, std::string_view name);
    /// Another spelling of what is known already; ignored if it has an entry of its own.
    void alias(std::string_view name, std::size_t entry);
    /// No pseudonym may be this.
    void take(std::string_view name);
    std::optional<std::size_t> find(std::string_view name) const;
    /// The longest name to be masked that begins at `at`; length 0: none. Files only if asked for.
    Found match(std::string_view text, std::size_t at, bool files) const;

    /// Its pseudonym, counted.
    const std::string& use(std::size_t entry);
    void forgetCounts();
    const std::vector<Entry>& entries() const { return m_entries; }

private:
    std::string pseudonymFor(NameKind kind);
    void insert(const std::string& key, std::size_t entry);
    bool masksAt(std::string_view text, std::size_t at, std::size_t length, NameKind kind) const;

    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::unordered_set<std::string> m_taken;                     ///< folded
    std::unordered_map<std::uint64_t, std::uint32_t> m_children; ///< node and byte to node
    std::vector<std::uint32_t> m_ends{0};                        ///< by node: entry + 1
    bool m_begins[256] = {};
    int m_numbers[6] = {};
};

/// ASCII in lower case, '_' as '-'.
std::string folded(std::string_view text);

} // namespace vs::redaction
