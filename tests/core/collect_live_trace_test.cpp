// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/live_trace.h"

#include "collect_fake_shell.h"
#include "core/remote/command_table.h"
#include "parse_frames.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>

using namespace vs;
using namespace vs::made;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

constexpr const char* kListening = "tcpdump: listening on any, link-type LINUX_SLL2 (Linux cooked "
                                   "v2), snapshot length 256 bytes\n";
constexpr const char* kCounts =
    "2 packets captured\n2 packets received by filter\n0 packets dropped by kernel\n";

/// When the node read its rules for the first time, less 5 ns; what was captured is a second older.
constexpr Timestamp kEpoch = 1'795'437'723 * kSecond;

/// Writes what it gets as lines; wait() blocks until there is one that begins so.
class Notebook : public EventSink
{
public:
    void onTraceInfo(const TraceInfo& info) override
    {
        note("info " + info.node + " " + info.filter);
    }
    void onCapabilities(std::shared_ptr<const Capabilities>) override { note("capabilities"); }
    void onTopology(std::shared_ptr<const Topology>) override { note("topology"); }
    void onFirewallFiles(std::shared_ptr<const FirewallFiles> files) override
    {
        note("firewall files " + std::to_string(files->files.size()));
    }
    void onRules(std::shared_ptr<const RuleListing> rules) override
    {
        note("rules " + std::to_string(rules->time - kEpoch));
    }
    void onNodeState(std::shared_ptr<const NodeState> state) override
    {
        note("state " + std::to_string(state->time - kEpoch));
    }
    void onSighting(const Sighting& seen, std::span<const std::uint8_t> frame,
                    std::uint32_t original) override
    {
        note("seen if" + std::to_string(seen.interface.value) + ' ' + packetName(seen.packet) +
             ' ' + std::to_string(frame.size()) + '/' + std::to_string(original));
    }
    void onConntrack(const ConntrackEvent& event) override
    {
        note(std::string("conntrack ") + conntrackKindName(event.kind));
    }
    void onCaptureStats(const CaptureStats& stats) override
    {
        note("stats " + std::to_string(stats.captured) + " dropped " +
             (stats.kernelDropped ? std::to_string(*stats.kernelDropped) : "?") +
             (stats.final ? " final" : ""));
    }
    void onCommand(const std::string& script) override
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(script);
        m_linesBefore.push_back(m_lines.size());
    }
    void onWarning(const std::string& warning) override { note("warning " + warning); }
    void onEnd(Timestamp) override { note("end"); }

    /// Lines so far, those that begin with any of `without` left out.
    std::vector<std::string> lines(const std::vector<std::string>& without = {})
    {
        const std::lock_guard lock(m_mutex);
        std::vector<std::string> out;
        for (const std::string& line : m_lines) {
            bool leftOut = false;
            for (const std::string& start : without)
                leftOut |= line.starts_with(start);
            if (!leftOut)
                out.push_back(line);
        }
        return out;
    }
    std::vector<std::string> commands()
    {
        const std::lock_guard lock(m_mutex);
        return m_commands;
    }
    /// How many lines were there when the command was told.
    std::size_t linesBefore(std::size_t command)
    {
        const std::lock_guard lock(m_mutex);
        return m_linesBefore.at(command);
    }
    bool wait(const std::string& start)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(20), [&] {
            return std::any_of(m_lines.begin(), m_lines.end(),
                               [&](const std::string& line) { return line.starts_with(start); });
        });
    }

private:
    void note(std::string line)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_lines.push_back(std::move(line));
        }
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::string> m_lines;
    std::vector<std::string> m_commands;
    std::vector<std::size_t> m_linesBefore;
};

