// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue knows of its classes: all of them, whole, and told without holes.
#include "core/diagnose/catalogue/catalogue.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <set>

using namespace vs;

namespace {

/// The ids of docs/catalogue.md: all classes, and the two that speak where none does.
const std::vector<std::string> kIds{"rst-invalid-second-pass",
                                    "asymmetric-path",
                                    "state-lost-in-migration",
                                    "policy-in",
                                    "policy-out",
                                    "silent-drop-rule",
                                    "mac-filter",
                                    "ip-filter",
                                    "arp-filter",
                                    "nat-lost-in-firewall-bridge",
                                    "forward-policy",
                                    "vlan-not-on-port",
                                    "vlan-on-unaware-bridge",
                                    "mtu-black-hole",
                                    "duplicate-mac",
                                    "duplicate-ip",
                                    "port-not-forwarding",
                                    "port-without-bridge",
                                    "link-down",
                                    "lost-in-guest",
                                    "bad-checksum",
                                    "nic-hang",
                                    "conntrack-full",
                                    "no-multicast-querier",
                                    "reverse-path-filter",
                                    "no-route",
                                    "port-isolated",
                                    "mac-not-learnt",
                                    "rate-policed",
                                    "synflood-limit",
                                    "stale-rules",
                                    "firewall-not-in-force",
                                    "upstream-mac-policy",
                                    "bond-mismatch",
                                    "explicit-rule",
                                    "undelivered-unexplained"};

/// The placeholders of a text; fails the test where a brace is left open.
std::set<std::string> placeholders(const std::string& text)
{
    std::set<std::string> names;
    for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at)) {
        if (text.compare(at, 2, "{{") == 0) {
            at += 2;
            continue;
        }
        const std::size_t end = text.find('}', at);
        if (end == std::string::npos) {
            ADD_FAILURE() << "open brace: " << text;
            break;
        }
        names.insert(text.substr(at + 1, end - at - 1));
        at = end;
    }
    return names;
}

std::vector<std::string> textsOf(const Knowledge& entry)
{
    std::vector<std::string> texts{entry.title, entry.effect};
    for (const KnownCause& cause : entry.why)
        texts.emplace_back(cause.text);
    for (const KnownRemedy& remedy : entry.remedies)
        texts.insert(texts.end(), {remedy.text, remedy.sideEffect, remedy.how});
    return texts;
}

class Entry : public ::testing::TestWithParam<std::string>
{};

} // namespace

TEST_P(Entry, IsWhole)
{
    const Knowledge* entry = knowledge(GetParam());
    ASSERT_NE(entry, nullptr);
    EXPECT_STRNE(entry->name, "");
    EXPECT_STRNE(entry->title, "");
    // What is computed for each path is tested where it is computed (catalogue_rst_remedies_test).
    const bool computed = GetParam() == "rst-invalid-second-pass";
    EXPECT_EQ(entry->why.empty(), computed);
    EXPECT_EQ(entry->remedies.empty(), computed);
    for (const KnownRemedy& remedy : entry->remedies) {
        EXPECT_STRNE(remedy.text, "");
        EXPECT_STRNE(remedy.sideEffect, "") << remedy.text;
    }
    EXPECT_FALSE(entry->references.empty());
}

TEST_P(Entry, IsToldWithAllItsWords)
{
    const Knowledge* entry = knowledge(GetParam());
    ASSERT_NE(entry, nullptr);
    Claim claim;
    for (const std::string& text : textsOf(*entry)) {
        for (const std::string& name : placeholders(text)) {
            EXPECT_TRUE(!name.empty() && name.find_first_of(" {\n") == std::string::npos) << text;
            claim.words[name] = "<" + name + ">";
        }
    }
    const Finding finding = tell(entry->id, claim);
    EXPECT_EQ(finding.title,
              fillIn(entry->title, [&](const std::string& name) { return claim.words[name]; }));
    ASSERT_EQ(finding.why.size(), entry->why.size());
    ASSERT_EQ(finding.remedies.size(), entry->remedies.size());
    std::vector<std::string> told{finding.title, finding.effect};
    for (const Cause& cause : finding.why)
        told.push_back(cause.text);
    for (const Remedy& remedy : finding.remedies)
        told.insert(told.end(), {remedy.text, remedy.sideEffect, remedy.how});
    const std::vector<std::string> known = textsOf(*entry);
    for (std::size_t i = 0; i < known.size(); ++i) {
        for (const std::string& name : placeholders(known[i])) {
            EXPECT_EQ(told[i].find("{" + name + "}"), std::string::npos) << told[i];
            EXPECT_NE(told[i].find("<" + name + ">"), std::string::npos) << told[i];
        }
    }
    EXPECT_EQ(finding.references.size(), entry->references.size());
}

INSTANTIATE_TEST_SUITE_P(Catalogue, Entry, ::testing::ValuesIn(kIds), [](const auto& of) {
    std::string name = of.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Catalogue, HasNoIdTwiceAndNoneThatIsNotListed)
{
    const std::set<std::string> listed(kIds.begin(), kIds.end());
    std::set<std::string> seen;
    for (const Knowledge* entry : catalogue()) {
        EXPECT_TRUE(seen.insert(entry->id).second) << entry->id;
        EXPECT_TRUE(listed.contains(entry->id)) << entry->id;
    }
}

TEST(Catalogue, EveryClassIsKnown)
{
    for (const auto classes :
         {conntrackClasses(), ruleClasses(), wiringClasses(), nodeLossClasses(), lastClasses()}) {
        for (const LossClass& one : classes)
            EXPECT_NE(knowledge(one.id), nullptr) << one.id;
    }
    for (const auto classes : {nodeClasses(), wiringNodeClasses()}) {
        for (const NodeClass& one : classes)
            EXPECT_NE(knowledge(one.id), nullptr) << one.id;
    }
}

TEST(Catalogue, IsDocumentedClassByClass)
{
    std::ifstream file(VETHSCOPE_SOURCE_DIR "/docs/catalogue.md");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    for (const std::string& id : kIds)
        EXPECT_NE(text.find("\n| `" + id + "` |"), std::string::npos) << id;
}
