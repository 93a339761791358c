// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ini_text.h"

#include <gtest/gtest.h>

using namespace vs;

TEST(IniText, ReadsValuesOfTheirSectionOnly)
{
    const std::string text = "[options]\r\n\nenable: 1 # on\n policy_in : DROP\n"
                             "[IPSET enable]\nenable: 5\n[RULES]\nIN ACCEPT\n|IN DROP\n# no\n";
    EXPECT_EQ(iniValue(text, "OPTIONS", "enable"), "1");
    EXPECT_EQ(iniValue(text, "OPTIONS", "policy_in"), "DROP");
    EXPECT_EQ(iniValue(text, "OPTIONS", "policy_out"), std::nullopt);
    EXPECT_EQ(iniValue(text, "RULES", "enable"), std::nullopt);
    EXPECT_EQ(iniLines(text, "RULES"), 1);
    EXPECT_EQ(iniLines(text, "GROUP"), 0);
}

TEST(IniText, ATextCutAnywhereGivesAPrefixOrNothing)
{
    const std::string text = "[OPTIONS]\nenable: 1\npolicy_in: DROP\n[RULES]\nIN ACCEPT\n";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        const auto enable = iniValue(text.substr(0, cut), "OPTIONS", "enable");
        EXPECT_TRUE(!enable || enable->empty() || *enable == "1") << cut;
        const auto policy = iniValue(text.substr(0, cut), "OPTIONS", "policy_in");
        EXPECT_TRUE(!policy || std::string("DROP").starts_with(*policy)) << cut;
        EXPECT_LE(iniLines(text.substr(0, cut), "RULES"), 1) << cut;
    }
}