std::string asText(const Bytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string rulesAt(int time)
{
    return "\n@@vethscope section rules-time\n" + std::to_string(kEpoch + time) +
           "\n\n@@vethscope status 0\n\n@@vethscope section rules-legacy-4\n*filter\n:INPUT ACCEPT "
           "[0:0]\nCOMMIT\n\n@@vethscope status 0\n\n@@vethscope section end\n";
}

std::string stateAt(int time)
{
    return "\n@@vethscope section state-time\n" + std::to_string(kEpoch + time) +
           "\n\n@@vethscope status 0\n\n@@vethscope section end\n";
}

Bytes frame(std::uint32_t interface, unsigned flags)
{
    return sll2(0x0800, interface, 3,
                ipv4("10.10.10.101", "10.10.10.81", 6, tcp(57006, 81, 1, 0, flags)));
}

std::string pcap()
{
    const PcapMaker maker;
    Bytes out = maker.header();
    put(out, maker.record(1795437722, 1000, frame(4, tcpflag::Syn)));
    put(out, maker.record(1795437722, 2000, frame(5, tcpflag::Rst)));
    return asText(out);
}

/// What tcpdump still wrote as it ended: a packet's sighting so long after kEpoch.
std::string lastRecord(Nanoseconds after)
{
    const auto time = static_cast<std::uint64_t>(kEpoch + after);
    return asText(PcapMaker().record(static_cast<std::uint32_t>(time / kSecond),
                                     static_cast<std::uint32_t>(time % kSecond),
                                     frame(6, tcpflag::Syn)));
}

constexpr const char* kNew =
    "[1795437722.968685]\t    [NEW] ipv4     2 tcp      6 120 SYN_SENT src=10.10.10.101 "
    "dst=10.10.10.81 sport=57006 dport=81 [UNREPLIED] src=10.10.10.81 dst=10.10.10.101 sport=81 "
    "dport=57006 id=1\n";

class LiveTraceTest : public testing::Test
{
protected:
    LiveTraceTest()
    {
        auto capabilities = std::make_shared<Capabilities>();
        capabilities->privilege = Capabilities::Privilege::Root;
        capabilities->tools = {{"tcpdump", "/usr/bin/tcpdump"},
                               {"conntrack", "/usr/sbin/conntrack"}};
        m_capabilities = capabilities;
        auto topology = std::make_shared<Topology>();
        topology->index();
        m_facts.topology = topology;
        m_facts.rules = std::make_shared<RuleListing>();
        m_shell.greetings["capture"] = kListening;
        m_shell.answers["rule-counters"] = {CommandResult{0, rulesAt(5), ""},
                                            CommandResult{0, rulesAt(9), ""}};
        m_shell.answers["node-state"] = {CommandResult{0, stateAt(6), ""},
                                         CommandResult{0, stateAt(10), ""}};
    }

    LiveTrace& trace()
    {
        if (!m_trace) {
            m_facts.capabilities = m_capabilities;
            TraceOptions options;
            options.target = "lab";
            options.filter = "tcp port 81";
            m_trace = std::make_unique<LiveTrace>(m_shell, m_notes, m_facts, options);
        }
        return *m_trace;
    }
    FakeStream& capture() { return *m_shell.streams.at("capture"); }
    FakeStream& conntrack() { return *m_shell.streams.at("conntrack"); }

    FakeShell m_shell;
    Notebook m_notes;
    NodeFacts m_facts;
    std::shared_ptr<Capabilities> m_capabilities;
    std::unique_ptr<LiveTrace> m_trace;
};

} // namespace

TEST_F(LiveTraceTest, DeliversEverythingInOrderAndEndsOnce)
{
    ASSERT_TRUE(trace().start());
    ASSERT_TRUE(m_notes.wait("state 6"));
    capture().handlers.onOutput(pcap());
    conntrack().handlers.onOutput(kNew);
    ASSERT_TRUE(m_notes.wait("conntrack"));
    capture().lastErrors = kCounts;
    ASSERT_TRUE(trace().stop());
    EXPECT_TRUE(capture().stopped);
    EXPECT_TRUE(conntrack().stopped);
    EXPECT_THAT(m_notes.lines(),
                ElementsAre("info lab tcp port 81", "capabilities", "topology", "rules 5",
                            "state 6", "seen if4 SYN 40/40", "seen if5 RST 40/40", "conntrack NEW",
                            "rules 9", "state 10", "stats 2 dropped 0", "stats 2 dropped 0 final",
                            "end"));
    ASSERT_TRUE(trace().stop()); // again: nothing more
    EXPECT_EQ(m_notes.lines().back(), "end");
    EXPECT_FALSE(trace().failure());
}

