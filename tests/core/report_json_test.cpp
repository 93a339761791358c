// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor_report.h"
#include "core/diagnose/analysis.h"
#include "core/report/json.h"
#include "tests/core/made/made_report.h"
#include "tests/core/made/made_trace.h"
#include "tests/core/record_fixture.h"
#include "tests/core/schema_check.h"

namespace vs {
namespace {

using namespace test;

std::vector<std::string> problems(const Json& json, const std::string& definition)
{
    static const nlohmann::json schema = nlohmann::json::parse(
        readFile(std::string(VETHSCOPE_SOURCE_DIR) + "/docs/output.schema.json"));
    // Through its spelling, as a script gets it.
    return SchemaCheck(schema).problems(nlohmann::json::parse(printJson(json)), definition);
}

std::shared_ptr<const Snapshot> refusal(bool lost)
{
    Analysis analysis;
    made::playRefusal(analysis, lost);
    return analysis.snapshot();
}

TEST(ReportJson, TheSchemaRejectsWhatItShould)
{
    Json json = snapshotJson(*refusal(true));
    ASSERT_THAT(problems(json, "trace"), testing::IsEmpty());
    json["flows"][0]["journeys"][0]["verdict"] = "perhaps";
    json["flows"][0].erase("client");
    json["surplus"] = 1;
    EXPECT_EQ(problems(json, "trace").size(), 3U);
}

TEST(ReportJson, ALostResetKeepsTheContract)
{
    const Json json = snapshotJson(*refusal(true));
    EXPECT_THAT(problems(json, "trace"), testing::IsEmpty());
    ASSERT_EQ(json["flows"].size(), 1U);
    const Json& flow = json["flows"][0];
    EXPECT_EQ(flow["protocol"], "tcp");
    EXPECT_EQ(flow["client"]["guest"], "CT 101");
    EXPECT_EQ(flow["server"]["vmid"], 811);
    EXPECT_EQ(flow["server"]["port"], 81);
    ASSERT_EQ(flow["journeys"].size(), 2U);
    const Json& rst = flow["journeys"][1];
    EXPECT_EQ(rst["packet"]["flags"], "R.");
    EXPECT_EQ(rst["verdict"], "dropped");
    ASSERT_EQ(rst["hops"].size(), 3U);
    EXPECT_EQ(rst["hops"][0]["interface"], "tap811i0");
    EXPECT_EQ(rst["drop"]["after"], Json({{"interface", "fwpr811p0"}, {"direction", "in"}}));
    EXPECT_EQ(rst["drop"]["device"], "vmbr0");
    EXPECT_EQ(rst["drop"]["grade"], "counted");
    EXPECT_EQ(rst["drop"]["rule"]["chain"], "PVEFW-FORWARD");
    EXPECT_EQ(rst["drop"]["rule"]["number"], 1);
    EXPECT_EQ(rst["drop"]["rule"]["backend"], "legacy");
    EXPECT_TRUE(rst["drop"]["rule"]["config"].is_null());
    EXPECT_THAT(rst["drop"]["rule"]["place"].get<std::string>(),
                testing::HasSubstr("nf_conntrack_allow_invalid"));
    EXPECT_THAT(rst["drop"]["rule"]["meaning"].get<std::string>(), testing::HasSubstr("INVALID"));
    EXPECT_EQ(json["capture"]["kernel_dropped"], 0);
    ASSERT_EQ(json["findings"].size(), 1U);
    EXPECT_EQ(json["findings"][0]["id"], "rst-invalid-second-pass");
    EXPECT_FALSE(json["findings"][0]["remedies"].empty());
}

TEST(ReportJson, ARuleLeadsToItsLine)
{
    Analysis analysis;
    auto files = std::make_shared<FirewallFiles>();
    files->files.push_back(
        parseFirewallFile("/etc/pve/local/host.fw", "[OPTIONS]\nnf_conntrack_allow_invalid: 0\n"));
    analysis.onFirewallFiles(files);
    made::playRefusal(analysis, true);
    const Json json = snapshotJson(*analysis.snapshot());
    EXPECT_THAT(problems(json, "trace"), testing::IsEmpty());
    EXPECT_EQ(json["flows"][0]["journeys"][1]["drop"]["rule"]["config"],
              Json({{"file", "/etc/pve/local/host.fw"},
                    {"line", 2},
                    {"text", "nf_conntrack_allow_invalid: 0"}}));
}

TEST(ReportJson, TheReportHoldsWhatSupportersAskFor)
{
    const Json json = snapshotJson(made::reportSnapshot());
    EXPECT_THAT(problems(json, "trace"), testing::IsEmpty());
    const Json& report = json["report"];
    EXPECT_EQ(report["hops"].back()["kind"], "drop");
    EXPECT_EQ(report["hops"][0]["device"], "veth101i0");
    EXPECT_EQ(report["rule"]["rows"][0]["before"], Json({{"packets", 412}, {"bytes", 16480}}));
    EXPECT_EQ(report["rule"]["rows"][0]["after"]["packets"], 413);
    EXPECT_EQ(report["rule"]["rows"][0]["decides"], true);
    EXPECT_EQ(report["rule"]["way"][0]["chain"], "FORWARD");
    EXPECT_EQ(report["rule"]["config"]["line"], 2);
    EXPECT_EQ(report["nics"].size(), 2U);
    EXPECT_EQ(report["nics"][1]["file"], "/etc/pve/local/qemu-server/811.conf");
    EXPECT_EQ(report["bridges"].size(), 3U);
    EXPECT_EQ(report["versions"]["pve-firewall"], "6.0.4");
    EXPECT_EQ(report["sysctls"]["net.ipv4.conf.vmbr0.rp_filter"], "2");
    EXPECT_EQ(report["firewall_status"], "enabled/running");
    EXPECT_EQ(report["commands"],
              Json::array({"tcpdump -i any -w -", "ip -d -j addr\nbridge -j fdb"}));
    EXPECT_THAT(problems(snapshotJson(made::crowdedSnapshot()), "trace"), testing::IsEmpty());
    EXPECT_THAT(problems(snapshotJson(made::poisonedSnapshot("\xff\x01\"<")), "trace"),
                testing::IsEmpty());
}

TEST(ReportJson, AnAnsweredOneHasNoDrop)
{
    const Json json = snapshotJson(*refusal(false));
    EXPECT_THAT(problems(json, "trace"), testing::IsEmpty());
    for (const Json& journey : json["flows"][0]["journeys"])
        EXPECT_TRUE(journey["drop"].is_null());
    EXPECT_TRUE(json["findings"].empty());
}

TEST(ReportJson, NothingCapturedIsValidToo)
{
    Analysis analysis;
    analysis.onEnd(1);
    const Json json = snapshotJson(*analysis.snapshot());
    EXPECT_THAT(problems(json, "trace"), testing::IsEmpty());
    EXPECT_TRUE(json["capture"]["kernel_dropped"].is_null());
    EXPECT_TRUE(json["flows"].empty());
}

TEST(ReportJson, TopologyKeepsTheContract)
{
    const Json json = topologyJson(*smallTopology());
    EXPECT_THAT(problems(json, "topology"), testing::IsEmpty());
    EXPECT_EQ(json["interfaces"][1]["master"], "vmbr0");
    EXPECT_EQ(json["guests"][0]["nics"][0]["host_interface"], "tap811i0");
}

TEST(ReportJson, DoctorKeepsTheContract)
{
    auto capabilities = std::make_shared<Capabilities>();
    capabilities->hostname = "pve1";
    capabilities->tools = {{"ip", "/sbin/ip"}};
    const NodeFacts facts{capabilities, smallTopology(), nullptr};
    Leftovers leftovers;
    leftovers.lines = {"process 12 tcpdump", "live table inet vethscope_x"};
    const Json json = doctorJson(facts, leftovers, true);
    EXPECT_THAT(problems(json, "doctor"), testing::IsEmpty());
    EXPECT_THAT(problems(doctorJson(facts, leftovers, false), "doctor"), testing::IsEmpty());
    EXPECT_EQ(json["missing"][0]["tool"], "tcpdump");
    EXPECT_EQ(json["leftovers"][1], Json({{"what", "table inet vethscope_x"}, {"live", true}}));
}

TEST(ReportJson, BytesOfANodeThatAreNoUtf8AreReplaced)
{
    Topology topology(*smallTopology());
    topology.guests[0].name = "caf\xe9";
    topology.index();
    const std::string text = printJson(topologyJson(topology));
    EXPECT_THAT(text, testing::HasSubstr("caf\xef\xbf\xbd"));
    EXPECT_TRUE(nlohmann::json::accept(text));
}

} // namespace
} // namespace vs
