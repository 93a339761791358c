// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is lost, and however little is known of it: exactly one finding has it.
#include "core/diagnose/catalogue/flow_findings.h"
#include "core/diagnose/catalogue/knowledge.h"
#include "core/diagnose/findings.h"
#include "tests/core/made/made_firewall.h"
#include "tests/core/made/made_language.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace vs;
using namespace vs::made;

namespace {

struct Dice
{
    explicit Dice(unsigned seed) : random(seed) {}
    int upTo(int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }

    std::mt19937 random;
};

Firewall anyFirewall(Dice& dice, const Scene& scene)
{
    static const char* kPolicies[] = {"ACCEPT", "DROP", "REJECT"};
    static const char* kRules[] = {"-p tcp -m tcp --dport 81 -j DROP",
                                   "-p tcp -m tcp --dport 81 -j PVEFW-reject", "-j GROUP-web-IN",
                                   "-m set --match-set PVEFW-811-x-v4 src -j DROP", "-j DROP"};
    Firewall firewall;
    for (const char* nic : {"veth101i0", "tap811i0"}) {
        GuestRules rules;
        rules.policyIn = kPolicies[dice.upTo(2)];
        rules.policyOut = kPolicies[dice.upTo(2)];
        for (int i = dice.upTo(2); i > 0; --i)
            (dice.chance(50) ? rules.in : rules.out).emplace_back(kRules[dice.upTo(4)]);
        if (dice.chance(30))
            rules.mac = scene.node.macOf(scene.ct).toString();
        if (dice.chance(30))
            rules.ipfilter = "PVEFW-811-ipfilter-net0-v4";
        firewall.nics[nic] = rules;
    }
    firewall.chains["GROUP-web-IN"] = {"-p tcp -j DROP"};
    firewall.allowInvalid = dice.chance(30);
    firewall.forwardPolicy = dice.chance(20) ? "DROP" : "ACCEPT";
    if (dice.chance(30))
        firewall.raw = {"-A PREROUTING -i fwbr+ -j CT --notrack"};
    return firewall;
}

Packet anyPacket(Dice& dice, const IpAddress& from, const IpAddress& to, const Mac& mac)
{
    static const std::uint8_t kFlags[] = {tcpflag::Syn, tcpflag::Syn | tcpflag::Ack, tcpflag::Ack,
                                          tcpflag::Rst | tcpflag::Ack, tcpflag::Fin | tcpflag::Ack};
    Packet packet;
    switch (dice.upTo(3)) {
    case 0:
        packet = arp(from, to, mac, dice.chance(30));
        break;
    case 1:
        packet = echo(from, to, dice.chance(30));
        break;
    case 2:
        packet = udp(from, static_cast<std::uint16_t>(dice.chance(20) ? 53 : 5000), to,
                     static_cast<std::uint16_t>(dice.chance(50) ? 1900 : 53));
        break;
    default:
        packet = tcp(from, 40000, to, static_cast<std::uint16_t>(dice.chance(50) ? 81 : 445),
                     kFlags[dice.upTo(4)], 1000, 2000, dice.chance(30) ? 10 : 0);
        if (dice.chance(50)) // the other direction of such a connection
            std::swap(packet.sourcePort, packet.destinationPort);
    }
    packet.ipId = static_cast<std::uint16_t>(dice.upTo(60'000));
    if (dice.chance(60))
        packet.sourceMac = mac;
    return packet;
}

/// A rule, a walk, a kernel's word that need not fit each other or the listing.
void anyEvidence(Dice& dice, const Snapshot& snapshot, Judgement& judgement)
{
    std::vector<RuleRef> all{
        {RuleBackend::Nftables, RuleFamily::Both, "bridge proxmox-firewall-guests", "guest-811-in",
         3, "drop"},
        {RuleBackend::Nftables, RuleFamily::Both, "inet filter", "forward", {}, "policy drop"},
        {RuleBackend::IptablesNft, RuleFamily::V6, "", "", 7, ""},
        {RuleBackend::IptablesLegacy, RuleFamily::V4, "filter", "PVEFW-HOST-IN", 99,
         "-A PVEFW-HOST-IN -j DROP"}};
    if (snapshot.rulesAfter) {
        for (const RuleTable& table : snapshot.rulesAfter->tables) {
            for (const Chain& chain : table.chains) {
                for (const Rule& rule : chain.rules)
                    all.push_back({table.backend, table.family, table.name, chain.name, rule.number,
                                   rule.text});
            }
        }
    }
    const auto any = [&] {
        return all[static_cast<std::size_t>(dice.upTo(static_cast<int>(all.size()) - 1))];
    };
    if (judgement.drop) {
        auto drop = std::make_shared<Drop>(*judgement.drop);
        if (dice.chance(60))
            drop->rule = any();
        if (dice.chance(10))
            drop->expectedNext.reset();
        if (dice.chance(10))
            drop->device = InterfaceId{};
        judgement.drop = drop;
    }
    if (dice.chance(10))
        judgement.drop.reset();
    auto evidence = std::make_shared<Evidence>();
    for (int i = dice.upTo(2); i > 0; --i) {
        RuleWalk walk;
        walk.device = judgement.drop ? judgement.drop->device : InterfaceId{2};
        walk.states = static_cast<std::uint8_t>(dice.upTo(31));
        walk.outcome = static_cast<RuleWalk::Outcome>(dice.upTo(3));
        for (int steps = dice.upTo(6); steps > 0; --steps)
            walk.steps.push_back({any(), RuleStep::Kind::Rule, "drop"});
        evidence->walks.push_back(walk);
    }
    if (dice.chance(20))
        evidence->kernelDrop = KernelDrop{};
    if (dice.chance(70))
        judgement.evidence = evidence;
}

std::shared_ptr<const Snapshot> anyTrace(Dice& dice)
{
    Scene scene;
    if (dice.chance(70))
        scene.firewall(anyFirewall(dice, scene));
    const std::size_t guests[] = {scene.ct, scene.vm, scene.plain};
    for (int i = 1 + dice.upTo(12); i > 0; --i) {
        const std::size_t a = guests[dice.upTo(2)];
        const std::size_t b = guests[dice.upTo(2)];
        if (a == b)
            continue;
        const auto path = scene.node.path(a, b);
        scene.see(anyPacket(dice, scene.node.addressOf(a), scene.node.addressOf(b),
                            scene.node.macOf(dice.chance(80) ? a : b)),
                  path, 1 + static_cast<std::size_t>(dice.upTo(static_cast<int>(path.size()) - 1)));
        scene.wait(dice.upTo(1500) * kMillisecond);
    }
    if (dice.chance(30)) { // a connection older than the trace, tried from both ends
        const Packet one = tcp(scene.ctIp, 33000, scene.vmIp, 22, tcpflag::Ack, 5, 6, 10);
        const Packet other = tcp(scene.vmIp, 22, scene.ctIp, 33000, tcpflag::Ack, 6, 5, 10);
        scene.see(one, scene.node.path(scene.ct, scene.vm),
                  1 + 2 * static_cast<std::size_t>(dice.upTo(2)));
        scene.see(other, scene.node.path(scene.vm, scene.ct),
                  1 + 2 * static_cast<std::size_t>(dice.upTo(2)));
    }
    return scene.end();
}

void check(const Snapshot& snapshot, unsigned seed)
{
    std::map<JourneyId, int> claims;
    for (const Finding& finding : findAll(snapshot)) {
        EXPECT_FALSE(finding.title.empty()) << finding.id << " seed " << seed;
        EXPECT_FALSE(finding.remedies.empty()) << finding.id << " seed " << seed;
        EXPECT_FALSE(finding.why.empty()) << finding.id << " seed " << seed;
        for (const Cause& cause : finding.why)
            EXPECT_EQ(cause.text.find('{'), std::string::npos) << cause.text;
        for (const JourneyId id : finding.journeys)
            ++claims[id];
    }
    for (const auto& record : snapshot.journeys) {
        const VerdictKind kind = record->judgement.kind;
        if (kind == VerdictKind::Dropped || kind == VerdictKind::Rejected) {
            ASSERT_EQ(claims[record->journey.id], 1) << "seed " << seed;
        }
    }
    const Clues clues(snapshot);
    for (auto* find : {findLostInGuest, findNatLost, findStaleRules, findFirewallNotInForce}) {
        for (const Finding& finding : find(clues)) {
            for (const JourneyId id : finding.journeys) {
                const VerdictKind kind = snapshot.journey(id)->judgement.kind;
                ASSERT_NE(kind, VerdictKind::Dropped) << finding.id << " seed " << seed;
                ASSERT_NE(kind, VerdictKind::Rejected) << finding.id << " seed " << seed;
            }
        }
    }
}

} // namespace

TEST(CatalogueRandom, EveryLostJourneyIsClaimedOnce)
{
    std::map<std::string, int> shown;
    for (unsigned seed = 1; seed <= 900; ++seed) {
        Dice dice(seed);
        auto snapshot = anyTrace(dice);
        check(*snapshot, seed);
        if (seed % 48 == 0)
            made::expectSaid(*snapshot);
        for (std::size_t i = 0; i < snapshot->journeys.size(); ++i)
            snapshot = changed(*snapshot, i, [&](Judgement& judgement) {
                if (judgement.drop)
                    anyEvidence(dice, *snapshot, judgement);
            });
        check(*snapshot, seed);
        auto bare = std::make_shared<Snapshot>(*snapshot);
        auto nothing = std::make_shared<Topology>();
        nothing->index();
        bare->topology = nothing;
        bare->rulesBefore.reset();
        check(*bare, seed);
        bare->rulesAfter.reset();
        check(*bare, seed);
        if (HasFatalFailure())
            return;
        for (const Finding& finding : findAll(*snapshot))
            ++shown[finding.id];
    }
    // The dice must have thrown each class of rules at least once, or the test shows nothing. How
    // they fall differs between compilers (the order in which arguments are thrown), so there are
    // rounds enough for the rarest.
    for (const char* id : {"policy-in", "policy-out", "explicit-rule", "silent-drop-rule",
                           "mac-filter", "ip-filter", "forward-policy", "asymmetric-path",
                           "state-lost-in-migration", "undelivered-unexplained"})
        EXPECT_GT(shown[id], 0) << id;
}

TEST(CatalogueRandom, EveryEntryOfKnowledgeIsWhole)
{
    for (const Knowledge* entry : catalogue()) {
        EXPECT_NE(std::string(entry->name), "") << entry->id;
        EXPECT_NE(std::string(entry->title), "") << entry->id;
        for (const KnownRemedy& remedy : entry->remedies)
            EXPECT_NE(std::string(remedy.sideEffect), "") << entry->id;
    }
    for (const char* id :
         {"asymmetric-path", "state-lost-in-migration", "policy-in", "policy-out", "explicit-rule",
          "silent-drop-rule", "mac-filter", "ip-filter", "arp-filter",
          "nat-lost-in-firewall-bridge", "forward-policy", "lost-in-guest", "synflood-limit",
          "stale-rules", "firewall-not-in-force"}) {
        const Knowledge* entry = knowledge(id);
        ASSERT_NE(entry, nullptr) << id;
        EXPECT_GE(entry->why.size(), 2U) << id;
        EXPECT_LE(entry->why.size(), 4U) << id;
        EXPECT_GE(entry->remedies.size(), 1U) << id;
        EXPECT_LE(entry->remedies.size(), 4U) << id;
        EXPECT_FALSE(entry->references.empty()) << id;
    }
}