TEST_F(LiveTraceTest, EveryCommandIsToldOnceBeforeWhatItGave)
{
    m_facts.commands = {"read the node"};
    ASSERT_TRUE(trace().start());
    ASSERT_TRUE(m_notes.wait("state 6"));
    ASSERT_TRUE(trace().stop()); // reads rules and state once more
    const auto ran = m_notes.commands();
    const std::vector<std::string> expected = {
        "read the node",
        commands::watchConntrack().script,
        commands::captureAny("tcp port 81").script,
        commands::clockNow().script,
        commands::ruleCounters().script,
        commands::nodeState(commands::NodeStatePart::First).script,
        commands::nodeState(commands::NodeStatePart::Again).script};
    EXPECT_EQ(ran, expected);
    // After what the trace is, before all else.
    EXPECT_EQ(m_notes.linesBefore(0), 1U);
    const auto lines = m_notes.lines();
    const auto rules = std::find(lines.begin(), lines.end(), "rules 5") - lines.begin();
    EXPECT_LE(m_notes.linesBefore(4), static_cast<std::size_t>(rules));
}

TEST_F(LiveTraceTest, BeginsOnceTheCaptureIsWhole)
{
    m_shell.openings["capture"] = pcap(); // heard before tcpdump says that it listens
    m_shell.answers["clock"] = {CommandResult{0, "1795437722000001500\n", ""}};
    ASSERT_TRUE(trace().start());
    ASSERT_TRUE(m_notes.wait("state 6"));
    ASSERT_TRUE(trace().stop());
    const auto lines = m_notes.lines();
    EXPECT_EQ(std::count(lines.begin(), lines.end(), "seen if5 RST 40/40"), 1);
    EXPECT_EQ(std::count(lines.begin(), lines.end(), "seen if4 SYN 40/40"), 0);
}

TEST_F(LiveTraceTest, TellsOfTheFirewallsFilesAfterTheTopology)
{
    auto files = std::make_shared<FirewallFiles>();
    files->files.resize(2);
    m_facts.firewallFiles = files;
    ASSERT_TRUE(trace().start());
    ASSERT_TRUE(m_notes.wait("rules 5"));
    ASSERT_TRUE(trace().stop());
    const auto lines = m_notes.lines();
    ASSERT_GE(lines.size(), 4U);
    EXPECT_EQ(lines[2], "topology");
    EXPECT_EQ(lines[3], "firewall files 2");
}

TEST_F(LiveTraceTest, ReadsStreamsByteByByte)
{
    ASSERT_TRUE(trace().start());
    for (const char byte : pcap())
        capture().handlers.onOutput({&byte, 1});
    for (const char byte : std::string(kNew) + "noise\n" + kNew)
        conntrack().handlers.onOutput({&byte, 1});
    capture().lastErrors = kCounts;
    ASSERT_TRUE(trace().stop());
    EXPECT_THAT(
        m_notes.lines({"info", "cap", "topo", "rules", "state", "stats", "end"}),
        ElementsAre("seen if4 SYN 40/40", "seen if5 RST 40/40", "conntrack NEW", "conntrack NEW"));
}

TEST_F(LiveTraceTest, KeepsWhatWasSeenWholeInItsLastMoments)
{
    ASSERT_TRUE(trace().start());
    ASSERT_TRUE(m_notes.wait("state 6"));
    capture().handlers.onOutput(pcap());
    capture().lastOutput = lastRecord(5 * kMillisecond);
    ASSERT_TRUE(trace().stop());
    EXPECT_THAT(m_notes.lines({"info", "cap", "topo", "rules", "state"}),
                ElementsAre("seen if4 SYN 40/40", "seen if5 RST 40/40", "seen if6 SYN 40/40",
                            "stats 3 dropped ? final", "end"));
}

