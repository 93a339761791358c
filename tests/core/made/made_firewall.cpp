// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/made_firewall.h"

#include "core/diagnose/catalogue/catalogue.h"
#include "core/diagnose/catalogue/flow_findings.h"
#include "core/diagnose/findings.h"
#include "core/parse/iptables_save.h"
#include "tests/core/made/made_language.h"

#include <gtest/gtest.h>
#include <set>

namespace vs::made {

namespace {

using Rules = std::vector<std::string>;

void noise(std::map<std::string, Rules>& chains, const std::string& name, const std::string& target)
{
    chains[name] = {"-j PVEFW-DropBroadcast",
                    "-p icmp -m icmp --icmp-type 3/4 -j ACCEPT",
                    "-p icmp -m icmp --icmp-type 11 -j ACCEPT",
                    "-m conntrack --ctstate INVALID -j DROP",
                    "-p udp -m multiport --dports 135,445 -j " + target,
                    "-p udp -m udp --dport 137:139 -j " + target,
                    "-p tcp -m multiport --dports 135,139,445 -j " + target,
                    "-p udp -m udp --dport 1900 -j DROP",
                    "-p tcp -m tcp ! --tcp-flags FIN,SYN,RST,ACK SYN -j DROP",
                    "-p udp -m udp --sport 53 -j DROP"};
}

void policy(Rules& chain, const std::string& policy, const std::string& accept)
{
    if (policy == "ACCEPT")
        chain.push_back(accept);
    if (policy == "DROP")
        chain.insert(chain.end(), {"-j PVEFW-Drop", "-j DROP"});
    if (policy == "REJECT")
        chain.insert(chain.end(), {"-j PVEFW-Reject", "-g PVEFW-reject"});
}

std::map<std::string, Rules> filterChains(const Firewall& firewall)
{
    std::map<std::string, Rules> chains = firewall.chains;
    Rules& forward = chains["PVEFW-FORWARD"];
    if (!firewall.allowInvalid)
        forward.emplace_back("-m conntrack --ctstate INVALID -j DROP");
    forward.emplace_back("-m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT");
    forward.emplace_back("-m physdev --physdev-in fwln+ --physdev-is-bridged -j PVEFW-FWBR-IN");
    forward.emplace_back("-m physdev --physdev-out fwln+ --physdev-is-bridged -j PVEFW-FWBR-OUT");
    chains["PVEFW-DropBroadcast"] = {"-m addrtype --dst-type BROADCAST -j DROP",
                                     "-m addrtype --dst-type MULTICAST -j DROP",
                                     "-d 224.0.0.0/4 -j DROP"};
    noise(chains, "PVEFW-Drop", "DROP");
    noise(chains, "PVEFW-Reject", "PVEFW-reject");
    chains["PVEFW-reject"] = {"-m addrtype --dst-type BROADCAST -j DROP", "-p icmp -j DROP",
                              "-p tcp -j REJECT --reject-with tcp-reset",
                              "-p udp -j REJECT --reject-with icmp-port-unreachable"};
    chains["PVEFW-SET-ACCEPT-MARK"] = {"-j MARK --set-xmark 0x80000000/0x80000000"};
    chains["PVEFW-FWBR-IN"].emplace_back("-m conntrack --ctstate INVALID,NEW -j PVEFW-smurfs");
    chains["PVEFW-smurfs"] = {"-s 0.0.0.0/32 -j RETURN",
                              "-m addrtype --src-type BROADCAST -j DROP"};
    for (const auto& [nic, rules] : firewall.nics) {
        const std::string bridged = "-m physdev --physdev-is-bridged --physdev-";
        chains["PVEFW-FWBR-IN"].push_back(bridged + "out " + nic + " -j " + nic + "-IN");
        chains["PVEFW-FWBR-OUT"].push_back(bridged + "in " + nic + " -j " + nic + "-OUT");
        Rules& in = chains[nic + "-IN"];
        in = {"-j CONNMARK --set-xmark 0x1/0xffffffff",
              "-p udp -m udp --sport 67 --dport 68 -j ACCEPT"};
        in.insert(in.end(), rules.in.begin(), rules.in.end());
        policy(in, rules.policyIn, "-j ACCEPT");
        in.emplace_back("-m comment --comment \"PVESIG:made up\"");
        Rules& out = chains[nic + "-OUT"];
        out = {"-p udp -m udp --sport 68 --dport 67 -g PVEFW-SET-ACCEPT-MARK"};
        if (!rules.mac.empty())
            out.push_back("-m mac ! --mac-source " + rules.mac + " -j DROP");
        if (!rules.ipfilter.empty())
            out.push_back("-m set ! --match-set " + rules.ipfilter + " src -j DROP");
        out.emplace_back("-j MARK --set-xmark 0x0/0x80000000");
        out.insert(out.end(), rules.out.begin(), rules.out.end());
        policy(out, rules.policyOut, "-g PVEFW-SET-ACCEPT-MARK");
        out.emplace_back("-m comment --comment \"PVESIG:made up\"");
    }
    return chains;
}

std::string lines(const std::string& chain, const Rules& rules)
{
    std::string text;
    for (const std::string& rule : rules)
        text += "[0:0] -A " + chain + " " + rule + "\n";
    return text;
}

std::string plain(const Rules& rules)
{
    std::string text;
    for (const std::string& rule : rules)
        text += "[0:0] " + rule + "\n";
    return text;
}

Rule* ruleIn(RuleListing& listing, const std::string& text)
{
    for (RuleTable& table : listing.tables) {
        for (Chain& chain : table.chains) {
            for (Rule& rule : chain.rules) {
                if (rule.text.find(text) != std::string::npos)
                    return &rule;
            }
        }
    }
    return nullptr;
}

Packet ipPacket(const IpAddress& from, const IpAddress& to, std::uint8_t protocol,
                std::uint16_t length)
{
    Packet packet = tcp(from, 0, to, 0, 0, 0, 0);
    packet.protocol = protocol;
    packet.ipLength = length;
    return packet;
}

} // namespace

std::shared_ptr<RuleListing> Firewall::listing(Timestamp time, RuleFamily family) const
{
    std::string text = "*raw\n:PREROUTING ACCEPT [0:0]\n:PVEFW-PREROUTING - [0:0]\n" + plain(raw) +
                       "COMMIT\n*nat\n:POSTROUTING ACCEPT [0:0]\n" + plain(nat) +
                       "COMMIT\n*filter\n:FORWARD " + forwardPolicy + " [0:0]\n";
    const auto all = filterChains(*this);
    for (const auto& [name, rules] : all)
        text += ":" + name + " - [0:0]\n";
    text += lines("FORWARD", forward) + "[0:0] -A FORWARD -j PVEFW-FORWARD\n";
    for (const auto& [name, rules] : all)
        text += lines(name, rules);
    auto list = std::make_shared<RuleListing>();
    list->time = time;
    list->tables = parseIptablesSave(text + "COMMIT\n", RuleBackend::IptablesLegacy, family).tables;
    return list;
}

void meet(RuleListing& listing, const std::vector<std::string>& texts, int packets, int bytes)
{
    for (const std::string& text : texts) {
        Rule* rule = ruleIn(listing, text);
        ASSERT_NE(rule, nullptr) << text;
        rule->packets += static_cast<std::uint64_t>(packets);
        rule->bytes += static_cast<std::uint64_t>(bytes);
    }
}

Packet udp(const IpAddress& from, std::uint16_t sport, const IpAddress& to, std::uint16_t dport,
           std::uint32_t length)
{
    Packet packet = ipPacket(from, to, ipproto::Udp, static_cast<std::uint16_t>(28 + length));
    packet.sourcePort = sport;
    packet.destinationPort = dport;
    packet.payloadLength = length;
    return packet;
}

Packet echo(const IpAddress& from, const IpAddress& to, bool reply, std::uint16_t sequence)
{
    Packet packet = ipPacket(from, to, ipproto::Icmp, 84);
    packet.icmpType = reply ? 0 : 8;
    packet.sourcePort = 77;
    packet.destinationPort = sequence;
    return packet;
}

Packet arp(const IpAddress& from, const IpAddress& to, const Mac& mac, bool reply)
{
    Packet packet;
    packet.network = Packet::Network::Arp;
    packet.etherType = 0x0806;
    packet.source = from;
    packet.destination = to;
    packet.sourceMac = mac;
    packet.icmpType = reply ? 2 : 1;
    return packet;
}

Scene::Scene()
{
    vmbr0 = node.addBridge("vmbr0", true);
    eno1 = node.addUplink("eno1", vmbr0);
    ctIp = ip("10.0.0.101");
    vmIp = ip("10.0.0.81");
    plainIp = ip("10.0.0.82");
    lanIp = ip("10.0.0.7");
    ct = node.addGuest(101, GuestType::Container, vmbr0, true, ctIp);
    vm = node.addGuest(811, GuestType::Vm, vmbr0, true, vmIp);
    plain = node.addGuest(812, GuestType::Vm, vmbr0, false, plainIp);
    topology = node.build();
    analysis.onTopology(topology);
}

void Scene::see(const Packet& packet, const std::vector<PathStep>& path, std::size_t hops)
{
    for (std::size_t i = 0; i < path.size() && i < hops; ++i) {
        clock += 3 * kMicrosecond;
        analysis.onSighting(sighting(clock, path[i], packet), {}, 60);
    }
    clock += 50 * kMicrosecond;
}

Packet Scene::from(std::size_t guest, Packet packet) const
{
    packet.sourceMac = node.macOf(guest);
    return packet;
}

void Scene::firewall(const Firewall& rules, const std::function<void(RuleListing&)>& hits)
{
    analysis.onRules(rules.listing(kBegin - kSecond));
    auto after = rules.listing(0);
    hits(*after);
    m_after = after;
}

std::shared_ptr<const Snapshot> Scene::end(bool lossKnown)
{
    if (m_after) {
        auto after = std::make_shared<RuleListing>(*m_after);
        after->time = clock + 2 * kSecond;
        analysis.onRules(after);
    }
    if (lossKnown)
        analysis.onCaptureStats({100, 0, 0, true});
    analysis.onEnd(clock + 3 * kSecond);
    return analysis.snapshot();
}

std::function<void(RuleListing&)> inTo(const std::string& nic, std::vector<std::string> last,
                                       int count, int bytes)
{
    last.insert(last.end(),
                {"-A FORWARD -j PVEFW-FORWARD", "-j PVEFW-FWBR-IN", "-j " + nic + "-IN"});
    return [last, count, bytes](RuleListing& list) { meet(list, last, count, count * bytes); };
}

std::function<void(RuleListing&)> outOf(const std::string& nic, std::vector<std::string> last,
                                        int count, int bytes)
{
    last.insert(last.end(),
                {"-A FORWARD -j PVEFW-FORWARD", "-j PVEFW-FWBR-OUT", "-j " + nic + "-OUT"});
    return [last, count, bytes](RuleListing& list) { meet(list, last, count, count * bytes); };
}

std::shared_ptr<Snapshot> changed(const Snapshot& snapshot, std::size_t journey,
                                  const std::function<void(Judgement&)>& change)
{
    auto copy = std::make_shared<Snapshot>(snapshot);
    auto record = std::make_shared<JourneyRecord>(*copy->journeys[journey]);
    change(record->judgement);
    copy->journeys[journey] = record;
    copy->findings = findAll(*copy);
    return copy;
}

RuleRef ruleWith(const Snapshot& snapshot, const std::string& text)
{
    for (const RuleTable& table : snapshot.rulesAfter->tables) {
        for (const Chain& chain : table.chains) {
            for (const Rule& rule : chain.rules) {
                if (rule.text.find(text) != std::string::npos)
                    return {table.backend, table.family, table.name,
                            chain.name,    rule.number,  rule.text};
            }
        }
    }
    ADD_FAILURE() << "no rule has " << text;
    return {};
}

std::string findingIds(const Snapshot& snapshot)
{
    std::string ids;
    for (const Finding& finding : findAll(snapshot))
        ids += (ids.empty() ? "" : " ") + finding.id;
    return ids;
}

Finding findingOf(const Snapshot& snapshot, const std::string& id)
{
    expectSaid(snapshot);
    for (Finding& finding : findAll(snapshot)) {
        if (finding.id == id)
            return std::move(finding);
    }
    ADD_FAILURE() << "no finding " << id << " among: " << findingIds(snapshot);
    return {};
}

} // namespace vs::made
