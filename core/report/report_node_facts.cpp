// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_node_facts.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace vs {

namespace {

/// Ports of a bridge that are shown beyond those on the path.
constexpr std::size_t kOtherPorts = 4;

/// The NIC at an end of the story: by its interface on the path, else by its address.
std::optional<NicRef> nicAt(const Topology& topology, const Story& story, bool left)
{
    if (!story.path.empty()) {
        const PathStep& end = left ? story.path.front() : story.path.back();
        if (const auto nic = topology.nicOfHost(end.interface))
            return nic;
    }
    return topology.nicOfAddress(left ? story.leftAddress : story.rightAddress);
}

bool onPath(const Story& story, InterfaceId id)
{
    return std::any_of(story.path.begin(), story.path.end(),
                       [id](const PathStep& step) { return step.interface == id; });
}

/// What the wiring tells of a NIC whose configuration was not read.
std::string lineFromWiring(const GuestNic& nic)
{
    std::string text = "net" + std::to_string(nic.index) + ": " + nic.mac.toString();
    if (!nic.bridge.empty())
        text += ",bridge=" + nic.bridge;
    if (nic.tag != 0)
        text += ",tag=" + std::to_string(nic.tag);
    if (nic.firewall)
        text += ",firewall=1";
    return text;
}

ReportFacts::Bridge describeBridge(const Snapshot& snapshot, const Story& story,
                                   const Interface& bridge)
{
    const Topology& topology = *snapshot.topology;
    ReportFacts::Bridge out;
    out.bridge = &bridge;
    out.filters4 = topology.filtersBridge(bridge, false);
    out.filters6 = topology.filtersBridge(bridge, true);
    if (const auto& state = snapshot.stateAfter ? snapshot.stateAfter : snapshot.stateBefore)
        for (const MulticastBridge& one : state->multicast)
            if (one.bridge == bridge.id)
                out.snooping = one.snooping;
    for (const InterfaceId id : topology.ports(bridge.id))
        if (const Interface* const port = topology.find(id))
            out.ports.push_back({port, onPath(story, id)});
    std::stable_partition(out.ports.begin(), out.ports.end(),
                          [](const ReportFacts::Port& port) { return port.onPath; });
    const auto others = static_cast<std::size_t>(
        std::count_if(out.ports.begin(), out.ports.end(),
                      [](const ReportFacts::Port& port) { return !port.onPath; }));
    if (others > kOtherPorts) {
        out.portsLeft = others - kOtherPorts;
        out.ports.resize(out.ports.size() - out.portsLeft);
    }
    bool inStanza = false;
    for (const ConfigLine& line : topology.networkConfig) {
        const auto words = splitQuoted(line.text);
        if (!words.empty() && (words[0] == "iface" || words[0] == "auto"))
            inStanza = words[0] == "iface" && words.size() > 1 && words[1] == bridge.name;
        if (inStanza)
            out.config.push_back(line);
    }
    std::set<Mac> macs;
    for (const bool left : {true, false})
        if (const auto ref = nicAt(topology, story, left))
            macs.insert(topology.nic(*ref).mac);
    for (const FdbEntry& entry : topology.fdb)
        if (entry.bridge == bridge.id && macs.contains(entry.mac))
            out.learnt.push_back(&entry);
    return out;
}

struct Default
{
    const char* name;
    const char* value;
};
// What decides most cases, and what PVE takes where nothing is written (pve-firewall(8)).
constexpr std::array<Default, 4> kCluster{{{"enable", "0"},
                                           {"policy_in", "DROP"},
                                           {"policy_out", "ACCEPT"},
                                           {"policy_forward", "ACCEPT"}}};
constexpr std::array<Default, 3> kHost{
    {{"enable", "1"}, {"nf_conntrack_allow_invalid", "0"}, {"nftables", "0"}}};
constexpr std::array<Default, 5> kGuest{{{"enable", "0"},
                                         {"policy_in", "DROP"},
                                         {"policy_out", "ACCEPT"},
                                         {"macfilter", "1"},
                                         {"ipfilter", "0"}}};

template<std::size_t Count>
void addOptions(std::vector<ReportFacts::Option>& out, const FirewallFiles& files,
                const std::string& path, const std::array<Default, Count>& defaults)
{
    const FirewallFile* const file = files.find(path);
    if (file != nullptr)
        for (const FirewallOption& option : file->config.options)
            out.push_back({path, option.name, option.value, option.line});
    // A file that was left out may say anything.
    if (file == nullptr && !files.complete)
        return;
    for (const Default& each : defaults)
        if (file == nullptr || file->config.option(each.name) == nullptr)
            out.push_back({path, each.name, each.value, 0});
}

std::string versionOf(std::string_view pveversion)
{
    constexpr std::string_view kName = "pve-manager/";
    if (pveversion.starts_with(kName))
        pveversion.remove_prefix(kName.size());
    return std::string(pveversion.substr(0, pveversion.find_first_of("/ ")));
}

bool harmless(std::string_view item)
{
    static const std::set<std::string, std::less<>> known = {
        "model", "bridge", "tag", "trunks", "firewall", "rate", "link_down", "mtu", "queues",
        "name",  "ip",     "ip6", "hwaddr", "macaddr",  "gw",   "gw6",       "type"};
    const std::size_t equals = item.find('=');
    if (equals == std::string_view::npos) // a model alone: PVE makes up the address
        return item == "virtio" || item == "e1000" || item == "e1000e" || item == "rtl8139" ||
               item == "vmxnet3";
    const std::string_view value = item.substr(equals + 1);
    return known.contains(item.substr(0, equals)) || Mac::parse(std::string(value)).has_value();
}

} // namespace

