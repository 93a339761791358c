// SPDX-License-Identifier: GPL-3.0-or-later
// What --instrument makes on a node, for real: it proves, and it is gone again, whatever ends it.
#include "tests/lab/program.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <regex>
#include <set>
#include <signal.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace vs::lab;
using namespace std::chrono_literals;
using nlohmann::json;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr auto kSoon = 20s;
/// A node that hears nothing any more waits 15 s for a sign of life.
constexpr auto kAfterACut = 40s;

std::vector<std::string> wordsOf(const std::string& text)
{
    std::istringstream in(text);
    return {std::istream_iterator<std::string>(in), {}};
}

/// What is in /proc/PID/NAME, its zeros as blanks.
std::string procFile(const std::string& pid, const char* name)
{
    std::ifstream file("/proc/" + pid + '/' + name);
    std::string text{std::istreambuf_iterator<char>(file), {}};
    std::replace(text.begin(), text.end(), '\0', ' ');
    return text;
}

/// A lab whose node was looked at before anything ran on it.
class InstrumentTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (geteuid() != 0)
            GTEST_SKIP() << "the lab needs root";
        m_lab = std::make_unique<Lab>("rst-dropped");
        ASSERT_TRUE(m_lab->up()) << m_lab->problem();
        // The logins of the lab's own making are over.
        ASSERT_TRUE(eventually([&] { return sessions().empty(); }, kSoon));
        m_idle = m_lab->processes();
        m_tracing = m_lab->tracing();
        m_before = snapshot();
        ASSERT_THAT(m_before, HasSubstr("PVEFW-FORWARD"));
    }

    /// Rules of every backend and family, nft's tables and all sysctls of the node's network, each
    /// without what counts.
    std::string snapshot() const
    {
        std::string text =
            m_lab
                ->inNode(
                    {"sh", "-c",
                     "for save in iptables-legacy-save ip6tables-legacy-save iptables-nft-save "
                     "ip6tables-nft-save; do echo \"== $save\"; $save; done; echo == nft; nft "
                     "list ruleset; echo == sysctl; sysctl -a 2>/dev/null | grep '^net\\.' | "
                     "grep -v nf_conntrack_count"})
                .output;
        text = std::regex_replace(text, std::regex(R"(\[\d+:\d+\])"), "[]");
        text = std::regex_replace(text, std::regex(R"(packets \d+ bytes \d+)"), "counter");
        return std::regex_replace(text, std::regex("# (Generated|Completed)[^\n]*\n"), "");
    }

    std::vector<std::string> pids() const
    {
        return wordsOf(run({"ip", "netns", "pids", "vs-" + m_lab->name() + "-node"}).output);
    }
    /// Processes of SSH sessions on the node.
    std::vector<std::string> sessions() const
    {
        std::vector<std::string> found;
        for (const std::string& pid : pids()) {
            if (procFile(pid, "cmdline").starts_with("sshd: root"))
                found.push_back(pid);
        }
        return found;
    }
    /// Marks of what the program runs on the node: "capture", "conntrack", a random id for each run
    /// with instruments.
    std::set<std::string> marks() const
    {
        std::set<std::string> found;
        for (const std::string& pid : pids()) {
            for (const std::string& word : wordsOf(procFile(pid, "environ"))) {
                if (word.starts_with("VETHSCOPE_RUN="))
                    found.insert(word.substr(word.find('=') + 1));
            }
        }
        return found;
    }
    std::string tables() const { return m_lab->inNode({"nft", "list", "tables"}).output; }

    /// Ids of the runs whose listener, trace table and trace instance are all there.
    std::string instanceOf(const std::string& id) const
    {
        return m_tracing + "/instances/vethscope-" + id;
    }
    std::set<std::string> armed() const
    {
        std::set<std::string> ids;
        const std::string there = tables();
        for (const std::string& mark : marks()) {
            // Marks of tables have two letters behind the run's id.
            if (mark != "capture" && mark != "conntrack" &&
                there.find("vethscope_" + mark + "a") != std::string::npos &&
                std::filesystem::exists(instanceOf(mark)))
                ids.insert(mark);
        }
        return ids;
    }
    /// Waits until that many runs have armed a flow; remembers them.
    bool waitForArmed(std::size_t runs)
    {
        const bool there = eventually([&] { return armed().size() == runs; }, kSoon);
        for (const std::string& id : armed())
            m_ids.insert(id);
        return there;
    }

    /// Nothing that carries the program's name: process, table, instance.
    bool gone() const
    {
        const bool instances =
            std::any_of(m_ids.begin(), m_ids.end(), [this](const std::string& id) {
                return std::filesystem::exists(instanceOf(id));
            });
        return !instances && marks().empty() && tables().find("vethscope") == std::string::npos;
    }
    void expectAsItWas(std::chrono::seconds within = kSoon) const
    {
        EXPECT_EQ(snapshot(), m_before);
        EXPECT_TRUE(eventually([&] { return m_lab->processes() == m_idle; }, within))
            << testing::PrintToString(m_lab->processes());
    }

    pid_t start() const
    {
        return startVethscope({"trace", m_lab->target(), "--instrument", "--duration", "120"});
    }
    static int statusOf(pid_t pid)
    {
        int status = 0;
        if (waitpid(pid, &status, 0) != pid)
            return -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }

    std::unique_ptr<Lab> m_lab;
    std::string m_before;
    std::string m_tracing;
    std::vector<std::string> m_idle;
    std::set<std::string> m_ids;
};

