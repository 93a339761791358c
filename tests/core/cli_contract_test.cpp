// SPDX-License-Identifier: GPL-3.0-or-later
// docs/command-line.md's table, on the built program: every row that needs no host.
#include "tests/core/cli_program.h"
#include "tests/core/made/made_trace.h"
#include "tests/core/record_fixture.h"
#include "tests/core/schema_check.h"

namespace vs {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::IsEmpty;
using List = std::vector<std::string>;

std::string show(const List& words)
{
    std::string text = "vethscope";
    for (const std::string& word : words)
        text += " " + word;
    return text;
}

void expectRefused(const List& words, int status)
{
    const ProgramRun run = runVethscope(words);
    EXPECT_EQ(run.status, status) << show(words) << "\n" << run.errors;
    EXPECT_THAT(run.output, IsEmpty()) << show(words);
    EXPECT_GE(run.errorLines(), 1U) << show(words);
    EXPECT_LE(run.errorLines(), 4U) << show(words);
    EXPECT_THAT(run.errors, HasSubstr("vethscope: ")) << show(words);
}

/// A session of the made-up refusal in a folder of its own.
struct CliContract : testing::Test
{
    std::string session(bool lost)
    {
        const std::string path = folder.file(lost ? "lost.pcapng" : "arrived.pcapng");
        auto writer = SessionWriter::create(path);
        EXPECT_TRUE(writer);
        made::playRefusal(**writer, lost);
        EXPECT_TRUE((*writer)->close());
        return path;
    }
    TempFolder folder;
};

TEST_F(CliContract, TextsAreGivenOnStandardOutput)
{
    for (const List& words : {List{"--version"},
                              {"--help"},
                              {"-h"},
                              {"topology", "--help"},
                              {"trace", "--help"},
                              {"explain", "--help"},
                              {"render", "-h"},
                              {"doctor", "--help"},
                              {"lab", "--help"}}) {
        const ProgramRun run = runVethscope(words);
        EXPECT_EQ(run.status, 0) << show(words);
        EXPECT_THAT(run.output, HasSubstr("vethscope")) << show(words);
        EXPECT_THAT(run.errors, IsEmpty()) << show(words);
    }
}

TEST_F(CliContract, BadUsageIsRefusedBeforeAnythingConnects)
{
    for (const List& words : {
             List{"nonsense"},
             {"trace"},
             {"render"},
             {"explain"},
             {"topology"},
             {"doctor"},
             {"lab"},
             {"lab", "sideways"},
             {"lab", "up", "--scenario", "../x"},
             {"lab", "up", "--name", "A b"},
             {"trace", "host:70000"},
             {"trace", "host:0"},
             {"trace", "host:"},
             {"trace", ""},
             {"trace", "--", "-oProxyCommand=x"},
             {"trace", "-oProxyCommand=x"},
             {"trace", "a;b"},
             {"trace", "$(a)"},
             {"trace", "a b"},
             {"trace", "lab:UP"},
             {"trace", "h", "--filter", "tcp port eighty"},
             {"trace", "h", "--filter", "host www.example.org"},
             {"trace", "h", "--filter", ""},
             {"trace", "h", "--duration", "x"},
             {"trace", "h", "--duration", "-1"},
             {"trace", "h", "--duration", "0"},
             {"trace", "h", "--duration", "1e999"},
             {"trace", "h", "--port", "65536"},
             {"trace", "h", "--jump", "a;b"},
             {"trace", "h", "--no-such-option"},
             {"trace", "h", "--json=yes"},
             {"trace", "h", "i"},
             {"render", "f"},
             {"render", "f", "-o", "f.bmp"},
             {"render", "f", "-o", "f"},
             {"render", "f", "-o", "f.gif", "--storyboard"},
             {"render", "f", "-o", "f.webp", "--storyboard"},
             {"render", "f", "-o", "f.gif", "--size", "8000x8000"},
             {"render", "f", "-o", "f.png", "--size", "1x1"},
             {"render", "f", "-o", "f.png", "--size", "800by600"},
             {"render", "f", "-o", "f.png", "--theme", "pink"},
             {"explain", "f", "--format", "prose"},
             {"explain", "f", "--json", "--format", "text"},
             {"explain", "f", "--word", "x"},
             {"explain", "f", "--redact", "--word", " "},
             {"explain", "f", "--redact", "--word", "a"},
             {"render", "f", "-o", "f.png", "--word", "x"},
             {"topology", "h", "-o", "f.txt"},
             {"topology", "h", "-o", "f.gif"},
             {"--demo", "no-such-recording"},
             {"--no-such-option"},
         })
        expectRefused(words, 2);
}

TEST_F(CliContract, HostsThatCannotBeReachedFail)
{
    expectRefused({"trace", "127.0.0.1:1"}, 1);
    expectRefused({"topology", "root@127.0.0.1:1", "--json"}, 1);
    expectRefused({"doctor", "lab:not-up"}, 1);
    expectRefused({"trace", "127.0.0.1:1", "--identity", folder.file("no-such-key")}, 1);
    expectRefused({"trace", "127.0.0.1:1", "-o", folder.file("no/such/folder.pcapng")}, 1);
}

TEST_F(CliContract, FilesThatAreNoneFail)
{
    writeFile(folder.file("empty"), "");
    writeFile(folder.file("header"), session(true).substr(0, 10));
    writeFile(folder.file("text"), "nothing in here is known to anyone\n");
    expectRefused({"explain", folder.file("missing")}, 1);
    expectRefused({"explain", folder.file("")}, 1);
    expectRefused({"explain", folder.file("empty")}, 1);
    expectRefused({"explain", folder.file("header")}, 1);
    expectRefused({"explain", folder.file("text")}, 1);
    expectRefused({"render", folder.file("missing"), "-o", folder.file("p.png")}, 1);
}

TEST_F(CliContract, ExplainTellsByItsExitStatus)
{
    const ProgramRun lost = runVethscope({"explain", session(true)});
    EXPECT_EQ(lost.status, 3) << lost.errors;
    EXPECT_THAT(lost.output, HasSubstr("DROPPED in vmbr0 by PVEFW-FORWARD rule 1"));
    EXPECT_THAT(lost.errors, IsEmpty());
    const ProgramRun arrived = runVethscope({"explain", "--format", "text", session(false)});
    EXPECT_EQ(arrived.status, 0) << arrived.output << arrived.errors;
}

TEST_F(CliContract, ExplainPrintsJsonThatKeepsTheSchema)
{
    const ProgramRun run = runVethscope({"explain", session(true), "--json"});
    EXPECT_EQ(run.status, 3);
    const auto json = nlohmann::json::parse(run.output, nullptr, false);
    ASSERT_FALSE(json.is_discarded());
    SchemaCheck schema(nlohmann::json::parse(
        readFile(std::string(VETHSCOPE_SOURCE_DIR) + "/docs/output.schema.json")));
    EXPECT_THAT(schema.problems(json, "trace"), IsEmpty());
    EXPECT_EQ(json["flows"][0]["journeys"][1]["drop"]["device"], "vmbr0");
}

TEST_F(CliContract, ExplainSpellsReports)
{
    const std::string path = session(true);
    const std::pair<const char*, const char*> beginnings[] = {
        {"markdown", "**✖ DROPPED, counted: "},
        {"bbcode", "[B]✖ DROPPED, counted: "},
        {"html", "<!DOCTYPE html>\n"}};
    for (const auto& [format, beginning] : beginnings) {
        const ProgramRun run = runVethscope({"explain", path, "--format", format});
        EXPECT_EQ(run.status, 3) << format << run.errors;
        EXPECT_THAT(run.output, testing::StartsWith(beginning)) << format;
        EXPECT_THAT(run.output, HasSubstr("PVEFW-FORWARD rule 1")) << format;
        EXPECT_THAT(run.errors, IsEmpty()) << format;
    }
    const std::string none = folder.file("none.pcapng");
    ASSERT_TRUE((*SessionWriter::create(none))->close());
    for (const char* format : {"markdown", "bbcode", "html"}) {
        const ProgramRun run = runVethscope({"explain", none, "--format", format});
        EXPECT_EQ(run.status, 4) << format;
        EXPECT_THAT(run.output, HasSubstr("No packet was captured.")) << format;
    }
    EXPECT_EQ(runVethscopeInto("/dev/full", {"explain", path, "--format", "html"}).status, 1);
}

TEST_F(CliContract, ACaptureWithoutAPacketIsInconclusive)
{
    const std::string path = folder.file("none.pcapng");
    ASSERT_TRUE((*SessionWriter::create(path))->close());
    const ProgramRun run = runVethscope({"explain", path, "--json"});
    EXPECT_EQ(run.status, 4);
    const auto json = nlohmann::json::parse(run.output, nullptr, false);
    ASSERT_TRUE(json.is_object());
    EXPECT_TRUE(json["flows"].empty());
    EXPECT_EQ(runVethscope({"explain", path}).status, 4);
}

TEST_F(CliContract, ACutFileIsReadUpToTheCut)
{
    const std::string path = session(true);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) - 10);
    const ProgramRun run = runVethscope({"explain", path});
    // The trace's end is what was cut off: how long the reset was waited for is not known any
    // more, so its absence is no drop.
    EXPECT_EQ(run.status, 4) << run.output << run.errors;
    EXPECT_THAT(run.errors, HasSubstr("warning: "));
    EXPECT_THAT(run.output, HasSubstr("9 sightings of 2 packets"));
    EXPECT_THAT(run.output, HasSubstr("1 inconclusive, 1 delivered"));
}

