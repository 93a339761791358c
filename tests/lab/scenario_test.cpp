// SPDX-License-Identifier: GPL-3.0-or-later
// Every scenario of the practice lab, on every backend and in every address family that it is
// declared for: what a trace says is held against the truth that the scenario declares, while 500
// healthy connections run beside it.
#include "tests/lab/program.h"
#include "tests/lab/truth.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <future>
#include <gtest/gtest.h>
#include <memory>
#include <strings.h>
#include <unistd.h>

using namespace vs::lab;
using nlohmann::json;

namespace {

constexpr int kHealthyPort = 7;

/// IPv6 TRACE lines of the legacy tables reach the kernel log of a lab only while this switch of
/// the machine is on. A shell puts it back when we end, however we end.
class LogAllNamespaces
{
public:
    LogAllNamespaces()
        : m_shell(popen("f=/proc/sys/net/netfilter/nf_log_all_netns; old=$(cat $f) && echo 1 >$f; "
                        "trap '' INT TERM HUP; read -r end; echo $old >$f",
                        "we"))
    {
        eventually(&LogAllNamespaces::on, std::chrono::seconds(2));
    }
    ~LogAllNamespaces()
    {
        if (m_shell != nullptr)
            pclose(m_shell);
    }
    LogAllNamespaces(const LogAllNamespaces&) = delete;
    LogAllNamespaces& operator=(const LogAllNamespaces&) = delete;

private:
    static bool on()
    {
        std::ifstream file("/proc/sys/net/netfilter/nf_log_all_netns");
        int value = 0;
        return file >> value && value == 1;
    }
    FILE* m_shell;
};

struct Judged
{
    json flow;
    json journey;
};

std::vector<Judged> journeysOf(const json& result)
{
    std::vector<Judged> list;
    for (const json& flow : result["flows"]) {
        for (const json& journey : flow["journeys"])
            list.push_back({flow, journey});
    }
    return list;
}

bool isHealthyTraffic(const Judged& judged)
{
    return judged.flow["server"]["port"] == kHealthyPort ||
           judged.flow["client"]["port"] == kHealthyPort;
}

bool isLoss(const Judged& judged)
{
    return judged.journey["verdict"] == "dropped" || judged.journey["verdict"] == "rejected";
}

/// "S." are the flags of TCP, "UDP", "ICMP" and "ARP" are protocols.
bool isPacket(const json& packet, const std::string& wanted)
{
    if (wanted.empty() || packet["flags"] == wanted)
        return true;
    const std::string protocol = packet["protocol"];
    return strncasecmp(protocol.c_str(), wanted.c_str(), wanted.size()) == 0;
}

/// "INTERFACE:in" of where it was seen last.
std::string lastSeen(const json& journey)
{
    const json& hops = journey["hops"];
    const json& step = !journey["drop"].is_null() ? journey["drop"]["after"]
                       : hops.empty()             ? json({{"interface", ""}, {"direction", ""}})
                                                  : hops.back();
    return step["interface"].get<std::string>() + ":" + step["direction"].get<std::string>();
}

bool endedThere(const json& journey, const Expectation& expected)
{
    if (!expected["after"].empty() && lastSeen(journey) != expected["after"])
        return false;
    return expected["device"].empty() ||
           (!journey["drop"].is_null() && journey["drop"]["device"] == expected["device"]);
}

bool meets(const json& journey, const Expectation& expected)
{
    const std::string verdict = expected["verdict"];
    return (verdict.empty() || journey["verdict"] == verdict) &&
           isPacket(journey["packet"], expected["packet"]) && endedThere(journey, expected);
}

/// "CHAIN:NUMBER", or "CHAIN:policy".
std::string ruleName(const json& rule)
{
    return rule["chain"].get<std::string>() + ":" +
           (rule["number"].is_null() ? "policy" : std::to_string(rule["number"].get<int>()));
}

void expectRule(const std::vector<Judged>& losses, const Expectation& expected)
{
    int proved = 0;
    for (const Judged& loss : losses) {
        const json& drop = loss.journey["drop"];
        if (drop.is_null() || drop["rule"].is_null() || !meets(loss.journey, expected))
            continue;
        EXPECT_EQ(ruleName(drop["rule"]), expected["rule"]) << loss.journey.dump(1);
        proved += drop["grade"] == "proved";
    }
    EXPECT_GT(proved, 0) << "no drop is proved to be by " << expected["rule"];
}

/// What was said instead, in few words.
std::string told(const std::vector<Judged>& journeys)
{
    std::map<std::string, int> counts;
    for (const Judged& judged : journeys) {
        if (isHealthyTraffic(judged))
            continue;
        const json& drop = judged.journey["drop"];
        ++counts[judged.journey["packet"]["summary"].get<std::string>() + ": " +
                 judged.journey["verdict"].get<std::string>() + ", last " +
                 lastSeen(judged.journey) +
                 (drop.is_null() ? "" : " in " + drop["device"].get<std::string>())];
    }
    std::string text;
    for (const auto& [what, count] : counts)
        text += std::to_string(count) + " x " + what + '\n';
    return text;
}

void expectOneJourney(const std::vector<Judged>& journeys, const Expectation& expected)
{
    const bool found = std::any_of(journeys.begin(), journeys.end(), [&](const Judged& judged) {
        return !isHealthyTraffic(judged) && meets(judged.journey, expected);
    });
    EXPECT_TRUE(found) << "no " << expected["packet"] << " is " << expected["verdict"] << " after "
                       << expected["after"] << " in " << expected["device"] << '\n'
                       << told(journeys);
}

/// Every loss is at a place that the scenario names.
void expectNoOtherLoss(const std::vector<Judged>& losses, const Case& one)
{
    for (const Judged& loss : losses) {
        const bool named = std::any_of(
            one.expectations.begin(), one.expectations.end(), [&](const Expectation& expected) {
                return expected.isLoss() && endedThere(loss.journey, expected);
            });
        EXPECT_TRUE(named) << "another loss: " << loss.journey.dump(1);
    }
}

void expectHealthyUnharmed(const std::vector<Judged>& journeys)
{
    int seen = 0;
    for (const Judged& judged : journeys) {
        if (!isHealthyTraffic(judged))
            continue;
        ++seen;
        EXPECT_FALSE(isLoss(judged)) << "a healthy packet: " << judged.journey.dump(1);
        if (::testing::Test::HasFailure())
            return;
    }
    EXPECT_GT(seen, 0);
}

class Scenario : public ::testing::TestWithParam<Case>
{};

} // namespace

