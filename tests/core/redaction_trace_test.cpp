// SPDX-License-Identifier: GPL-3.0-or-later
// What is masked is judged as it was: the same kinds, places, rules and grades.
#include "core/diagnose/analysis.h"
#include "core/record/session.h"
#include "core/record/tee.h"
#include "core/report/redaction/redaction.h"
#include "core/report/text.h"
#include "tests/core/cli_program.h"
#include "tests/core/made/made_secrets.h"
#include "tests/core/made/made_trace.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace vs {

namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

RedactionOptions keyed(std::uint8_t seed)
{
    RedactionOptions options;
    options.key.emplace();
    options.key->fill(seed);
    return options;
}

/// Everything that a verdict is, name by name where names stay.
std::vector<std::string> verdicts(const Snapshot& snapshot)
{
    std::vector<std::string> all;
    for (const auto& record : snapshot.journeys) {
        const Judgement& it = record->judgement;
        std::string line = verdictName(it.kind) + std::string(" after");
        for (const Hop& hop : record->journey.hops)
            line +=
                ' ' + snapshot.topology->nameOf(hop.interface) + '/' + directionName(hop.direction);
        line += " path " + std::to_string(it.path.size()) + " conntrack " +
                std::to_string(it.conntrack.size()) + " answers " +
                std::to_string(it.answers.value) + " evidence " +
                std::to_string(it.evidence != nullptr);
        if (it.drop) {
            line += " in " + snapshot.topology->nameOf(it.drop->device) + ' ' + it.drop->hook +
                    ' ' + gradeName(it.drop->grade);
            if (it.drop->rule)
                line += ' ' + it.drop->rule->chain + ' ' +
                        std::to_string(it.drop->rule->number.value_or(0));
        }
        all.push_back(line);
    }
    for (const Finding& finding : snapshot.findings)
        all.push_back("finding " + finding.id);
    return all;
}

struct Judged
{
    std::vector<std::string> plain, masked, reopened;
    std::vector<Replacement> replacements;
};

/// As it is, masked, and masked, kept as a session and read again.
Judged judged(const TraceReader& read, const RedactionOptions& options)
{
    const std::string path =
        testing::TempDir() + "/redacted-" + std::to_string(::getpid()) + ".pcapng";
    Judged result;
    Analysis plain, masked, reopened;
    EXPECT_TRUE(read(plain).has_value());
    {
        auto session = SessionWriter::create(path).value();
        TeeSink both;
        both.add(masked);
        both.add(*session);
        result.replacements = redactTrace(read, both, options).value();
        EXPECT_TRUE(session->close().has_value());
    }
    EXPECT_TRUE(readSession(path, reopened).has_value());
    std::filesystem::remove(path);
    result.plain = verdicts(*plain.snapshot());
    result.masked = verdicts(*masked.snapshot());
    result.reopened = verdicts(*reopened.snapshot());
    return result;
}

std::string recording(const std::string& name)
{
    return VETHSCOPE_SOURCE_DIR "/resources/recordings/" + name + ".pcapng";
}

} // namespace

TEST(RedactionTrace, BundledRecordingsAreJudgedAsBefore)
{
    for (const std::string name : {"rst-dropped", "rst-allow-invalid"})
        for (const bool privateAddresses : {false, true}) {
            RedactionOptions options = keyed(7);
            options.privateAddresses = privateAddresses;
            const Judged it = judged(
                [&](EventSink& sink) {
                    return readSession(recording(name), sink).map([](auto) {});
                },
                options);
            EXPECT_FALSE(it.plain.empty());
            EXPECT_EQ(it.masked, it.plain) << name;
            EXPECT_EQ(it.reopened, it.plain) << name;
            EXPECT_FALSE(it.replacements.empty());
        }
}

TEST(RedactionTrace, MadeTracesAreJudgedAsBefore)
{
    for (const bool lost : {false, true}) {
        const Judged it = judged(
            [lost](EventSink& sink) -> Result<void> {
                made::playRefusal(sink, lost);
                return {};
            },
            keyed(1));
        EXPECT_EQ(it.masked, it.plain);
        EXPECT_EQ(it.reopened, it.plain);
    }
    for (unsigned seed = 0; seed < 40; ++seed) {
        const made::SecretTrace trace(seed);
        const Judged it = judged(
            [&trace](EventSink& sink) -> Result<void> {
                trace.play(sink);
                return {};
            },
            keyed(static_cast<std::uint8_t>(seed)));
        EXPECT_EQ(it.masked, it.plain) << "seed " << seed;
        EXPECT_EQ(it.reopened, it.plain) << "seed " << seed;
        EXPECT_THAT(it.plain, Contains(HasSubstr("counted PVEFW-FORWARD 2")))
            << "a rule that names a public network decides";
    }
}

TEST(RedactionTrace, ErrorsOfTheReaderArePassedOn)
{
    Analysis analysis;
    const auto failed = redactTrace(
        [](EventSink& sink) { return readSession("/no/such/file", sink).map([](auto) {}); },
        analysis);
    ASSERT_FALSE(failed.has_value());
    EXPECT_EQ(failed.error().code, ErrorCode::FileNotFound);
}

TEST(RedactionTrace, TheSameKeyGivesTheSameAndAnotherAnother)
{
    const made::SecretTrace trace(3);
    const auto textOf = [&](const RedactionOptions& options) {
        Analysis analysis;
        EXPECT_TRUE(redactTrace(
                        [&trace](EventSink& sink) -> Result<void> {
                            trace.play(sink);
                            return {};
                        },
                        analysis, options)
                        .has_value());
        return reportText(*analysis.snapshot());
    };
    EXPECT_EQ(textOf(keyed(1)), textOf(keyed(1)));
    EXPECT_NE(textOf(keyed(1)), textOf(keyed(2)));
    EXPECT_NE(textOf({}), textOf({})) << "a new key each time";
}

TEST(RedactionTrace, TheProgramMasksAndTellsNothing)
{
    const std::string path =
        testing::TempDir() + "/kxqrz-" + std::to_string(::getpid()) + ".pcapng";
    const made::SecretTrace trace(5);
    {
        auto session = SessionWriter::create(path, {true}).value();
        trace.play(*session);
        ASSERT_TRUE(session->close().has_value());
    }
    const auto plain = test::runVethscope({"explain", path});
    EXPECT_FALSE(trace.search().find(plain.output + plain.errors).empty());
    for (const char* const format : {"--json", "--format=text"}) {
        const auto masked =
            test::runVethscope({"explain", path, "--redact", "--word", trace.word(), format});
        EXPECT_EQ(masked.status, plain.status);
        for (const auto& hit : trace.search().find(masked.output + masked.errors))
            ADD_FAILURE() << hit.secret;
    }
    std::filesystem::remove(path);
}

TEST(RedactionTrace, TheProgramsWarningsDoNotNameTheFile)
{
    const std::string path =
        testing::TempDir() + "/kxqrz-" + std::to_string(::getpid()) + ".pcapng";
    {
        auto session = SessionWriter::create(path).value();
        made::playRefusal(*session, true);
        ASSERT_TRUE(session->close().has_value());
    }
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 5);
    EXPECT_THAT(test::runVethscope({"explain", path}).errors, HasSubstr("kxqrz"));
    const auto masked = test::runVethscope({"explain", path, "--redact"});
    EXPECT_THAT(masked.errors, HasSubstr("file-1 is cut short"));
    EXPECT_THAT(masked.errors + masked.output, Not(HasSubstr("kxqrz")));
    std::filesystem::remove(path);
}

} // namespace vs
