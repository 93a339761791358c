// SPDX-License-Identifier: GPL-3.0-or-later
// What a live trace told, its session tells again: to us, and what of it is for them to Wireshark.
#include "core/model/event_sink.h"
#include "core/record/session.h"
#include "tests/lab/program.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>
#include <signal.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace vs::lab;
using nlohmann::json;
using testing::HasSubstr;

namespace {

/// What our reader says of a session.
struct Told : vs::EventSink
{
    std::shared_ptr<const vs::Topology> topology = std::make_shared<vs::Topology>();
    std::vector<std::string> interfaces; ///< of each packet
    std::map<std::string, int> journal;  ///< entries by event
    std::uint64_t captured = 0;

    void onTopology(std::shared_ptr<const vs::Topology> it) override { topology = std::move(it); }
    void onSighting(const vs::Sighting& it, std::span<const std::uint8_t>, std::uint32_t) override
    {
        interfaces.push_back(topology->nameOf(it.interface));
    }
    void onConntrack(const vs::ConntrackEvent&) override { ++journal["conntrack"]; }
    void onRuleStep(const vs::RuleStep&) override { ++journal["rule-step"]; }
    void onKernelDrop(const vs::KernelDrop&) override { ++journal["kernel-drop"]; }
    void onWarning(const std::string&) override { ++journal["warning"]; }
    void onCaptureStats(const vs::CaptureStats& it) override { captured = it.captured; }
};

Told readBack(const std::string& path)
{
    Told told;
    const auto read = vs::readSession(path, told);
    EXPECT_TRUE(read.has_value()) << path;
    return told;
}

[[maybe_unused]] std::string contents(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// A frame as tshark shows it.
struct Shown
{
    std::string interface, comment, message, event;
};

std::vector<Shown> tshark(const std::string& path, const std::string& filter = "frame")
{
    const Outcome outcome =
        run({"tshark", "-n", "-r", path, "-Y", filter, "-T", "fields", "-E", "occurrence=l", "-e",
             "frame.interface_name", "-e", "frame.comment", "-e", "systemd_journal.message", "-e",
             "systemd_journal.field.value"});
    EXPECT_EQ(outcome.status, 0) << outcome.errors;
    std::vector<Shown> frames;
    std::istringstream lines(outcome.output);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        Shown& frame = frames.emplace_back();
        for (std::string* field : {&frame.interface, &frame.comment, &frame.message, &frame.event})
            std::getline(fields, *field, '\t');
    }
    return frames;
}

class Recording : public testing::Test
{
protected:
    void SetUp() override
    {
        if (geteuid() != 0)
            GTEST_SKIP() << "the lab needs root";
        m_lab = std::make_unique<Lab>("rst-dropped");
        ASSERT_TRUE(m_lab->up()) << m_lab->problem();
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::string path(const std::string& name) const { return m_folder + '/' + name; }

    /// Records for some seconds; what was told live.
    json record(bool instrument)
    {
        std::vector<std::string> words = {"trace", m_lab->target(), "--duration", "4", "--json",
                                          "-o",    path("s.pcapng")};
        if (instrument)
            words.emplace_back("--instrument");
        const Outcome outcome = vethscope(words);
        EXPECT_EQ(outcome.status, 3) << outcome.errors;
        return outcome.json();
    }

    std::unique_ptr<Lab> m_lab;
    const std::string m_folder =
        (std::filesystem::temp_directory_path() / ("vethscope-trip-" + std::to_string(getpid())))
            .string();
};

class RoundTrip : public Recording, public testing::WithParamInterface<bool>
{};

} // namespace

TEST_P(RoundTrip, TheSessionTellsTheSame)
{
    const json live = record(GetParam());
    ASSERT_TRUE(live.is_object());
    const Outcome again = vethscope({"explain", path("s.pcapng"), "--json"});
    EXPECT_EQ(again.status, 3) << again.errors;
    const json replayed = again.json();
    ASSERT_TRUE(replayed.is_object()) << again.errors;
    // Journeys with hops, verdicts, drops, conntrack marks, rule walks and kernel drops are flows'.
    for (const auto& [member, told] : live.items())
        EXPECT_EQ(told, replayed[member]) << member;
    EXPECT_EQ(live.size(), replayed.size());
    EXPECT_FALSE(live["flows"].empty());
    EXPECT_FALSE(live["findings"].empty());
}
INSTANTIATE_TEST_SUITE_P(Trace, RoundTrip, testing::Bool(),
                         [](const auto& with) { return with.param ? "Instrumented" : "Plain"; });

TEST_F(Recording, IsReadByWiresharkAndDrawnAlike)
{
    record(false);
    const Told told = readBack(path("s.pcapng"));
    ASSERT_GT(told.interfaces.size(), 10U);
    EXPECT_LE(told.interfaces.size(),
              told.captured); // tcpdump counts those of its last moment, too

    // Wireshark: each packet on its interface, each entry with its message.
    std::vector<std::string> interfaces;
    std::map<std::string, int> journal;
    int lost = 0;
    for (const Shown& frame : tshark(path("s.pcapng"))) {
        if (!frame.message.empty())
            ++journal[frame.event];
        else
            interfaces.push_back(frame.interface);
        lost += frame.comment.find("DROPPED") != std::string::npos ? 1 : 0;
    }
    EXPECT_EQ(interfaces, told.interfaces);
    for (const auto& [event, count] : told.journal)
        EXPECT_EQ(journal[event], count) << event;
    EXPECT_GT(journal["conntrack"], 0);
    EXPECT_EQ(journal["trace"], 1);
    EXPECT_EQ(journal["capture"], 1);

    // The lost packets are found by their comment: one for each that explain speaks of.
    const json replayed = vethscope({"explain", path("s.pcapng"), "--json"}).json();
    int dropped = 0;
    for (const json& flow : replayed["flows"])
        for (const json& journey : flow["journeys"])
            dropped += journey["verdict"] == "dropped" ? 1 : 0;
    EXPECT_GT(dropped, 0);
    EXPECT_EQ(lost, dropped);
    const auto found = tshark(path("s.pcapng"), "frame.comment contains \"DROPPED\"");
    EXPECT_EQ(static_cast<int>(found.size()), dropped);
    for (const Shown& frame : found)
        EXPECT_EQ(frame.interface, "fwpr811p0");

#ifdef VETHSCOPE_HAS_GUI
    // Read and written once more it draws the same picture.
    {
        auto writer = vs::SessionWriter::create(path("again.pcapng"));
        ASSERT_TRUE(writer.has_value());
        ASSERT_TRUE(vs::readSession(path("s.pcapng"), **writer).has_value());
        ASSERT_TRUE((*writer)->close().has_value());
    }
    for (const char* name : {"s", "again"}) {
        const Outcome drawn = vethscope({"render", path(name + std::string(".pcapng")), "-o",
                                         path(name + std::string(".svg"))});
        ASSERT_EQ(drawn.status, 0) << drawn.errors;
    }
    EXPECT_THAT(contents(path("s.svg")), HasSubstr("vmbr0"));
    EXPECT_EQ(contents(path("s.svg")), contents(path("again.svg")));
#endif
}

TEST_F(Recording, SurvivesTheProgram)
{
    const std::string file = path("s.pcapng");
    const pid_t pid = startVethscope({"trace", m_lab->target(), "--duration", "60", "-o", file});
    ASSERT_GT(pid, 0);
    // Two connections: the first one's verdict is not waiting for anything any more.
    std::size_t seen = 0;
    EXPECT_TRUE(eventually(
        [&] {
            Told told;
            seen = vs::readSession(file, told) ? told.interfaces.size() : 0;
            return seen >= 20;
        },
        std::chrono::seconds(30)));
    kill(pid, SIGKILL);
    int status = 0;
    waitpid(pid, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));

    EXPECT_GE(readBack(file).interfaces.size(), seen);
    const Outcome outcome = vethscope({"explain", file, "--json"});
    EXPECT_EQ(outcome.status, 3) << outcome.errors;
    EXPECT_THAT(outcome.output, HasSubstr("\"dropped\""));
    EXPECT_GE(tshark(file, "not systemd_journal").size(), seen);
}