namespace vs::lab {
void PrintTo(const Case& one, std::ostream* out)
{
    *out << one.name() << " on " << one.backend;
}
} // namespace vs::lab

TEST_P(Scenario, IsToldTruly)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "the lab needs root";
    const Case& one = GetParam();
    std::unique_ptr<LogAllNamespaces> log;
    if (one.backend == "legacy" && one.family == 6)
        log = std::make_unique<LogAllNamespaces>();
    setenv("VETHSCOPE_LAB_FAMILY", std::to_string(one.family).c_str(), 1);
    const Lab lab(one.scenario, one.backend);
    ASSERT_TRUE(lab.up()) << lab.problem();

    auto trace = std::async(std::launch::async, [&] {
        return vethscope({"trace", lab.target(), "--duration", "4", "--json", "--instrument"});
    });
    ASSERT_TRUE(eventually([&] { return lab.runs("tcpdump "); }, std::chrono::seconds(10)));
    usleep(300'000); // tcpdump listens a moment after it started
    const Outcome healthy = run({VETHSCOPE_LAB, "healthy", "--name", lab.name()});
    EXPECT_EQ(healthy.status, 0) << healthy.output << healthy.errors;
    const Outcome outcome = trace.get();
    const json result = outcome.json();
    ASSERT_TRUE(result.is_object()) << outcome.output << outcome.errors;
    EXPECT_EQ(outcome.status == 3, one.hasLoss()) << outcome.status << outcome.errors;
    EXPECT_EQ(result["capture"]["kernel_dropped"], 0);

    const std::vector<Judged> journeys = journeysOf(result);
    std::vector<Judged> losses;
    std::copy_if(journeys.begin(), journeys.end(), std::back_inserter(losses), isLoss);
    for (const Expectation& expected : one.expectations) {
        expectOneJourney(journeys, expected);
        if (!expected["rule"].empty())
            expectRule(losses, expected);
    }
    expectNoOtherLoss(losses, one);
    expectHealthyUnharmed(journeys);

    std::set<std::string> ids;
    for (const json& finding : result["findings"])
        ids.insert(finding["id"]);
    EXPECT_EQ(ids, one.findings()) << result["findings"].dump(1);
}

// Two suites, so that two labs can be up at a time (CMakeLists.txt).
INSTANTIATE_TEST_SUITE_P(Legacy, Scenario,
                         ::testing::ValuesIn(casesIn(VETHSCOPE_SCENARIOS, "legacy")),
                         [](const auto& of) { return of.param.name(); });
INSTANTIATE_TEST_SUITE_P(Nft, Scenario, ::testing::ValuesIn(casesIn(VETHSCOPE_SCENARIOS, "nft")),
                         [](const auto& of) { return of.param.name(); });
