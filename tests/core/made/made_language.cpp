// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/made_language.h"

#include "core/base/text.h"
#include "core/diagnose/captions.h"
#include "core/diagnose/drop_origin.h"
#include "core/diagnose/evidence_words.h"
#include "core/diagnose/findings.h"
#include "core/diagnose/lessons/lesson.h"

#include <cctype>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <set>

namespace vs::made {

namespace {

constexpr std::string_view kOpen = "⟦", kClose = "⟧";
constexpr std::size_t kStories = 60; ///< of a snapshot: they repeat

std::set<std::string>& asked()
{
    static std::set<std::string> templates;
    return templates;
}

/// "ａ" for 'a': U+FF41 on.
void addWide(std::string& out, char letter)
{
    const int code = 0xFF01 + (letter - '!');
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
}

std::string odd(const char* english)
{
    asked().insert(english);
    std::string out(kOpen);
    bool place = false;
    for (const char* at = english; *at != '\0'; ++at) {
        if (*at == '{')
            place = at[1] != '{';
        if (!place && std::isalpha(static_cast<unsigned char>(*at)) != 0)
            addWide(out, *at);
        else
            out += *at;
        if (*at == '{' && !place)
            out += *++at; // "{{" is a brace
        if (*at == '}')
            place = false;
    }
    return out += kClose;
}

/// Words that names, rules and the kernel's own texts do not have.
const std::set<std::string>& english()
{
    static const std::set<std::string> words{
        "the",    "of",      "is",       "was",   "are",  "its",     "it",   "not",
        "that",   "and",     "or",       "which", "from", "by",      "with", "most",
        "likely", "dropped", "rejected", "guest", "none", "nothing", "rule", "seen",
        "never",  "any",     "than",     "there", "goes", "comes",   "other"};
    return words;
}

std::string firstEnglish(const std::string& text)
{
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool letter = i < text.size() && std::isalpha(static_cast<unsigned char>(text[i]));
        if (letter) {
            word += text[i];
            continue;
        }
        // "nf_conntrack_allow_invalid", "--ctstate", "conntrack-full" are names.
        const bool joined = i < text.size() && (text[i] == '_' || text[i] == '-');
        if (!joined && english().contains(lowered(word)) &&
            (word.size() == i ||
             (text[i - word.size() - 1] != '_' && text[i - word.size() - 1] != '-')))
            return word;
        word.clear();
    }
    return {};
}

bool isWhole(std::string_view text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with(kOpen))
            ++depth;
        if (depth == 0 && rest.front() != ' ')
            return false;
        if (rest.starts_with(kClose))
            --depth;
        i += rest.starts_with(kOpen) ? kOpen.size() : rest.starts_with(kClose) ? kClose.size() : 1;
    }
    return depth == 0;
}

/// What may be the same in all languages (a command, a name), or nothing at all.
void expectNoEnglish(const std::string& text, const std::string& what)
{
    EXPECT_EQ(firstEnglish(text), "") << what << ": " << text;
    EXPECT_EQ(text.find("{}"), std::string::npos) << what << ": " << text;
}

void expectSaid(const Finding& finding)
{
    const std::string& id = finding.id;
    expectSaid(finding.title, id + " title");
    if (!finding.effect.empty())
        expectSaid(finding.effect, id + " effect");
    for (const Cause& cause : finding.why)
        expectSaid(cause.text, id + " why");
    for (const Remedy& remedy : finding.remedies) {
        expectSaid(remedy.text, id + " remedy");
        expectSaid(remedy.sideEffect, id + " side effect");
        expectNoEnglish(remedy.how, id + " how"); // it may be a command and nothing else
    }
}

void expectSaid(const Lesson& lesson)
{
    for (const core::Phrase& part : {lesson.title, lesson.what, lesson.why, lesson.missing})
        expectNoEnglish(part.text(), "lesson");
}

