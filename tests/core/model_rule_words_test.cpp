// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rule_words.h"

#include <gtest/gtest.h>

namespace vs {
namespace {

TEST(RuleInWords, ARuleWithoutANumberIsNoPolicy)
{
    RuleRef rule;
    rule.chain = "PVEFW-FORWARD";
    rule.number = 1;
    rule.text = "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP";
    EXPECT_EQ(ruleInWords(rule).text(), "rule 1 of PVEFW-FORWARD");
    EXPECT_FALSE(isPolicy(rule));

    rule.number.reset(); // a trace told of it, and no listing has it
    rule.text = "ct state invalid counter drop";
    EXPECT_EQ(ruleInWords(rule).text(), "a rule of PVEFW-FORWARD");
    EXPECT_FALSE(isPolicy(rule));

    rule.chain = "FORWARD";
    rule.text = "policy DROP";
    EXPECT_EQ(ruleInWords(rule).text(), "the policy of FORWARD");
    EXPECT_TRUE(isPolicy(rule));
}

} // namespace
} // namespace vs
