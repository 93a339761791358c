// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/finding.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// What placeholders stand for: "device" to "vmbr0".
using Words = std::map<std::string, core::Phrase>;

/// A remedy as the catalogue has it; texts may hold placeholders.
struct KnownRemedy
{
    const char* text;
    const char* sideEffect; ///< "none seen" where none is known
    const char* how;        ///< what to type or where to click; may be empty
    RemedyRank rank = RemedyRank::Careful;
};

/// A cause as the catalogue has it.
struct KnownCause
{
    Cause::Mark mark;
    const char* text;
};

/// An entry of the catalogue: what is known of one class of failure. Texts are English; a
/// placeholder is {name} and is filled by fillIn(), which looks the texts up as they stand here, in
/// the user's language: whole sentences. References are the same in all languages.
struct Knowledge
{
    const char* id;   ///< kebab-case, never changes (docs/catalogue.md)
    const char* name; ///< the class in a few words: "Policy of the receiving guest"
    const char*
        title; ///< one sentence with the place: "{Packet} from {sender} is dropped in {device}"
    const char* effect; ///< what people notice; may be empty
    std::vector<KnownCause> why;
    std::vector<KnownRemedy> remedies;
    std::vector<const char*> references;
};

/// All entries, in the catalogue's order.
const std::vector<const Knowledge*>& catalogue();
/// Null if the id is not in the catalogue.
const Knowledge* knowledge(std::string_view id);

/// The entries of each part; knowledge() looks in all of them.
std::span<const Knowledge> conntrackKnowledge();
std::span<const Knowledge> ruleKnowledge();
std::span<const Knowledge> wiringKnowledge();
std::span<const Knowledge> nodeKnowledge();
std::span<const Knowledge> lastKnowledge();

/// `text`, an entry's, in the language of this thread, with each {name} replaced.
std::string fillIn(const char* text, const core::WordSource& word);

} // namespace vs
