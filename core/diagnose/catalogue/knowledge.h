// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/finding.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// What placeholders stand for: "device" to "vmbr0".
using Words = std::map<std::string, std::string>;

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
/// placeholder is {name} and is filled by fillIn(). The window translates the texts as they stand
/// here, before they are filled: whole sentences.
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

/// What is put in place of {name}; an empty text for a name that it does not know.
using WordSource = std::function<std::string(const std::string& name)>;

/// `text` with each {name} replaced. "{{" is a brace.
std::string fillIn(std::string_view text, const WordSource& word);

} // namespace vs
