// SPDX-License-Identifier: GPL-3.0-or-later
// What things in a drawing are said to be, why they are there, and which line made them.
#include "core/diagnose/lessons/config_source.h"
#include "core/diagnose/lessons/lesson.h"
#include "core/parse/firewall_config.h"
#include "core/parse/iptables_save.h"
#include "made/made_node.h"

#include <gmock/gmock.h>

namespace vs {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// A node whose configuration is known.
struct Taught
{
    std::shared_ptr<Topology> topology;
    Snapshot snapshot;

    Taught()
    {
        made::Node node;
        const InterfaceId vmbr0 = node.addBridge("vmbr0", true);
        node.addUplink("eno1", vmbr0);
        node.addGuest(101, GuestType::Container, vmbr0, true, made::ip("10.0.0.101"));
        node.addGuest(811, GuestType::Vm, vmbr0, true, made::ip("10.0.0.81"));
        node.addGuest(812, GuestType::Vm, vmbr0, false, made::ip("10.0.0.82"));
        topology = std::make_shared<Topology>(*node.build());
        topology->bridgeNetfilter = true;
        Guest& vm = topology->guests[1];
        vm.configFile = "/etc/pve/local/qemu-server/811.conf";
        vm.nics[0].configLine = 7;
        vm.nics[0].configText = "net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0,firewall=1";
        const std::string file = "/etc/network/interfaces";
        topology->networkConfig = {{file, 1, "auto lo"},
                                   {file, 2, "iface lo inet loopback"},
                                   {file, 4, "iface eno1 inet manual"},
                                   {file, 6, "auto vmbr0"},
                                   {file, 7, "iface vmbr0 inet static"},
                                   {file, 8, "address 10.0.0.2/24"},
                                   {file, 9, "bridge-ports eno1"},
                                   {file, 10,
                                    "post-up iptables -t raw -A PREROUTING -i fwbr+ -j "
                                    "CT --zone 1"}};
        topology->index();
        snapshot.topology = topology;
        snapshot.capabilities = std::make_shared<Capabilities>();
        auto files = std::make_shared<FirewallFiles>();
        files->files.push_back(
            parseFirewallFile(std::string(kClusterFirewallPath), "[OPTIONS]\n\nenable: 1\n"));
        files->files.push_back(parseFirewallFile(
            guestFirewallPath(811), "[OPTIONS]\nenable: 1\n\n[RULES]\nIN DROP -p tcp -dport 80\n"));
        snapshot.firewallFiles = files;
    }

