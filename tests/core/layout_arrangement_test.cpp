// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/flow_bundle.h"
#include "core/layout/overview_arrangement.h"

#include <gtest/gtest.h>
#include <random>

namespace vs::layout {
namespace {

using Letters = std::vector<char>;

Letters letters(const std::string& text)
{
    return {text.begin(), text.end()};
}

std::string ordered(const std::string& natural, const std::string& wished)
{
    const Letters order = inWishedOrder(letters(natural), letters(wished));
    return {order.begin(), order.end()};
}

TEST(LayoutArrangement, NewcomersFollowWhomTheyFollow)
{
    EXPECT_EQ(ordered("abcd", ""), "abcd");
    EXPECT_EQ(ordered("abcd", "dcba"), "dcba");
    EXPECT_EQ(ordered("abcde", "dcba"), "decba") << "e follows d";
    EXPECT_EQ(ordered("abc", "cb"), "acb") << "who is first stays first";
    EXPECT_EQ(ordered("ab", "xbya"), "ba") << "who is gone leaves no gap";
    EXPECT_EQ(ordered("ab", "bba"), "ba");
}

TEST(LayoutArrangement, MovesOne)
{
    EXPECT_EQ(moved(letters("abcd"), 0, 2), letters("bcad"));
    EXPECT_EQ(moved(letters("abcd"), 3, 0), letters("dabc"));
    EXPECT_EQ(moved(letters("abcd"), 1, 1), letters("abcd"));
    EXPECT_EQ(moved(letters("abcd"), 1, 9), letters("abcd"));
}

TEST(LayoutArrangement, IsTheSameAfterWritingAndReading)
{
    EXPECT_EQ(OverviewArrangement().toText(), "");
    EXPECT_TRUE(OverviewArrangement::fromText("").empty());
    OverviewArrangement arrangement;
    arrangement.panels = {"vmbr1", "vmbr0"};
    arrangement.folded = {"dmz"};
    arrangement.cells["vmbr0"] = {{811, 0}, {101, 1}};
    EXPECT_EQ(arrangement.toText(), "panels vmbr1 vmbr0\nfolded dmz\ncells vmbr0 811:0 101:1\n");
    EXPECT_EQ(OverviewArrangement::fromText(arrangement.toText()), arrangement);
}

TEST(LayoutArrangement, WhatIsNotUnderstoodIsLeftOut)
{
    const OverviewArrangement read = OverviewArrangement::fromText(
        "colour red\n\nfolded\ncells\ncells vmbr0 x 811: :1 811:0:0 -3:0 5:0\r\npanels  a   b");
    EXPECT_EQ(read.panels, (std::vector<std::string>{"a", "b"}));
    EXPECT_TRUE(read.folded.empty());
    EXPECT_TRUE(read.cells.empty()) << "none of them is whole";
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        std::string noise = "panels a b\ncells x 1:0 2:1\nfolded y\n";
        for (int k = 0; k < 4; ++k)
            noise[random() % noise.size()] = static_cast<char>(random() % 256);
        const OverviewArrangement any = OverviewArrangement::fromText(noise);
        EXPECT_EQ(OverviewArrangement::fromText(any.toText()), any);
    }
}

TEST(LayoutFlows, SharedStretchesCarryTheSum)
{
    // Two ways meet at the spine x = 0 and run down it together.
    const std::vector<FlowWay> ways = {{{{50, 10}, {0, 10}, {0, 100}}, 30},
                                       {{{50, 40}, {0, 40}, {0, 100}}, 12}};
    const std::vector<FlowPiece> pieces = bundleFlows(ways);
    const std::vector<FlowPiece> expected = {{{50, 10}, {0, 10}, 30},
                                             {{50, 40}, {0, 40}, 12},
                                             {{0, 10}, {0, 40}, 30},
                                             {{0, 40}, {0, 100}, 42}};
    EXPECT_EQ(pieces, expected);
}

TEST(LayoutFlows, TheStrongerDirectionLeads)
{
    const std::vector<FlowPiece> pieces =
        bundleFlows({{{{0, 0}, {10, 0}}, 5}, {{{10, 0}, {0, 0}}, 8}});
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces[0], (FlowPiece{{10, 0}, {0, 0}, 13}));
    EXPECT_TRUE(bundleFlows({}).empty());
    EXPECT_TRUE(bundleFlows({{{{3, 3}}, 5}, {{}, 5}}).empty());
}

TEST(LayoutFlows, PiecesNeverOverlapAndLoseNothing)
{
    std::mt19937 random(11);
    std::vector<FlowWay> ways;
    double sum = 0;
    for (int i = 0; i < 60; ++i) {
        const double from = static_cast<double>(random() % 20) * 5;
        const double to = static_cast<double>(random() % 20) * 5;
        const double rate = 1 + static_cast<double>(random() % 9);
        ways.push_back({{{0, from}, {0, to}}, rate});
        sum += rate * std::abs(from - to);
    }
    double told = 0;
    double end = -1;
    for (const FlowPiece& piece : bundleFlows(ways)) {
        const double low = std::min(piece.from.y, piece.to.y);
        EXPECT_GE(low, end);
        end = std::max(piece.from.y, piece.to.y);
        told += piece.rate * (end - low);
    }
    EXPECT_NEAR(told, sum, 1e-6);
}

} // namespace
} // namespace vs::layout
