// SPDX-License-Identifier: GPL-3.0-or-later
// The PVE firewall's four switches against reality, and whether it follows its configuration.
#include "core/diagnose/catalogue/catalogue.h"
#include "core/diagnose/catalogue/flow_findings.h"

#include <algorithm>

namespace vs {

namespace {

bool isLost(const JourneyRecord* record)
{
    return record != nullptr && isLoss(record->judgement.kind);
}

bool touches(const JourneyRecord& record, InterfaceId interface)
{
    return std::any_of(record.journey.hops.begin(), record.journey.hops.end(),
                       [&](const Hop& hop) { return hop.interface == interface; });
}

/// Whether traffic of the NIC was traced, and the newest exchange of it in which nothing was lost.
struct Traffic
{
    bool any = false;
    const JourneyRecord* example = nullptr;
};

Traffic trafficAt(const Clues& clues, InterfaceId host)
{
    Traffic traffic;
    if (!host.valid())
        return traffic;
    for (const auto& record : clues.snapshot().journeys) {
        if (!touches(*record, host))
            continue;
        traffic.any = true;
        if (!isLost(record.get()) && !isLost(clues.answers(*record)) &&
            !isLost(clues.answeredBy(*record)))
            traffic.example = record.get();
    }
    return traffic;
}

Finding aboutNode(const char* id, const Claim& claim, const JourneyRecord* example)
{
    Finding finding = tell(id, claim);
    finding.grade = Grade::Seen;
    if (example != nullptr) {
        finding.journeys = {example->journey.id};
        finding.of = 1;
    }
    return finding;
}

bool enabled(const FirewallFile& file, bool byDefault)
{
    const FirewallOption* option = file.config.option("enable");
    return option != nullptr
               ? option->value != "0" && option->value != "no" && option->value != "off"
               : byDefault;
}

/// True if somebody meant the guest to be protected.
bool configured(const FirewallFile& file)
{
    const FirewallConfig& config = file.config;
    return enabled(file, false) || config.option("policy_in") != nullptr ||
           config.option("policy_out") != nullptr ||
           std::any_of(config.rules.begin(), config.rules.end(),
                       [](const FirewallRule& rule) { return rule.enabled; });
}

/// What is off of the switches that can be read, and where to set it.
struct Switch
{
    core::Phrase what, how;
};

std::vector<Switch> switchesOff(const FirewallFiles& files, const Guest& guest,
                                const FirewallFile& own)
{
    std::vector<Switch> off;
    const FirewallFile* cluster = files.cluster();
    if (cluster != nullptr && !enabled(*cluster, false))
        off.push_back({core::phrase("the datacenter's (cluster.fw, enable)"),
                       core::phrase("Datacenter > Firewall > Options > Firewall")});
    const FirewallFile* host = files.host();
    if (host != nullptr && !enabled(*host, true))
        off.push_back({core::phrase("the node's (host.fw, enable)"),
                       core::phrase("Node > Firewall > Options > Firewall")});
    const core::Word who{"guest", guest.label()};
    if (!enabled(own, false))
        off.push_back({core::phrase("the guest's ({file}, enable)", {{"file", own.path}}),
                       core::phrase("{guest} > Firewall > Options > Firewall", {who})});
    if (std::none_of(guest.nics.begin(), guest.nics.end(),
                     [](const GuestNic& nic) { return nic.firewall; }))
        off.push_back({core::phrase("that of its NIC (firewall=1)"),
                       guest.type == GuestType::Vm
                           ? core::phrase("{guest} > Hardware > the NIC > Firewall", {who})
                           : core::phrase("{guest} > Network > the NIC > Firewall", {who})});
    return off;
}

bool chainExists(const RuleListing& rules, const std::string& name)
{
    return std::any_of(rules.tables.begin(), rules.tables.end(),
                       [&](const RuleTable& table) { return table.findChain(name) != nullptr; });
}

/// True if the listing has all that the node's capabilities say there is: else a missing chain
/// may just not have been read.
bool listingIsWhole(const Snapshot& snapshot, const RuleListing& rules)
{
    const auto has = [&](RuleBackend backend) {
        return std::any_of(rules.tables.begin(), rules.tables.end(),
                           [&](const RuleTable& table) { return table.backend == backend; });
    };
    const Capabilities& can = *snapshot.capabilities;
    return !rules.empty() && (!can.iptablesLegacy || has(RuleBackend::IptablesLegacy)) &&
           (!can.iptablesNft || has(RuleBackend::IptablesNft)) &&
           (!can.nftablesFirewall || has(RuleBackend::Nftables));
}

/// What is wrong at a NIC whose four switches are on; empty: nothing that can be told.
std::optional<Switch> brokenAt(const Clues& clues, const Guest& guest, const GuestNic& nic)
{
    const Snapshot& snapshot = clues.snapshot();
    const Topology& topology = clues.topology();
    const Interface* host = topology.find(nic.host);
    const Interface* master = host != nullptr ? topology.find(host->master) : nullptr;
    const core::Phrase restart =
        core::phrase("stop and start {guest} (a reboot from inside is not enough), or take the NIC "
                     "out and put it back",
                     {{"guest", guest.label()}});
    const bool throughFwbr = master != nullptr && master->role == InterfaceRole::FirewallBridge;
    const bool openVswitch = topology.findByName("fwln" + std::to_string(guest.vmid) + "o" +
                                                 std::to_string(nic.index)) != nullptr;
    if (snapshot.capabilities->nftablesFirewall) {
        if (throughFwbr && !openVswitch)
            return Switch{
                core::phrase("the node runs the nftables firewall, and {interface} is still in the "
                             "firewall bridge {bridge} of the older one: the guest was not "
                             "restarted since",
                             {{"interface", host->name}, {"bridge", master->name}}),
                restart};
        return std::nullopt;
    }
    if (master != nullptr && master->role == InterfaceRole::Bridge && master->kind == "bridge")
        return Switch{core::phrase("{interface} is a port of {bridge} and not of a firewall "
                                   "bridge: the guest was started before the switch was set",
                                   {{"interface", host->name}, {"bridge", master->name}}),
                      restart};
    const RuleListing* rules = clues.rules();
    if (host == nullptr || rules == nullptr || !listingIsWhole(snapshot, *rules) ||
        chainExists(*rules, host->name + "-IN"))
        return std::nullopt;
    return Switch{
        core::phrase("the rules have no chain {chain}", {{"chain", host->name + "-IN"}}),
        core::plain(
            "pve-firewall status; systemctl status pve-firewall; journalctl -u pve-firewall")};
}

std::optional<Finding> notInForce(const Clues& clues, const FirewallFiles& files,
                                  const Guest& guest)
{
    const FirewallFile* own = files.guest(guest.vmid);
    if (own == nullptr || !configured(*own))
        return std::nullopt;
    Claim claim;
    claim.words["guest"] = guest.label();
    claim.words["file"] = own->path;
    const std::vector<Switch> off = switchesOff(files, guest, *own);
    for (const GuestNic& nic : guest.nics) {
        const auto broken =
            off.empty() && nic.firewall ? brokenAt(clues, guest, nic) : std::nullopt;
        if (off.empty() && !broken)
            continue;
        const Traffic traffic = trafficAt(clues, nic.host);
        if (!traffic.any)
            continue;
        if (!off.empty()) {
            Switch all = off.front();
            for (std::size_t i = 1; i < off.size(); ++i) {
                all.what =
                    core::phrase("{list} and {item}", {{"list", all.what}, {"item", off[i].what}});
                all.how = core::phrase("{list}; {item}", {{"list", all.how}, {"item", off[i].how}});
            }
            const core::Word which{"switches", all.what};
            claim.words["reason"] =
                off.size() == 1
                    ? core::phrase("of the four switches one is off: {switches}", {which})
                    : core::phrase("of the four switches some are off: {switches}", {which});
            claim.words["fix"] = all.how;
            return aboutNode("firewall-not-in-force", claim, traffic.example);
        }
        claim.words["reason"] =
            core::phrase("all four switches are on, but {what}", {{"what", broken->what}});
        claim.words["fix"] = broken->how;
        return aboutNode("firewall-not-in-force", claim, traffic.example);
    }
    return std::nullopt;
}

bool pending(const std::string& status)
{
    return status.find("pending changes") != std::string::npos;
}

bool hasError(const std::string& status)
{
    return status.find("error") != std::string::npos || status.find("(line ") != std::string::npos;
}

} // namespace

std::vector<Finding> findStaleRules(const Clues& clues)
{
    const Snapshot& snapshot = clues.snapshot();
    if (!snapshot.stateAfter)
        return {};
    const std::string& status = snapshot.stateAfter->firewallStatus;
    const bool twice = snapshot.stateBefore && snapshot.stateBefore != snapshot.stateAfter &&
                       pending(snapshot.stateBefore->firewallStatus);
    const bool stopped = status.find("enabled/stopped") != std::string::npos;
    // Changes wait up to ten seconds to be applied: once seen is nothing.
    if (!hasError(status) && !stopped && !(pending(status) && twice))
        return {};
    // It matters where a firewalled guest's traffic was looked at.
    bool matters = false;
    const JourneyRecord* example = nullptr;
    for (const Guest& guest : clues.topology().guests) {
        for (const GuestNic& nic : guest.nics) {
            const Traffic traffic = nic.firewall ? trafficAt(clues, nic.host) : Traffic{};
            matters = matters || traffic.any;
            example = traffic.example != nullptr ? traffic.example : example;
        }
    }
    if (!matters)
        return {};
    Claim claim;
    claim.words["status"] = status;
    claim.words["cause"] =
        hasError(status)
            ? core::phrase("It names an error in a configuration file: until that is mended, no "
                           "change is applied.")
        : stopped ? core::phrase("The service that applies changes is stopped.")
                  : core::phrase("Changes are normally applied within ten seconds; these waited "
                                 "for the whole trace. Most likely an error in a configuration "
                                 "file stops them.");
    return {aboutNode("stale-rules", claim, example)};
}

std::vector<Finding> findFirewallNotInForce(const Clues& clues)
{
    std::vector<Finding> findings;
    const FirewallFiles* files = clues.snapshot().firewallFiles.get();
    if (files == nullptr)
        return findings;
    for (const Guest& guest : clues.topology().guests) {
        if (auto finding = notInForce(clues, *files, guest))
            findings.push_back(std::move(*finding));
    }
    return findings;
}

} // namespace vs