std::string harmlessNicLine(const std::string& line)
{
    const std::size_t colon = line.find(':');
    if (!line.starts_with("net") || colon == std::string::npos || colon < 4 ||
        line.find_first_not_of("0123456789", 3) != colon)
        return {};
    std::string kept;
    for (const std::string_view item :
         splitView(trimmed(std::string_view(line).substr(colon + 1)), ','))
        if (harmless(item))
            kept += (kept.empty() ? "" : ",") + std::string(item);
    return line.substr(0, colon) + ": " + kept;
}

std::vector<ReportFacts::NicLine> nicLines(const Snapshot& snapshot, const Story& story)
{
    const Topology& topology = *snapshot.topology;
    std::vector<ReportFacts::NicLine> lines;
    std::set<std::uint32_t> told;
    const auto left = nicAt(topology, story, true);
    const auto right = nicAt(topology, story, false);
    for (const auto& ref : {left, right}) {
        if (!ref || !told.insert(ref->guest).second)
            continue;
        const Guest& guest = topology.guest(*ref);
        for (std::uint32_t i = 0; i < guest.nics.size(); ++i) {
            const GuestNic& nic = guest.nics[i];
            const NicRef here{ref->guest, i};
            const bool travels =
                here == *ref || (left && here == *left) || (right && here == *right);
            std::string text = harmlessNicLine(nic.configText);
            const bool read = !text.empty();
            lines.push_back({guest.label(), guest.name, read ? guest.configFile : std::string(),
                             read ? nic.configLine : 0,
                             read ? std::move(text) : lineFromWiring(nic), travels});
        }
    }
    return lines;
}