    InterfaceId id(const char* name) const { return topology->findByName(name)->id; }
    Lesson of(const char* name) const { return interfaceLesson(snapshot, id(name)); }
};

std::string wordsOf(const Lesson& lesson)
{
    std::string words;
    for (const core::Phrase& part : {lesson.title, lesson.what, lesson.why, lesson.missing})
        words += part.text() + '\n';
    for (const ConfigLine& line : lesson.lines)
        words += line.file + ':' + std::to_string(line.line) + ' ' + line.text + '\n';
    return words;
}

TEST(Lessons, APartOfAGuestsWiringLeadsToItsNetLine)
{
    const Taught taught;
    for (const char* name : {"tap811i0", "fwbr811i0", "fwln811i0", "fwpr811p0"}) {
        const Lesson lesson = taught.of(name);
        EXPECT_THAT(lesson.title.text(), HasSubstr(name));
        ASSERT_EQ(lesson.lines.size(), 1U) << name;
        EXPECT_EQ(lesson.lines[0].file, "/etc/pve/local/qemu-server/811.conf");
        EXPECT_EQ(lesson.lines[0].line, 7);
        EXPECT_THAT(lesson.lines[0].text, HasSubstr("firewall=1"));
        EXPECT_TRUE(lesson.missing.empty()) << name;
    }
    EXPECT_THAT(taught.of("fwbr811i0").why.text(), HasSubstr("net0 says firewall=1"));
    EXPECT_THAT(taught.of("fwpr811p0").what.text(), HasSubstr("vmbr0"));
    EXPECT_THAT(taught.of("fwpr811p0").what.text(), HasSubstr("fwln811i0"));
}

TEST(Lessons, WhereTheLineWasNotReadItIsSaid)
{
    Taught taught;
    const Lesson lesson = taught.of("fwbr101i0");
    EXPECT_THAT(lesson.lines, IsEmpty());
    EXPECT_THAT(lesson.missing.text(), HasSubstr("/etc/pve/local/lxc/101.conf"));
    taught.topology->inferred = true;
    EXPECT_THAT(taught.of("fwbr101i0").missing.text(), HasSubstr("capture alone"));
}

TEST(Lessons, BridgesAndUplinksLeadToTheNetworkConfiguration)
{
    Taught taught;
    const Lesson bridge = taught.of("vmbr0");
    EXPECT_THAT(bridge.lines,
                ElementsAre(ConfigLine{"/etc/network/interfaces", 7, "iface vmbr0 inet static"},
                            ConfigLine{"/etc/network/interfaces", 8, "address 10.0.0.2/24"},
                            ConfigLine{"/etc/network/interfaces", 9, "bridge-ports eno1"}));
    EXPECT_THAT(bridge.what.text(), HasSubstr("4 ports"));
    EXPECT_THAT(bridge.what.text(), HasSubstr("shows them to iptables"));
    const Lesson uplink = taught.of("eno1");
    EXPECT_THAT(uplink.lines,
                ElementsAre(ConfigLine{"/etc/network/interfaces", 4, "iface eno1 inet manual"},
                            ConfigLine{"/etc/network/interfaces", 9, "bridge-ports eno1"}));
    taught.topology->bridgeNetfilter = false;
    for (Interface& interface : taught.topology->interfaces)
        interface.callIptables = false;
    EXPECT_THAT(taught.of("vmbr0").what.text(), HasSubstr("shows none of them"));
    taught.topology->networkConfig.clear();
    EXPECT_THAT(taught.of("vmbr0").missing.text(), HasSubstr("/etc/network/interfaces"));
}

TEST(Lessons, AGuestsCardSaysWhetherItIsFiltered)
{
    const Taught taught;
    EXPECT_THAT(wordsOf(guestLesson(taught.snapshot, 811, 0)), HasSubstr("firewall bridge"));
    EXPECT_THAT(wordsOf(guestLesson(taught.snapshot, 812, 0)),
                HasSubstr("does not say firewall=1"));
    EXPECT_TRUE(guestLesson(taught.snapshot, 999, 0).empty());
    EXPECT_FALSE(guestLesson(taught.snapshot, 811, 5).empty());
}

TEST(Lessons, RulesLeadToTheLineThatMadeThem)
{
    Taught taught;
    auto rules = std::make_shared<RuleListing>();
    rules->tables = parseIptablesSave("*filter\n:tap811i0-IN - [0:0]\n[0:0] -A tap811i0-IN -p tcp "
                                      "-m tcp --dport 80 -j DROP\nCOMMIT\n",
                                      RuleBackend::IptablesLegacy, RuleFamily::V4)
                        .tables;
    taught.snapshot.rulesAfter = rules;
    const RuleRef line{RuleBackend::IptablesLegacy,
                       RuleFamily::V4,
                       "filter",
                       "tap811i0-IN",
                       1,
                       "-A tap811i0-IN -p tcp -m tcp --dport 80 -j DROP"};
    const Lesson own = ruleLesson(taught.snapshot, line);
    EXPECT_THAT(own.lines,
                ElementsAre(ConfigLine{"/etc/pve/firewall/811.fw", 5, "IN DROP -p tcp -dport 80"}));
    EXPECT_THAT(own.why.text(), HasSubstr("guest 811"));

    const RuleRef invalid{RuleBackend::IptablesLegacy,
                          RuleFamily::V4,
                          "filter",
                          "PVEFW-FORWARD",
                          1,
                          "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP"};
    const Lesson general = ruleLesson(taught.snapshot, invalid);
    EXPECT_THAT(general.why.text(), HasSubstr("on every node"));
    EXPECT_THAT(general.lines, IsEmpty());
    EXPECT_THAT(general.missing.text(), HasSubstr("nf_conntrack_allow_invalid"));

    const RuleRef zone{RuleBackend::IptablesLegacy,
                       RuleFamily::V4,
                       "raw",
                       "PREROUTING",
                       1,
                       "-A PREROUTING -i fwbr+ -j CT --zone 1"};
    const Lesson hand = ruleLesson(taught.snapshot, zone);
    ASSERT_EQ(hand.lines.size(), 1U);
    EXPECT_EQ(hand.lines[0].line, 10);
    EXPECT_THAT(hand.why.text(), HasSubstr("did not write it"));
}

TEST(Lessons, EveryInterfaceHasTwoSentences)
{
    const Taught taught;
    for (const Interface& interface : taught.topology->interfaces) {
        const Lesson lesson = interfaceLesson(taught.snapshot, interface.id);
        for (const core::Phrase& part : {lesson.title, lesson.what, lesson.why}) {
            EXPECT_FALSE(part.text().empty()) << interface.name;
            EXPECT_EQ(part.text().find('{'), std::string::npos) << part.text();
        }
        EXPECT_EQ(lesson.what.text().back(), '.');
        EXPECT_EQ(lesson.why.text().back(), '.');
    }
    EXPECT_TRUE(interfaceLesson(taught.snapshot, InterfaceId{9999}).empty());
}

} // namespace
} // namespace vs