void expectSaid(const Snapshot& snapshot, const JourneyRecord& record)
{
    const Judgement& judgement = record.judgement;
    if (!judgement.note.empty())
        expectSaid(judgement.note.text(), "note");
    if (judgement.drop) {
        expectSaid(judgement.drop->reason.text(), "reason");
        if (!judgement.drop->note.empty())
            expectSaid(judgement.drop->note.text(), "note of a drop");
    }
    const Story story = makeStory(snapshot, record.journey.id);
    expectSaid(verdictTitle(story, snapshot), "verdict");
    expectNoEnglish(verdictEffect(story), "effect");
    for (const StoryStep& step : story.steps)
        expectSaid(step.caption, "caption");
    for (const std::string& name :
         {story.leftName, story.leftDetail, story.rightName, story.rightDetail})
        expectNoEnglish(name, "end");
    if (judgement.evidence) {
        for (const RuleWalk& walk : judgement.evidence->walks) {
            expectNoEnglish(walkLine(walk), "walk");
            expectNoEnglish(stateWords(statesOf(walk, record, snapshot)), "states");
        }
        if (judgement.evidence->kernelDrop)
            expectNoEnglish(kernelWords(*judgement.evidence->kernelDrop), "kernel");
    }
    for (std::size_t i = 0; i < story.steps.size(); ++i)
        expectSaid(stepLesson(snapshot, story, static_cast<int>(i)));
    if (judgement.drop && judgement.drop->rule) {
        DropOrigins origins(snapshot);
        const RuleOrigin& origin = *origins.of(judgement);
        expectNoEnglish(origin.words, "origin");
        expectNoEnglish(origin.place, "place");
    }
}

/// The literals in calls of `function`, as the compiler joins them.
void collect(const std::string& source, const std::string& function, std::set<std::string>& all)
{
    for (std::size_t at = source.find(function); at != std::string::npos;
         at = source.find(function, at)) {
        at += function.size();
        std::string literal;
        while (at < source.size()) {
            at = source.find_first_not_of(" \n", at);
            if (at == std::string::npos || source[at] != '"')
                break;
            for (++at; at < source.size() && source[at] != '"'; ++at)
                literal += source[at] == '\\' ? source[++at] : source[at];
            ++at;
        }
        if (!literal.empty())
            all.insert(literal);
    }
}

const std::set<std::string>& marked()
{
    static const std::set<std::string> all = [] {
        std::set<std::string> found;
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(VETHSCOPE_SOURCE_DIR "/core")) {
            if (entry.path().extension() != ".cpp" && entry.path().extension() != ".h")
                continue;
            std::ifstream file(entry.path());
            const std::string source{std::istreambuf_iterator<char>(file), {}};
            collect(source, "core::phrase(", found);
            collect(source, "core::english(", found);
        }
        return found;
    }();
    return all;
}

/// "{end}" is nobody's to translate.
bool hasWords(const std::string& english)
{
    bool place = false;
    for (const char letter : english) {
        place = letter == '{' || (place && letter != '}');
        if (!place && std::isalpha(static_cast<unsigned char>(letter)) != 0)
            return true;
    }
    return false;
}

} // namespace

const core::Lookup& oddLanguage()
{
    static const core::Lookup lookup = odd;
    return lookup;
}

void expectSaid(const std::string& text, const std::string& what)
{
    EXPECT_TRUE(!text.empty() && isWhole(text)) << what << ": " << text;
    expectNoEnglish(text, what);
}

void expectSaid(const Snapshot& snapshot)
{
    const core::LanguageScope scope(&oddLanguage());
    for (const Finding& finding : findAll(snapshot))
        expectSaid(finding);
    std::size_t told = 0;
    for (const auto& record : snapshot.journeys) {
        if (++told > kStories)
            break;
        expectSaid(snapshot, *record);
    }
    for (const Interface& interface : snapshot.topology->interfaces)
        expectSaid(interfaceLesson(snapshot, interface.id));
    expectGathered();
}

void expectGathered()
{
    for (const std::string& english : asked()) {
        if (hasWords(english))
            EXPECT_TRUE(marked().contains(english)) << "not marked for translators: " << english;
    }
}

} // namespace vs::made
