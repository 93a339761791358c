// SPDX-License-Identifier: GPL-3.0-or-later
// The whole chain for real: program, SSH, tcpdump, conntrack, the kernel of this machine.
#include "tests/lab/program.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vs::lab;
using nlohmann::json;

namespace {

#define NEEDS_ROOT()                                                                               \
    if (geteuid() != 0)                                                                            \
    GTEST_SKIP() << "the lab needs root"

#define ASSERT_UP(lab) ASSERT_TRUE((lab).up()) << (lab).problem()

json trace(const Lab& lab, int wantedStatus, std::vector<std::string> more = {})
{
    std::vector<std::string> arguments = {"trace", lab.target(), "--duration", "4", "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome outcome = vethscope(arguments);
    EXPECT_EQ(outcome.status, wantedStatus) << outcome.errors << outcome.output;
    return outcome.json();
}

std::vector<json> journeysWith(const json& result, const std::string& verdict)
{
    std::vector<json> found;
    for (const json& flow : result["flows"]) {
        for (const json& journey : flow["journeys"]) {
            if (journey["verdict"] == verdict)
                found.push_back(journey);
        }
    }
    return found;
}

std::vector<std::string> findingIds(const json& result)
{
    std::vector<std::string> ids;
    for (const json& finding : result["findings"])
        ids.push_back(finding["id"]);
    return ids;
}

void expectFoundingCase(const json& result)
{
    const auto drops = journeysWith(result, "dropped");
    ASSERT_FALSE(drops.empty()) << result.dump(1);
    for (const json& journey : drops) {
        EXPECT_EQ(journey["packet"]["flags"], "R.") << journey.dump(1);
        const json& drop = journey["drop"];
        EXPECT_EQ(drop["device"], "vmbr0");
        EXPECT_EQ(drop["after"]["interface"], "fwpr811p0");
        EXPECT_EQ(drop["after"]["direction"], "in");
        EXPECT_EQ(drop["expected_next"]["interface"], "fwpr101p1");
    }
    // The very first or last reset may lie outside the two readings of the counters.
    int named = 0;
    for (const json& journey : drops) {
        const json& rule = journey["drop"]["rule"];
        if (rule.is_null())
            continue;
        ++named;
        EXPECT_EQ(rule["chain"], "PVEFW-FORWARD");
        EXPECT_EQ(rule["number"], 1);
        EXPECT_EQ(rule["text"], "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP");
    }
    EXPECT_GT(named, 0) << result.dump(1);
    EXPECT_EQ(findingIds(result), std::vector<std::string>{"rst-invalid-second-pass"});
    EXPECT_EQ(result["capture"]["kernel_dropped"], 0);
}

void expectAnswered(const json& result)
{
    EXPECT_TRUE(journeysWith(result, "dropped").empty()) << result.dump(1);
    EXPECT_TRUE(journeysWith(result, "rejected").empty()) << result.dump(1);
    EXPECT_FALSE(journeysWith(result, "answered").empty()) << result.dump(1);
    EXPECT_TRUE(result["findings"].empty());
}

} // namespace

TEST(Chain, RstDroppedIsFoundWithItsRule)
{
    NEEDS_ROOT();
    const Lab lab("rst-dropped");
    ASSERT_UP(lab);
    expectFoundingCase(trace(lab, 3));
}

TEST(Chain, RstDroppedIsFoundOnTheNftBackendToo)
{
    NEEDS_ROOT();
    const Lab lab("rst-dropped", "nft");
    ASSERT_UP(lab);
    expectFoundingCase(trace(lab, 3));
}

TEST(Chain, UntilDropEndsWithTheFirstOne)
{
    NEEDS_ROOT();
    const Lab lab("rst-dropped");
    ASSERT_UP(lab);
    const Outcome outcome =
        vethscope({"trace", lab.target(), "--duration", "60", "--until-drop", "--json"});
    EXPECT_EQ(outcome.status, 3) << outcome.errors;
    EXPECT_FALSE(journeysWith(outcome.json(), "dropped").empty());
}

TEST(Chain, GuestsCanBeNamed)
{
    NEEDS_ROOT();
    const Lab lab("rst-dropped");
    ASSERT_UP(lab);
    expectFoundingCase(trace(lab, 3, {"--from", "101", "--to", "811", "--port", "81"}));
}

TEST(Chain, AllowInvalidLetsTheResetArrive)
{
    NEEDS_ROOT();
    const Lab lab("rst-allow-invalid");
    ASSERT_UP(lab);
    expectAnswered(trace(lab, 0));
}

TEST(Chain, NotrackLetsTheResetArrive)
{
    NEEDS_ROOT();
    const Lab lab("rst-notrack");
    ASSERT_UP(lab);
    expectAnswered(trace(lab, 0));
}

TEST(Chain, ZonePerBridgeLetsTheResetArrive)
{
    NEEDS_ROOT();
    const Lab lab("rst-zone-per-bridge");
    ASSERT_UP(lab);
    expectAnswered(trace(lab, 0));
}

TEST(Chain, AllGoodIsAllGood)
{
    NEEDS_ROOT();
    const Lab lab("all-good");
    ASSERT_UP(lab);
    expectAnswered(trace(lab, 0));
}

TEST(Chain, PolicyInDropsTheSynInTheFirewallBridge)
{
    NEEDS_ROOT();
    const Lab lab("policy-in-drop");
    ASSERT_UP(lab);
    const json result = trace(lab, 3);
    const auto drops = journeysWith(result, "dropped");
    ASSERT_FALSE(drops.empty()) << result.dump(1);
    for (const json& journey : drops) {
        EXPECT_EQ(journey["packet"]["flags"], "S");
        EXPECT_EQ(journey["drop"]["device"], "fwbr811i0");
        EXPECT_EQ(journey["drop"]["after"]["interface"], "fwln811i0");
        if (!journey["drop"]["rule"].is_null()) {
            EXPECT_EQ(journey["drop"]["rule"]["chain"], "tap811i0-IN");
        }
    }
}

TEST(Chain, ASavedSessionTellsTheSame)
{
    NEEDS_ROOT();
    const Lab lab("rst-dropped");
    ASSERT_UP(lab);
    const std::string file = "/tmp/vethscope-chain-" + std::to_string(getpid()) + ".pcapng";
    const json live = trace(lab, 3, {"-o", file});
    const Outcome again = vethscope({"explain", file, "--json"});
    unlink(file.c_str());
    EXPECT_EQ(again.status, 3) << again.errors;
    const json reopened = again.json();
    EXPECT_EQ(reopened["flows"], live["flows"]);
    EXPECT_EQ(reopened["findings"], live["findings"]);
    EXPECT_EQ(reopened["capture"], live["capture"]);
}

TEST(Chain, TopologyAndDoctorTellTheNode)
{
    NEEDS_ROOT();
    const Lab lab("all-good");
    ASSERT_UP(lab);
    const Outcome topology = vethscope({"topology", lab.target(), "--json"});
    EXPECT_EQ(topology.status, 0) << topology.errors;
    for (const char* name : {"vmbr0", "fwbr811i0", "fwpr811p0", "tap811i0", "veth101i1", "eno1"})
        EXPECT_NE(topology.output.find('"' + std::string(name) + '"'), std::string::npos) << name;
    const Outcome doctor = vethscope({"doctor", lab.target(), "--json"});
    EXPECT_EQ(doctor.status, 0) << doctor.errors;
    EXPECT_TRUE(doctor.json().is_object()) << doctor.output;
}

TEST(Chain, ATraceLeavesTheNodeAsItWas)
{
    NEEDS_ROOT();
    const Lab lab("rst-dropped");
    ASSERT_UP(lab);
    const std::string before = lab.state();
    const auto idle = lab.processes();
    trace(lab, 3);
    EXPECT_EQ(lab.state(), before);
    EXPECT_TRUE(
        eventually([&] { return lab.processes().size() <= idle.size(); }, std::chrono::seconds(5)));
}

TEST(Chain, SigintEndsATraceAndPrintsWhatItHas)
{
    NEEDS_ROOT();
    const Lab lab("rst-dropped");
    ASSERT_UP(lab);
    // timeout(1) sends the signal; the program decides when it is done.
    const Outcome outcome =
        run({"timeout", "--signal=INT", "6", VETHSCOPE_PROGRAM, "trace", lab.target(), "--json"});
    EXPECT_TRUE(outcome.json().is_object()) << outcome.output << outcome.errors;
    EXPECT_TRUE(outcome.status == 124 || outcome.status == 3) << outcome.status;
}

TEST(Chain, AKilledProgramLeavesNothingBehind)
{
    NEEDS_ROOT();
    const Lab lab("rst-dropped");
    ASSERT_UP(lab);
    const std::string before = lab.state();
    const auto capturing = [&] {
        int captures = 0;
        int watches = 0;
        for (const std::string& line : lab.processes()) {
            captures += line.find("tcpdump ") != std::string::npos;
            watches += line.find("conntrack ") != std::string::npos;
        }
        return captures > 0 && watches > 0;
    };
    const auto quiet = [&] {
        for (const std::string& line : lab.processes()) {
            if (line.find("sshd: /") == std::string::npos && // the listener
                line.find("sshd -") == std::string::npos &&
                line.find("fw-logger.pl") == std::string::npos)
                return false;
        }
        return true;
    };
    ASSERT_TRUE(eventually(quiet, std::chrono::seconds(5)));
    for (int round = 0; round < 20; ++round) {
        const pid_t pid = startVethscope({"trace", lab.target(), "--duration", "60"});
        ASSERT_GT(pid, 0);
        ASSERT_TRUE(eventually(capturing, std::chrono::seconds(20))) << "round " << round;
        kill(pid, SIGKILL);
        int status = 0;
        waitpid(pid, &status, 0);
        std::string left;
        EXPECT_TRUE(eventually(quiet, std::chrono::seconds(5))) << [&] {
            for (const std::string& line : lab.processes())
                left += line + "\n";
            return "round " + std::to_string(round) + " left behind:\n" + left;
        }();
    }
    EXPECT_EQ(lab.state(), before);
}
