// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a reset under each remedy: the table of PVE bug 4983 as it was measured.
#include "core/diagnose/catalogue/rst_remedies.h"

#include <gtest/gtest.h>

using namespace vs;

namespace {

constexpr InterfaceId kServerBridge{10};
constexpr InterfaceId kVmbr{11};
constexpr InterfaceId kClientBridge{12};

ConntrackPass pass(InterfaceId device, std::uint16_t zone = 0, bool tracked = true)
{
    ConntrackPass one;
    one.device = device;
    one.zone = zone;
    one.tracked = tracked;
    return one;
}

ResetTrial both()
{
    ResetTrial trial;
    trial.passes = {pass(kServerBridge), pass(kVmbr), pass(kClientBridge)};
    trial.receiverBridge = kClientBridge;
    return trial;
}

} // namespace

TEST(ResetTrial, BothFirewalledItDiesInTheSecondBridge)
{
    EXPECT_EQ(fateOfReset(both()), kVmbr);
}

TEST(ResetTrial, FirewalledServerAloneItDiesInVmbr)
{
    ResetTrial trial;
    trial.passes = {pass(kServerBridge), pass(kVmbr)};
    EXPECT_EQ(fateOfReset(trial), kVmbr);
}

TEST(ResetTrial, FirewalledClientAloneItDiesInTheClientsBridge)
{
    ResetTrial trial;
    trial.passes = {pass(kVmbr), pass(kClientBridge)};
    trial.receiverBridge = kClientBridge;
    EXPECT_EQ(fateOfReset(trial), kClientBridge);
}

TEST(ResetTrial, NeitherFirewalledItArrives)
{
    ResetTrial trial;
    trial.passes = {pass(kVmbr)};
    EXPECT_FALSE(fateOfReset(trial).valid());
}

TEST(ResetTrial, AllowInvalidLetsItArriveUnlessTheClientDropsByDefault)
{
    ResetTrial trial = both();
    trial.allowInvalid = true;
    EXPECT_FALSE(fateOfReset(trial).valid());
    trial.receiverDrops = true;
    EXPECT_EQ(fateOfReset(trial), kClientBridge);
}

TEST(ResetTrial, NotrackLetsItArriveUnlessTheClientDropsByDefault)
{
    ResetTrial trial = both();
    trial.passes[0].tracked = trial.passes[2].tracked = false;
    EXPECT_FALSE(fateOfReset(trial).valid());
    trial.receiverDrops = true;
    EXPECT_EQ(fateOfReset(trial), kClientBridge);
}

TEST(ResetTrial, OneZoneForAllFirewallBridgesHelpsWithOneOfThemOnly)
{
    ResetTrial trial;
    trial.passes = {pass(kServerBridge, 1), pass(kVmbr)};
    EXPECT_FALSE(fateOfReset(trial).valid());
    trial = both();
    trial.passes[0].zone = trial.passes[2].zone = 1;
    EXPECT_EQ(fateOfReset(trial), kClientBridge);
}

TEST(ResetTrial, AZoneForEachFirewallBridgeHelpsInEveryCase)
{
    for (const bool drops : {false, true}) {
        ResetTrial trial = both();
        trial.passes[0].zone = 1;
        trial.passes[2].zone = 2;
        trial.receiverDrops = drops;
        EXPECT_FALSE(fateOfReset(trial).valid());
    }
}

TEST(ResetTrial, TwoBridgesWithoutAFirewallAreNotHealedByZonesOfFirewallBridges)
{
    ResetTrial trial;
    trial.passes = {pass(kServerBridge, 1), pass(kVmbr), pass(InterfaceId{13})};
    EXPECT_EQ(fateOfReset(trial), InterfaceId{13});
}