/// What was proved, and what the kernel told of it; by the packet's place in the trace.
json proofsOf(const json& result)
{
    json proofs = json::array();
    for (const json& flow : result["flows"]) {
        for (const json& journey : flow["journeys"]) {
            if (!journey["drop"].is_null() && journey["drop"]["grade"] == "proved")
                proofs.push_back({{"id", journey["id"]},
                                  {"verdict", journey["verdict"]},
                                  {"drop", journey["drop"]},
                                  {"rule_walk", journey["rule_walk"]},
                                  {"kernel_drop", journey["kernel_drop"]}});
        }
    }
    return proofs;
}

/// The journeys that were dropped with a proof, and all that were dropped.
std::pair<int, int> provedOf(const json& result)
{
    int proved = 0;
    int dropped = 0;
    for (const json& flow : result["flows"]) {
        for (const json& journey : flow["journeys"]) {
            if (journey["verdict"] != "dropped")
                continue;
            ++dropped;
            proved += journey["drop"]["grade"] == "proved" ? 1 : 0;
        }
    }
    return {proved, dropped};
}

} // namespace

TEST_F(InstrumentTest, ANormalEndProvesAndLeavesTheNodeAsItWas)
{
    const std::string file = "/tmp/vethscope-instrument-" + std::to_string(getpid()) + ".pcapng";
    const Outcome outcome = vethscope(
        {"trace", m_lab->target(), "--instrument", "--duration", "8", "--json", "-o", file});
    // It returns when all is gone, not some time later.
    EXPECT_TRUE(gone()) << tables();
    EXPECT_EQ(outcome.status, 3) << outcome.errors;
    const json live = outcome.json();
    const int proved = provedOf(live).first;
    const int dropped = provedOf(live).second;
    EXPECT_GT(proved, 0) << outcome.output;
    EXPECT_LE(dropped - proved, 1) << "only the reset that armed its flow may lack a proof";
    expectAsItWas();

    const Outcome again = vethscope({"explain", file, "--json"});
    unlink(file.c_str());
    EXPECT_EQ(again.status, 3) << again.errors;
    const json reopened = again.json();
    EXPECT_EQ(proofsOf(reopened), proofsOf(live));
    EXPECT_EQ(provedOf(reopened).second, dropped);
    EXPECT_EQ(reopened["findings"], live["findings"]);
}

TEST_F(InstrumentTest, AKilledProgramLeavesNothing)
{
    const pid_t program = start();
    ASSERT_TRUE(waitForArmed(1)) << tables();
    kill(program, SIGKILL);
    statusOf(program);
    EXPECT_TRUE(eventually([&] { return gone(); }, kSoon)) << tables();
    expectAsItWas();
}

TEST_F(InstrumentTest, AKilledSessionOnTheNodeLeavesNothing)
{
    const pid_t program = start();
    ASSERT_TRUE(waitForArmed(1)) << tables();
    for (const std::string& pid : sessions())
        kill(std::stoi(pid), SIGKILL);
    EXPECT_EQ(statusOf(program), 1);
    EXPECT_TRUE(eventually([&] { return gone(); }, kSoon)) << tables();
    expectAsItWas();
}

TEST_F(InstrumentTest, ACutNetworkLeavesNothing)
{
    const pid_t program = start();
    ASSERT_TRUE(waitForArmed(1)) << tables();
    const std::string link = "vs-" + m_lab->name();
    ASSERT_EQ(run({"ip", "link", "set", link, "down"}).status, 0);
    // The node finds out by itself: the program still runs, and cannot reach it.
    EXPECT_TRUE(eventually([&] { return gone(); }, kAfterACut)) << tables();
    EXPECT_EQ(run({"ip", "link", "set", link, "up"}).status, 0);
    EXPECT_EQ(statusOf(program), 1);
    // sshd learns that nobody is there by its next retransmission: each waits twice as long.
    expectAsItWas(120s);
}