TEST_F(CliContract, DryRunPrintsEveryCommandAndConnectsToNobody)
{
    const ProgramRun trace =
        runVethscope({"trace", "nobody.invalid", "--dry-run", "--filter", "tcp port 81"});
    EXPECT_EQ(trace.status, 0) << trace.errors;
    EXPECT_THAT(trace.output, HasSubstr("tcpdump"));
    EXPECT_THAT(trace.output, HasSubstr("conntrack"));
    EXPECT_THAT(trace.output, HasSubstr("tcp port 81"));
    EXPECT_EQ(runVethscope({"topology", "nobody.invalid", "--dry-run"}).status, 0);
    const ProgramRun doctor = runVethscope({"doctor", "nobody.invalid", "--dry-run", "--clean"});
    EXPECT_EQ(doctor.status, 0);
    EXPECT_THAT(doctor.output, HasSubstr("clean-leftovers"));
}

TEST_F(CliContract, WhatInstrumentMakesOnTheNodeIsShownBeforehand)
{
    const ProgramRun run = runVethscope({"trace", "nobody.invalid", "--dry-run", "--instrument"});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.output, HasSubstr("meta nftrace set 1"));
    EXPECT_THAT(run.output, HasSubstr("kfree_skb"));
    const ProgramRun plain = runVethscope({"trace", "nobody.invalid", "--dry-run"});
    EXPECT_THAT(plain.output, Not(HasSubstr("nftrace")));
}

