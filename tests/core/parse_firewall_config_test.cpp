// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/firewall_config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vs {
namespace {

const std::string kFile = R"(# made by hand
[OPTIONS]

enable: 1
Policy_In: REJECT
log_level_in:

[aliases]
Monitor 192.0.2.9 # the one in the cellar

[IPSET Trusted] # friends
198.18.0.0/15
!198.18.7.0/24 # but not these
monitor

[RULES]
GROUP web -i net0
|IN SSH(ACCEPT) -i net1 -source +guest/trusted -log nolog # off for now
OUT REJECT -p udp --sport 1024:65535 -dport 53,853 -dest dc/resolver
in DROP -p icmp -icmp-type echo-request -log warning
FORWARD DROP -source 203.0.113.7-203.0.113.9

[group web]
IN ACCEPT -p tcp -dport 8443
)";

TEST(ParseFirewallConfig, TakesEverySection)
{
    const FirewallConfig config = parseFirewallConfig(kFile);
    EXPECT_EQ(config.notUnderstood, 0);
    ASSERT_EQ(config.options.size(), 3U);
    ASSERT_NE(config.option("POLICY_IN"), nullptr);
    EXPECT_EQ(config.option("policy_in")->value, "REJECT");
    EXPECT_EQ(config.option("policy_in")->line, 5);
    EXPECT_EQ(config.option("log_level_in")->value, "");
    EXPECT_EQ(config.option("policy_out"), nullptr);
    ASSERT_NE(config.alias("MONITOR"), nullptr);
    EXPECT_EQ(config.alias("monitor")->value, "192.0.2.9");
    const FirewallSet* const set = config.set("trusted");
    ASSERT_NE(set, nullptr);
    EXPECT_EQ(set->line, 11);
    ASSERT_EQ(set->entries.size(), 3U);
    EXPECT_EQ(set->entries[1].value, "198.18.7.0/24");
    EXPECT_TRUE(set->entries[1].except);
    EXPECT_FALSE(set->entries[2].except);
    ASSERT_NE(config.group("WEB"), nullptr);
    ASSERT_EQ(config.group("web")->rules.size(), 1U);
    EXPECT_EQ(config.group("web")->rules[0].destinationPorts, "8443");
    EXPECT_EQ(config.group("web")->rules[0].line, 24);
}

TEST(ParseFirewallConfig, TakesRulesApart)
{
    const FirewallConfig config = parseFirewallConfig(kFile);
    ASSERT_EQ(config.rules.size(), 5U);
    const FirewallRule& group = config.rules[0];
    EXPECT_EQ(group.kind, FirewallRule::Kind::Group);
    EXPECT_EQ(group.action, "web");
    EXPECT_EQ(group.interface, "net0");
    const FirewallRule& ssh = config.rules[1];
    EXPECT_FALSE(ssh.enabled);
    EXPECT_EQ(ssh.kind, FirewallRule::Kind::In);
    EXPECT_EQ(ssh.macro, "SSH");
    EXPECT_EQ(ssh.action, "ACCEPT");
    EXPECT_EQ(ssh.interface, "net1");
    EXPECT_EQ(ssh.source, "+guest/trusted");
    EXPECT_EQ(ssh.log, "nolog");
    EXPECT_EQ(ssh.comment, "off for now");
    EXPECT_EQ(ssh.line, 18);
    const FirewallRule& dns = config.rules[2];
    EXPECT_TRUE(dns.enabled);
    EXPECT_EQ(dns.kind, FirewallRule::Kind::Out);
    EXPECT_EQ(dns.protocol, "udp");
    EXPECT_EQ(dns.sourcePorts, "1024:65535");
    EXPECT_EQ(dns.destinationPorts, "53,853");
    EXPECT_EQ(dns.destination, "dc/resolver");
    EXPECT_EQ(config.rules[3].icmpType, "echo-request");
    EXPECT_EQ(config.rules[4].kind, FirewallRule::Kind::Forward);
}

std::string withCarriageReturns(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '\n' ? "\r\n" : std::string(1, c);
    return out;
}

