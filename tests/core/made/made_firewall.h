// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/analysis.h"
#include "core/model/rule.h"
#include "tests/core/made/made_node.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace vs::made {

/// The rules of one guest's NIC, in the PVE firewall's words.
struct GuestRules
{
    std::string policyIn = "ACCEPT", policyOut = "ACCEPT"; ///< ACCEPT, DROP, REJECT
    std::vector<std::string> in = {}, out = {};            ///< "-p tcp --dport 81 -j DROP"
    std::string mac = {};                                  ///< empty: no MAC filter
    std::string ipfilter = {};                             ///< the set's name; empty: no filter
};

/// A made-up rule set with PVE's chains and order.
struct Firewall
{
    std::map<std::string, GuestRules> nics;                 ///< by "tap811i0"
    std::map<std::string, std::vector<std::string>> chains; ///< more chains: name to rules
    std::vector<std::string> forward; ///< more rules of FORWARD, before the jump to PVE's
    std::string forwardPolicy = "ACCEPT";
    std::vector<std::string> raw; ///< "-A PREROUTING -i fwbr+ -j CT --notrack"
    std::vector<std::string> nat; ///< "-A POSTROUTING -o vmbr0 -j MASQUERADE"
    bool allowInvalid = false;

    std::shared_ptr<RuleListing> listing(Timestamp time, RuleFamily family = RuleFamily::V4) const;
};

/// Raises the counters of the first rule that contains each of the texts.
void meet(RuleListing& listing, const std::vector<std::string>& texts, int packets, int bytes);

Packet udp(const IpAddress& from, std::uint16_t sport, const IpAddress& to, std::uint16_t dport,
           std::uint32_t length = 20);
Packet echo(const IpAddress& from, const IpAddress& to, bool reply, std::uint16_t sequence = 1);
Packet arp(const IpAddress& from, const IpAddress& to, const Mac& mac, bool reply = false);

inline constexpr Timestamp kBegin = 1'700'000'000 * kSecond;

/// CT 101 and VM 811 with firewall, VM 812 without, all on vmbr0 with uplink eno1, and a trace.
class Scene
{
public:
    Scene();

    /// The packet at the first `hops` of the path.
    void see(const Packet& packet, const std::vector<PathStep>& path, std::size_t hops = 99);
    /// Time passes.
    void wait(Nanoseconds time) { clock += time; }
    /// Listings before and after all that is seen; `hits` raises counters in between.
    void firewall(
        const Firewall& rules, const std::function<void(RuleListing&)>& hits = [](RuleListing&) {});
    std::shared_ptr<const Snapshot> end(bool lossKnown = true);

    Packet from(std::size_t guest, Packet packet) const;

    Node node;
    InterfaceId vmbr0, eno1;
    std::size_t ct = 0, vm = 0, plain = 0;
    IpAddress ctIp, vmIp, plainIp, lanIp;
    std::shared_ptr<const Topology> topology;
    Analysis analysis;
    Timestamp clock = kBegin;

private:
    std::shared_ptr<const RuleListing> m_after;
};

/// What the listing's counters rise by when `count` packets of `bytes` take the way into a guest
/// (or out of it) up to `last`.
std::function<void(RuleListing&)> inTo(const std::string& nic, std::vector<std::string> last,
                                       int count = 1, int bytes = 40);
std::function<void(RuleListing&)> outOf(const std::string& nic, std::vector<std::string> last,
                                        int count = 1, int bytes = 40);

/// A copy of the snapshot in which the journey's judgement was changed; findings are those of the
/// changed one.
std::shared_ptr<Snapshot> changed(const Snapshot& snapshot, std::size_t journey,
                                  const std::function<void(Judgement&)>& change);
/// The rule of the newest listing whose text contains `text`.
RuleRef ruleWith(const Snapshot& snapshot, const std::string& text);

/// The ids of all findings of the catalogue, those of flow_findings.h included, each once per
/// title, separated by blanks.
std::string findingIds(const Snapshot& snapshot);
/// The finding with that id; fails the test and returns an empty one if there is none.
Finding findingOf(const Snapshot& snapshot, const std::string& id);

} // namespace vs::made
