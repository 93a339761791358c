// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/made_language.h"

#include "core/diagnose/captions.h"
#include "core/diagnose/drop_origin.h"
#include "core/diagnose/evidence_words.h"
#include "core/diagnose/findings.h"
#include "core/diagnose/lessons/lesson.h"
#include "tests/core/made/odd_words.h"

#include <cctype>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <set>

namespace vs::made {

namespace {

constexpr std::size_t kStories = 60; ///< of a snapshot: they repeat

std::set<std::string>& asked()
{
    static std::set<std::string> templates;
    return templates;
}

std::string odd(const char* english)
{
    asked().insert(english);
    return oddWords(english);
}

bool isWhole(std::string_view text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with(kOddOpen))
            ++depth;
        if (depth == 0 && rest.front() != ' ')
            return false;
        if (rest.starts_with(kOddClose))
            --depth;
        i += rest.starts_with(kOddOpen)    ? kOddOpen.size()
             : rest.starts_with(kOddClose) ? kOddClose.size()
                                           : 1;
    }
    return depth == 0;
}

/// What may be the same in all languages (a command, a name), or nothing at all.
void expectNoEnglish(const std::string& text, const std::string& what)
{
    EXPECT_EQ(firstEnglish(text), "") << what << ": " << text;
    EXPECT_EQ(text.find("{}"), std::string::npos) << what << ": " << text;
}

void expectFinding(const Finding& finding)
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

void expectLesson(const Lesson& lesson)
{
    for (const core::Phrase& part : {lesson.title, lesson.what, lesson.why, lesson.missing})
        expectNoEnglish(part.text(), "lesson");
}

void expectRecord(const Snapshot& snapshot, const JourneyRecord& record)
{
    const Judgement& judgement = record.judgement;
    if (!judgement.note.empty())
        expectSaid(judgement.note.text(), "note");
    if (judgement.drop) {
        if (!judgement.drop->reason.empty())
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
        expectLesson(stepLesson(snapshot, story, static_cast<int>(i)));
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
        expectFinding(finding);
    std::size_t told = 0;
    for (const auto& record : snapshot.journeys) {
        if (++told > kStories)
            break;
        expectRecord(snapshot, *record);
    }
    for (const Interface& interface : snapshot.topology->interfaces)
        expectLesson(interfaceLesson(snapshot, interface.id));
    expectGathered();
}

void expectGathered()
{
    for (const std::string& english : asked()) {
        if (hasWords(english)) {
            EXPECT_TRUE(marked().contains(english)) << "not marked for translators: " << english;
        }
    }
}

} // namespace vs::made