TEST_F(CliContract, TheLabListsItsScenariosWithoutRoot)
{
    const ProgramRun run = runVethscope({"lab", "list"});
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_THAT(run.output, HasSubstr("rst-dropped"));
}

TEST_F(CliContract, AFullDiskIsNoSuccess)
{
    const std::string path = session(true);
    EXPECT_EQ(runVethscopeInto("/dev/full", {"explain", path, "--json"}).status, 1);
    EXPECT_EQ(runVethscopeInto("/dev/full", {"--help"}).status, 1);
}

TEST_F(CliContract, AReaderThatHasReadEnoughIsNoFailure)
{
    const std::string path = session(true);
    const std::string status = folder.file("status");
    const std::string command = "{ '" VETHSCOPE_PROGRAM "' explain --json '" + path + "' 2>'" +
                                status + "'; echo $? >>'" + status + "'; } | true";
    ASSERT_EQ(std::system(command.c_str()), 0);
    std::ifstream in(status);
    std::string all((std::istreambuf_iterator<char>(in)), {});
    EXPECT_EQ(all, std::to_string(runVethscope({"explain", path}).status) + "\n");
}

TEST_F(CliContract, RenderNeedsNoDisplay)
{
    const std::string picture = folder.file("p.png");
    const ProgramRun run =
        runVethscope({"render", session(true), "-o", picture, "--size", "1200x700"});
#ifdef VETHSCOPE_HAS_GUI
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_THAT(run.output, IsEmpty());
    EXPECT_TRUE(readFile(picture).starts_with("\x89PNG"));
#else
    EXPECT_EQ(run.status, 1);
    EXPECT_LE(run.errorLines(), 4U);
    EXPECT_FALSE(std::filesystem::exists(picture));
#endif
}

TEST_F(CliContract, WithoutADisplayTheWindowSaysSo)
{
    expectRefused({session(true)}, 1);
}

} // namespace
} // namespace vs