std::vector<ReportFacts::Bridge> bridgesOf(const Snapshot& snapshot, const Story& story)
{
    const Topology& topology = *snapshot.topology;
    std::vector<ReportFacts::Bridge> bridges;
    const auto add = [&](InterfaceId id) {
        const Interface* const bridge = topology.find(id);
        if (bridge == nullptr || bridge->kind != "bridge" ||
            std::any_of(bridges.begin(), bridges.end(),
                        [&](const ReportFacts::Bridge& one) { return one.bridge == bridge; }))
            return;
        bridges.push_back(describeBridge(snapshot, story, *bridge));
    };
    for (const PathStep& step : story.path)
        if (const Interface* const at = topology.find(step.interface))
            add(at->kind == "bridge" ? at->id : at->master);
    if (story.subject->judgement.drop)
        add(story.subject->judgement.drop->device);
    return bridges;
}

void addFirewallOptions(ReportFacts& facts, const Snapshot& snapshot)
{
    if (const auto& state = snapshot.stateAfter ? snapshot.stateAfter : snapshot.stateBefore)
        facts.firewallStatus = state->firewallStatus;
    // Only the first reading of a trace asks.
    if (facts.firewallStatus.empty() && snapshot.stateBefore)
        facts.firewallStatus = snapshot.stateBefore->firewallStatus;
    if (snapshot.firewallFiles == nullptr)
        return;
    facts.optionsKnown = true;
    const FirewallFiles& files = *snapshot.firewallFiles;
    addOptions(facts.options, files, std::string(kClusterFirewallPath), kCluster);
    addOptions(facts.options, files, std::string(kHostFirewallPath), kHost);
    std::set<std::string> told;
    for (const Guest& guest : snapshot.topology->guests)
        for (const ReportFacts::NicLine& nic : facts.nics)
            if (nic.guest == guest.label() && told.insert(nic.guest).second)
                addOptions(facts.options, files, guestFirewallPath(guest.vmid), kGuest);
}

std::map<std::string, std::string> sysctlsOf(const Snapshot& snapshot,
                                             const std::vector<ReportFacts::Bridge>& bridges)
{
    std::map<std::string, std::string> all = snapshot.capabilities->sysctls;
    const auto& state = snapshot.stateAfter ? snapshot.stateAfter : snapshot.stateBefore;
    if (!state)
        return all;
    for (const auto& [interface, mode] : state->reversePathFilter) {
        const bool told = interface == "all" || interface == "default" ||
                          std::any_of(bridges.begin(), bridges.end(), [&](const auto& bridge) {
                              return bridge.bridge->name == interface;
                          });
        if (told)
            all["net.ipv4.conf." + interface + ".rp_filter"] = std::to_string(mode);
    }
    if (state->conntrack && state->conntrack->max > 0) {
        all["net.netfilter.nf_conntrack_count"] = std::to_string(state->conntrack->entries);
        all["net.netfilter.nf_conntrack_max"] = std::to_string(state->conntrack->max);
    }
    return all;
}

std::vector<std::pair<std::string, std::string>> versionsOf(const Snapshot& snapshot)
{
    const Capabilities& it = *snapshot.capabilities;
    std::vector<std::pair<std::string, std::string>> all;
    const auto add = [&all](const std::string& name, const std::string& value) {
        if (!value.empty())
            all.emplace_back(name, value);
    };
    if (it.versions.contains("pve-manager"))
        add("pve-manager", it.versions.at("pve-manager"));
    else // "pve-manager/9.0.10/0123456789 (running kernel: 6.14.8-2-pve)"
        add("pve-manager", versionOf(it.pveVersion));
    add("kernel", it.kernel);
    for (const auto& [package, version] : it.versions)
        if (package != "pve-manager")
            add(package, version);
    std::string rules;
    const auto where = [&rules](bool there, const char* name) {
        if (there)
            rules += (rules.empty() ? "" : ", ") + std::string(name);
    };
    where(it.iptablesLegacy, "iptables-legacy");
    where(it.iptablesNft, "iptables-nft");
    where(it.nftablesFirewall, "nftables (proxmox-firewall)");
    add("rules in force", rules);
    add("recorded by", snapshot.info.program);
    add("report by", "Vethscope " VETHSCOPE_VERSION);
    return all;
}

} // namespace vs