TEST_F(InstrumentTest, ANetworkThatSwallowsWhatTheProgramSaysLeavesNothing)
{
    // All that the node says is heard and acknowledged, so sshd has nothing to retransmit: that
    // nobody is there any more it learns from the program's end of the connection, or never. A
    // bare acknowledgement has 80 bytes at most, and the shortest message more.
    const auto swallow = [this](const char* change) {
        return m_lab
            ->inNode({"iptables-legacy", change, "INPUT", "-p", "tcp", "--dport", "22", "-m",
                      "length", "--length", "81:65535", "-j", "DROP"})
            .status;
    };
    const pid_t program = start();
    ASSERT_TRUE(waitForArmed(1)) << tables();
    ASSERT_EQ(swallow("-I"), 0);
    EXPECT_TRUE(eventually([&] { return gone(); }, kAfterACut)) << tables();
    EXPECT_EQ(statusOf(program), 1);
    EXPECT_EQ(swallow("-D"), 0);
    expectAsItWas(120s);
}

TEST_F(InstrumentTest, AnInterruptEndsItCleanly)
{
    const pid_t program = start();
    ASSERT_TRUE(waitForArmed(1)) << tables();
    kill(program, SIGINT);
    const int status = statusOf(program);
    EXPECT_TRUE(gone()) << tables();
    EXPECT_TRUE(status == 3 || status == 4) << status;
    expectAsItWas();
}

TEST_F(InstrumentTest, OfTwoProgramsOneEndsAndTheOtherGoesOn)
{
    const pid_t first = start();
    ASSERT_TRUE(waitForArmed(1)) << tables();
    const std::string firstId = *m_ids.begin();
    const pid_t second = start();
    ASSERT_TRUE(waitForArmed(2)) << tables();
    ASSERT_EQ(m_ids.size(), 2U);

    kill(first, SIGINT);
    statusOf(first);
    EXPECT_FALSE(std::filesystem::exists(instanceOf(firstId)));
    EXPECT_THAT(tables(), Not(HasSubstr("vethscope_" + firstId)));
    const auto rest = armed();
    EXPECT_EQ(rest.size(), 1U);
    EXPECT_FALSE(rest.contains(firstId));
    EXPECT_THAT(marks(), Contains("capture")) << "the other one's";

    kill(second, SIGINT);
    EXPECT_EQ(statusOf(second), 3) << "it saw resets dropped";
    EXPECT_TRUE(gone()) << tables();
    expectAsItWas();
}

TEST_F(InstrumentTest, DoctorRemovesWhatIsOrphanedAndNothingThatLives)
{
    const pid_t program = start();
    ASSERT_TRUE(waitForArmed(1)) << tables();
    const std::string live = *m_ids.begin();
    const std::string orphan = m_lab->name() + "orphan";
    m_ids.insert(orphan);
    std::filesystem::create_directory(instanceOf(orphan));
    m_lab->inNode({"nft", "add", "table", "inet", "vethscope_" + orphan});
    // Its parent ends at once, so that it is init's child.
    m_lab->inNode({"sh", "-c",
                   "VETHSCOPE_RUN=" + orphan + " setsid sleep 1000 </dev/null >/dev/null 2>&1 &"});
    ASSERT_THAT(marks(), Contains(orphan));

    const Outcome looked = vethscope({"doctor", m_lab->target()});
    EXPECT_EQ(looked.status, 0) << looked.errors;
    for (const std::string& what : {"instance vethscope-" + orphan,
                                    "table inet vethscope_" + orphan, std::string(" sleep 1000")}) {
        EXPECT_THAT(looked.output, HasSubstr(what));
        EXPECT_THAT(looked.output, Not(HasSubstr("live " + what)));
    }
    EXPECT_THAT(looked.output, HasSubstr("live instance vethscope-" + live));
    EXPECT_THAT(looked.output, HasSubstr("live table inet vethscope_" + live));
    EXPECT_THAT(marks(), Contains(orphan)) << "looking removes nothing";
    EXPECT_TRUE(std::filesystem::exists(instanceOf(orphan)));

    const Outcome cleaned = vethscope({"doctor", m_lab->target(), "--clean"});
    EXPECT_EQ(cleaned.status, 0) << cleaned.errors << cleaned.output;
    EXPECT_THAT(marks(), Not(Contains(orphan)));
    EXPECT_FALSE(std::filesystem::exists(instanceOf(orphan)));
    EXPECT_THAT(tables(), Not(HasSubstr("vethscope_" + orphan)));
    EXPECT_THAT(armed(), testing::ElementsAre(live));

    kill(program, SIGINT);
    EXPECT_EQ(statusOf(program), 3);
    EXPECT_TRUE(gone()) << tables();
    expectAsItWas();
}
