// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/made_report.h"

#include "core/diagnose/analysis.h"
#include "core/parse/firewall_config.h"
#include "tests/core/made/made_trace.h"

namespace vs::made {

namespace {

void addGuests(Topology& topology)
{
    for (Guest& guest : topology.guests) {
        const bool vm = guest.type == GuestType::Vm;
        guest.name = vm ? "web" : "gateway";
        guest.configFile = std::string("/etc/pve/local/") + (vm ? "qemu-server/" : "lxc/") +
                           std::to_string(guest.vmid) + ".conf";
        for (GuestNic& nic : guest.nics) {
            nic.bridge = "vmbr0";
            nic.configLine = 7;
            nic.configText = "net" + std::to_string(nic.index) + ": " +
                             (vm ? "virtio=" : "hwaddr=") + nic.mac.toString() +
                             ",bridge=" + nic.bridge + ",firewall=1";
        }
    }
}

std::shared_ptr<const FirewallFiles> firewallFiles()
{
    auto files = std::make_shared<FirewallFiles>();
    files->files = {
        parseFirewallFile("/etc/pve/firewall/cluster.fw", "[OPTIONS]\nenable: 1\n"),
        parseFirewallFile("/etc/pve/local/host.fw", "[OPTIONS]\nnf_conntrack_allow_invalid: 0\n"),
        parseFirewallFile("/etc/pve/firewall/811.fw", "[OPTIONS]\nenable: 1\npolicy_in: ACCEPT\n")};
    return files;
}

Capabilities capabilities()
{
    Capabilities it;
    it.hostname = "pve1";
    it.kernel = "6.14.8-2-pve";
    it.pveVersion = "pve-manager/9.0.10/0123456789abcdef (running kernel: 6.14.8-2-pve)";
    it.versions = {{"pve-manager", "9.0.10"}, {"pve-firewall", "6.0.4"}, {"tcpdump", "4.99.5-2"}};
    it.privilege = Capabilities::Privilege::Root;
    it.iptablesLegacy = true;
    it.sysctls = {{"net.bridge.bridge-nf-call-iptables", "1"},
                  {"net.netfilter.nf_conntrack_tcp_be_liberal", "0"}};
    it.problems = {"The kernel log cannot be read."};
    return it;
}

NodeState state(const Topology& topology)
{
    NodeState it;
    it.reversePathFilter = {{"all", 0}, {"vmbr0", 2}, {"unrelated0", 1}};
    it.conntrack = ConntrackCounters{17, 262144};
    it.firewallStatus = "enabled/running";
    it.multicast = {{topology.findByName("vmbr0")->id, true, false}};
    return it;
}

void changeTopology(Snapshot& snapshot, const std::function<void(Topology&)>& change)
{
    auto topology = std::make_shared<Topology>(*snapshot.topology);
    change(*topology);
    topology->index();
    snapshot.topology = topology;
}

void changeRules(std::shared_ptr<const RuleListing>& listing,
                 const std::function<void(RuleTable&)>& change)
{
    auto copy = std::make_shared<RuleListing>(*listing);
    for (RuleTable& table : copy->tables)
        change(table);
    listing = copy;
}

void changeDrops(Snapshot& snapshot, const std::function<void(Drop&)>& change)
{
    for (auto& record : snapshot.journeys) {
        if (!record->judgement.drop)
            continue;
        auto copy = std::make_shared<JourneyRecord>(*record);
        auto drop = std::make_shared<Drop>(*record->judgement.drop);
        change(*drop);
        copy->judgement.drop = drop;
        record = copy;
    }
}

} // namespace

Snapshot reportSnapshot()
{
    Analysis analysis;
    analysis.onFirewallFiles(firewallFiles());
    playRefusal(analysis, true);
    Snapshot snapshot = *analysis.snapshot();
    snapshot.capabilities = std::make_shared<Capabilities>(capabilities());
    changeTopology(snapshot, [](Topology& topology) {
        addGuests(topology);
        topology.networkConfig = {{"/etc/network/interfaces", 3, "auto vmbr0"},
                                  {"/etc/network/interfaces", 4, "iface vmbr0 inet static"},
                                  {"/etc/network/interfaces", 5, "bridge-ports eno1"},
                                  {"/etc/network/interfaces", 7, "iface other0 inet manual"}};
    });
    snapshot.stateBefore = std::make_shared<NodeState>(state(*snapshot.topology));
    snapshot.stateAfter = snapshot.stateBefore;
    snapshot.warnings = {"3 lines of conntrack were not understood."};
    snapshot.commands = {"tcpdump -i any -w -", "ip -d -j addr\nbridge -j fdb"};
    return snapshot;
}

Snapshot poisonedSnapshot(const std::string& bad)
{
    Snapshot snapshot = reportSnapshot();
    changeTopology(snapshot, [&bad](Topology& topology) {
        topology.node += bad;
        for (Interface& interface : topology.interfaces) {
            interface.name += bad;
            interface.portState += bad;
        }
        for (Guest& guest : topology.guests) {
            guest.name += bad;
            guest.configFile += bad;
            for (GuestNic& nic : guest.nics) {
                nic.bridge += bad;
                nic.configText += ",mtu=" + bad;
            }
        }
        for (ConfigLine& line : topology.networkConfig) {
            line.file += bad;
            if (!line.text.starts_with("iface"))
                line.text += bad;
        }
        topology.networkConfig.push_back({bad, 9, "iface vmbr0" + bad + " inet static"});
        topology.problems.push_back(bad);
    });
    Capabilities node = *snapshot.capabilities;
    for (std::string* const text : {&node.hostname, &node.kernel, &node.pveVersion})
        *text += bad;
    for (auto* const pairs : {&node.versions, &node.sysctls}) {
        for (auto& [name, value] : *pairs)
            value += bad;
        pairs->emplace("a" + bad, bad);
    }
    node.problems.push_back(bad);
    snapshot.capabilities = std::make_shared<Capabilities>(node);
    NodeState counted = *snapshot.stateAfter;
    counted.firewallStatus += bad;
    counted.problems.push_back(bad);
    snapshot.stateBefore = snapshot.stateAfter = std::make_shared<NodeState>(counted);
    FirewallFiles files = *snapshot.firewallFiles;
    for (FirewallFile& file : files.files)
        for (FirewallOption& option : file.config.options) {
            option.value += bad;
            option.name += bad;
        }
    snapshot.firewallFiles = std::make_shared<FirewallFiles>(files);
    for (auto* const listing : {&snapshot.rulesBefore, &snapshot.rulesAfter})
        changeRules(*listing, [&bad](RuleTable& table) {
            for (Chain& chain : table.chains) {
                chain.name += bad;
                chain.policy += chain.policy.empty() ? "" : bad;
                for (Rule& rule : chain.rules) {
                    rule.text += bad;
                    rule.target += bad;
                }
            }
        });
    changeDrops(snapshot, [&bad](Drop& drop) {
        drop.hook += bad;
        drop.note = core::plain(bad);
        if (drop.rule) {
            drop.rule->chain += bad;
            drop.rule->text += bad;
        }
    });
    for (ConntrackEvent& event : snapshot.conntrack)
        event.state += bad;
    for (Finding& finding : snapshot.findings) {
        finding.title += bad;
        finding.effect += bad;
        for (Cause& cause : finding.why)
            cause.text += bad;
        for (Remedy& remedy : finding.remedies) {
            remedy.text += bad;
            remedy.how += bad;
            remedy.sideEffect += bad;
        }
        finding.references.push_back(bad);
        finding.references.push_back("https://example.org/" + bad);
    }
    Finding other;
    other.title = bad;
    snapshot.findings.push_back(other);
    for (std::string* const text :
         {&snapshot.info.node, &snapshot.info.filter, &snapshot.info.program})
        *text += bad;
    snapshot.warnings.push_back(bad);
    snapshot.commands.push_back(bad);
    return snapshot;
}

Snapshot crowdedSnapshot()
{
    Snapshot snapshot = poisonedSnapshot(" and so on");
    constexpr int kMany = 300;
    for (int i = 0; i < kMany; ++i) {
        const std::string number = std::to_string(i);
        snapshot.warnings.push_back("warning " + number);
        snapshot.commands.push_back("command " + number);
        snapshot.conntrack.push_back(snapshot.conntrack.front());
        Finding finding;
        finding.title = "finding " + number;
        snapshot.findings.push_back(finding);
        snapshot.findings.front().why.push_back({Cause::Mark::Sighting, 1, "cause " + number});
        snapshot.findings.front().remedies.push_back({"remedy " + number, "none", "do " + number});
    }
    changeTopology(snapshot, [](Topology& topology) {
        const InterfaceId vmbr0 = topology.interfaces.front().id;
        for (std::uint32_t i = 0; i < kMany; ++i) {
            Interface port;
            port.id.value = 10'000 + i;
            port.name = "tap" + std::to_string(10'000 + i) + "i0";
            port.master = vmbr0;
            topology.interfaces.push_back(port);
        }
        for (Guest& guest : topology.guests)
            for (int i = 1; i < 32; ++i) {
                guest.nics.push_back(guest.nics.front());
                guest.nics.back().index = i;
                guest.nics.back().host = {};
                guest.nics.back().addresses.clear();
            }
    });
    for (auto* const listing : {&snapshot.rulesBefore, &snapshot.rulesAfter})
        changeRules(*listing, [](RuleTable& table) {
            for (Chain& chain : table.chains)
                for (int i = 0; i < kMany && !chain.rules.empty(); ++i) {
                    chain.rules.push_back(chain.rules.front());
                    chain.rules.back().number = static_cast<int>(chain.rules.size());
                }
        });
    return snapshot;
}

} // namespace vs::made
