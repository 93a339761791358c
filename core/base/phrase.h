// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>

/// For the gatherer of translations (ui/CMakeLists.txt): what is said in this namespace is of the
/// context named.
#define VS_TRANSLATION_CONTEXT(name)

/// What core says, in the user's language. English is the language of the source; the command line,
/// JSON, reports and session files stay English because they never open a LanguageScope.
///
/// A phrase is a whole sentence, or a noun that sentences name. It is written where it is said, as
/// a literal in a call of core::phrase() or core::english(), with the namespace before it: so the
/// gatherer finds it. Interface names, rules, states, files and options are words put into a
/// phrase's places; they are the same in all languages.
namespace vs::core {
VS_TRANSLATION_CONTEXT(core)

/// The translation of an English template, {places} and all; empty: there is none.
using Lookup = std::function<std::string(const char* english)>;

/// While it lives, phrases that this thread puts into words come from `lookup` (which must outlive
/// it); null: English. Scopes nest.
class LanguageScope
{
public:
    explicit LanguageScope(const Lookup* lookup);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    const Lookup* m_before;
};

/// The template in this thread's language, its places not filled.
std::string translated(const char* english);

/// What is put in place of {name}; an empty text for a name that it does not know.
using WordSource = std::function<std::string(const std::string& name)>;
/// `text` with each {name} replaced. "{{" is a brace.
std::string fill(std::string_view text, const WordSource& word);

/// Marks a template that is said elsewhere: in a table, for example.
constexpr const char* english(const char* text)
{
    return text;
}

struct Word;

/// Something said, not yet in any language: it is put into words when somebody reads it. Cheap to
/// make without words, and to copy. Immutable, shared between threads.
class Phrase
{
public:
    Phrase() = default; ///< nothing
    /// The same in all languages: a name, an address, a rule.
    Phrase(std::string plain); // NOLINT(google-explicit-constructor): words of phrases are mixed

    bool empty() const { return m_english == nullptr && !m_said; }
    /// In the language of the calling thread.
    std::string text() const;
    operator std::string() const { return text(); } // NOLINT(google-explicit-constructor)

    friend Phrase phrase(const char* english, std::initializer_list<Word> words);
    /// The same template with the same words.
    friend bool operator==(const Phrase& one, const Phrase& other);
    /// What it says depends on the language: compare text().
    friend bool operator==(const Phrase&, const std::string&) = delete;

private:
    struct Said;

    const char* m_english = nullptr; ///< a literal; null: plain text, or nothing
    std::shared_ptr<const Said> m_said;
};

/// A word for the place {name}.
struct Word
{
    const char* name;
    Phrase value;
};

/// `english` must be a literal: it is kept, not copied.
Phrase phrase(const char* english, std::initializer_list<Word> words);
inline Phrase phrase(const char* english)
{
    return phrase(english, {});
}

/// The same in all languages: plain("DOCKER-USER").
inline Phrase plain(std::string text)
{
    return Phrase(std::move(text));
}

/// What inEnglish() said by one of these templates, said again in the language of this thread, its
/// words as well; what none of them made as translated() has it. For what comes from a recording,
/// or from a thread that has no language.
std::string reworded(const std::string& english, std::span<const char* const> templates);

/// In English, whatever the language of this thread: for what recordings keep.
std::string inEnglish(const char* english, std::initializer_list<Word> words = {});

/// One sentence after another; either may be empty.
Phrase sentences(const Phrase& first, const Phrase& second);
/// A sentence to put right behind another one's full stop; nothing where it is empty.
Phrase behind(const Phrase& sentence);
/// Makes a list longer: "a, b, c".
void add(Phrase& list, const Phrase& item);

} // namespace vs::core