void expectSame(const FirewallConfig& a, const FirewallConfig& b)
{
    ASSERT_EQ(a.rules.size(), b.rules.size());
    for (std::size_t i = 0; i < a.rules.size(); ++i) {
        EXPECT_EQ(a.rules[i].line, b.rules[i].line);
        EXPECT_EQ(a.rules[i].action, b.rules[i].action);
        EXPECT_EQ(a.rules[i].comment, b.rules[i].comment);
        EXPECT_EQ(a.rules[i].log, b.rules[i].log);
    }
    ASSERT_EQ(a.options.size(), b.options.size());
    for (std::size_t i = 0; i < a.options.size(); ++i)
        EXPECT_EQ(a.options[i].value, b.options[i].value);
    EXPECT_EQ(a.sets.size(), b.sets.size());
    EXPECT_EQ(a.notUnderstood, b.notUnderstood);
}

TEST(ParseFirewallConfig, LinesMayEndAsOnWindows)
{
    expectSame(parseFirewallConfig(withCarriageReturns(kFile)), parseFirewallConfig(kFile));
}

// What is read of a file that was cut is what its whole reading begins with; only the last line,
// which the cut went through, may read otherwise.
TEST(ParseFirewallConfig, ACutAtAnyByteGivesAPrefix)
{
    const FirewallConfig whole = parseFirewallConfig(kFile);
    for (std::size_t length = 0; length <= kFile.size(); ++length) {
        const std::string cut = kFile.substr(0, length);
        const FirewallConfig config = parseFirewallConfig(cut);
        const auto lastLine = 1 + static_cast<int>(std::count(cut.begin(), cut.end(), '\n'));
        ASSERT_LE(config.notUnderstood, 1) << length;
        ASSERT_LE(config.rules.size(), whole.rules.size()) << length;
        for (std::size_t i = 0; i < config.rules.size(); ++i) {
            ASSERT_EQ(config.rules[i].line, whole.rules[i].line) << length;
            if (config.rules[i].line != lastLine) {
                ASSERT_EQ(config.rules[i].action, whole.rules[i].action) << length;
                ASSERT_EQ(config.rules[i].comment, whole.rules[i].comment) << length;
            }
        }
    }
}

TEST(ParseFirewallConfig, WhatIsNoLineOfItsSectionIsCounted)
{
    const FirewallConfig config = parseFirewallConfig("stray\n"
                                                      "[OPTIONS]\n"
                                                      "enable: 1 # PVE takes no comment here\n"
                                                      "nonsense\n"
                                                      "[FUTURE]\n"
                                                      "IN DROP\n"
                                                      "[RULES]\n"
                                                      "IN\n"
                                                      "IN PERHAPS\n"
                                                      "SIDEWAYS DROP\n"
                                                      "IN DROP -colour red\n"
                                                      "IN DROP -p\n"
                                                      "IN Web(MAYBE)\n"
                                                      "IN DROP\n"
                                                      "[IPSET]\n"
                                                      "[ALIASES]\n"
                                                      "lonely\n");
    EXPECT_EQ(config.notUnderstood, 13);
    EXPECT_TRUE(config.options.empty());
    ASSERT_EQ(config.rules.size(), 1U);
    EXPECT_EQ(config.rules[0].line, 14);
    EXPECT_TRUE(config.sets.empty());
    EXPECT_TRUE(config.aliases.empty());
}

TEST(ParseFirewallConfig, AFileKeepsItsText)
{
    const FirewallFile file =
        parseFirewallFile("/etc/pve/firewall/4711.fw", "[RULES]\n  IN DROP \r\n");
    EXPECT_EQ(file.line(1), "[RULES]");
    EXPECT_EQ(file.line(2), "IN DROP");
    EXPECT_EQ(file.line(3), "");
    EXPECT_EQ(file.line(9), "");
    EXPECT_EQ(file.line(0), "");
    ASSERT_EQ(file.config.rules.size(), 1U);
    EXPECT_EQ(file.config.rules[0].line, 2);
}

TEST(FirewallFiles, AreFoundByWhatTheyAreOf)
{
    FirewallFiles files;
    files.files.push_back(parseFirewallFile("/etc/pve/firewall/cluster.fw", ""));
    files.files.push_back(parseFirewallFile("/etc/pve/local/host.fw", ""));
    files.files.push_back(parseFirewallFile("/etc/pve/firewall/4711.fw", ""));
    EXPECT_EQ(files.cluster(), &files.files[0]);
    EXPECT_EQ(files.host(), &files.files[1]);
    EXPECT_EQ(files.guest(4711), &files.files[2]);
    EXPECT_EQ(files.guest(471), nullptr);
}

} // namespace
} // namespace vs