TEST_F(LiveTraceTest, EndsBeforeAPacketThatTcpdumpDidNotReadToItsEnd)
{
    ASSERT_TRUE(trace().start());
    ASSERT_TRUE(m_notes.wait("state 6"));
    capture().handlers.onOutput(pcap());
    capture().lastOutput = lastRecord(3600 * kSecond); // later than any time that was watched
    ASSERT_TRUE(trace().stop());
    EXPECT_THAT(
        m_notes.lines({"info", "cap", "topo", "rules", "state"}),
        ElementsAre("seen if4 SYN 40/40", "seen if5 RST 40/40", "stats 3 dropped ? final", "end"));
}

TEST_F(LiveTraceTest, AsksForLossesWhileItRuns)
{
    ASSERT_TRUE(trace().start());
    capture().handlers.onErrors("tcpdump: 51 packets captured, 102 packets received by filter, 7 "
                                "packets dropped by kernel\n");
    EXPECT_TRUE(m_notes.wait("stats 0 dropped 7"));
    ASSERT_TRUE(trace().stop());
}

TEST_F(LiveTraceTest, GoesOnWithoutConntrackAndSaysSo)
{
    m_capabilities->tools.erase("conntrack");
    ASSERT_TRUE(trace().start());
    EXPECT_TRUE(m_notes.wait("warning Conntrack events are not shown"));
    ASSERT_TRUE(trace().stop());
    EXPECT_FALSE(m_shell.streams.contains("conntrack"));
}

TEST_F(LiveTraceTest, WarnsOfLostAndRefusedConntrackEvents)
{
    ASSERT_TRUE(trace().start());
    conntrack().handlers.onErrors("WARNING: We have hit ENOBUFS! We are losing events.\n");
    conntrack().handlers.onErrors("conntrack: Operation not permitted\n");
    conntrack().end(1);
    EXPECT_TRUE(m_notes.wait("warning Conntrack events were lost"));
    EXPECT_TRUE(m_notes.wait("warning Conntrack events are not shown: conntrack: Operation"));
    EXPECT_FALSE(trace().failure());
    ASSERT_TRUE(trace().stop());
}

TEST_F(LiveTraceTest, TellsWhyTheCaptureDied)
{
    ASSERT_TRUE(trace().start());
    capture().handlers.onErrors("tcpdump: pcap_loop: The interface disappeared\n");
    capture().end(1);
    const auto failure = trace().failure();
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, ErrorCode::CommandFailed);
    EXPECT_THAT(failure->reason, HasSubstr("interface disappeared"));
    EXPECT_FALSE(trace().stop());
    EXPECT_EQ(m_notes.lines().back(), "end");
}

TEST_F(LiveTraceTest, DoesNotStartWithoutTcpdump)
{
    m_capabilities->tools.erase("tcpdump");
    EXPECT_EQ(trace().start().error().code, ErrorCode::CommandNotFound);
    EXPECT_TRUE(m_shell.ran.empty());
}

TEST_F(LiveTraceTest, DoesNotStartWhereTcpdumpComplains)
{
    m_shell.greetings["capture"] = "tcpdump: any: You don't have permission to do that\n";
    m_shell.ends["capture"] = 1;
    const auto started = trace().start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, ErrorCode::CommandFailed);
    EXPECT_THAT(started.error().reason, HasSubstr("permission"));
    EXPECT_TRUE(conntrack().stopped) << "nothing is left running";
    EXPECT_TRUE(m_notes.lines().empty());
}

TEST_F(LiveTraceTest, SaysThatSudoRefused)
{
    m_shell.greetings["capture"] = "sudo: a password is required\n";
    m_shell.ends["capture"] = 1;
    EXPECT_EQ(trace().start().error().code, ErrorCode::SudoRefused);
}
