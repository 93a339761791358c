// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/redacting_sink.h"

#include "core/parse/firewall_config.h"
#include "core/report/redaction/frame_mask.h"

namespace vs {

using redaction::NameKind;

void RedactingSink::mask(std::vector<std::string>& texts)
{
    for (std::string& text : texts)
        mask(text);
}

void RedactingSink::maskRepeated(std::string& text)
{
    constexpr std::size_t kMost = 100'000;
    const auto known = m_repeated.find(text);
    if (known != m_repeated.end()) {
        text = known->second;
        return;
    }
    std::string masked = m_redactor.text(text);
    if (m_repeated.size() < kMost)
        m_repeated.emplace(text, masked);
    text = std::move(masked);
}

void RedactingSink::mask(Packet& packet)
{
    mask(packet.source);
    mask(packet.destination);
    mask(packet.sourceMac);
    mask(packet.arpTargetMac);
    // Told apart as before, but nobody can try what text has that hash.
    packet.payloadHash = m_redactor.number(packet.payloadHash);
}

void RedactingSink::mask(Interface& interface)
{
    mask(interface.name);
    mask(interface.kind);
    mask(interface.mac);
    for (IpPrefix& prefix : interface.addresses)
        prefix = m_redactor.prefix(prefix);
}

void RedactingSink::mask(Guest& guest)
{
    guest.name = m_redactor.name(NameKind::Guest, guest.name);
    guest.node = m_redactor.name(NameKind::Node, guest.node);
    mask(guest.configFile);
    for (GuestNic& nic : guest.nics) {
        mask(nic.mac);
        mask(nic.bridge);
        mask(nic.rate);
        mask(nic.guestInterface);
        for (IpAddress& address : nic.addresses)
            mask(address);
        nic.configText = m_redactor.text(nic.configText, TextKind::ConfigFile);
    }
}

void RedactingSink::mask(ConntrackTuple& tuple)
{
    mask(tuple.source);
    mask(tuple.destination);
}

void RedactingSink::onTraceInfo(const TraceInfo& original)
{
    TraceInfo info = original;
    info.node = m_redactor.target(info.node);
    mask(info.filter);
    mask(info.program);
    m_to.onTraceInfo(info);
}

void RedactingSink::onCapabilities(std::shared_ptr<const Capabilities> original)
{
    auto capabilities = std::make_shared<Capabilities>(*original);
    capabilities->hostname = m_redactor.name(NameKind::Node, capabilities->hostname);
    capabilities->user = m_redactor.name(NameKind::User, capabilities->user);
    mask(capabilities->kernel);
    mask(capabilities->pveVersion);
    for (auto* const map : {&capabilities->tools, &capabilities->sysctls}) {
        std::map<std::string, std::string> masked;
        for (const auto& [key, value] : *map)
            masked[m_redactor.text(key)] = m_redactor.text(value);
        *map = std::move(masked);
    }
    mask(capabilities->problems);
    m_to.onCapabilities(std::move(capabilities));
}

void RedactingSink::onTopology(std::shared_ptr<const Topology> original)
{
    auto topology = std::make_shared<Topology>(*original);
    topology->node = m_redactor.name(NameKind::Node, topology->node);
    for (Interface& interface : topology->interfaces)
        mask(interface);
    for (Guest& guest : topology->guests)
        mask(guest);
    for (FdbEntry& entry : topology->fdb)
        mask(entry.mac);
    for (Neighbour& neighbour : topology->neighbours) {
        mask(neighbour.address);
        mask(neighbour.mac);
    }
    mask(topology->problems);
    for (ConfigLine& line : topology->networkConfig) {
        mask(line.file);
        line.text = m_redactor.text(line.text, TextKind::ConfigFile);
    }
    topology->index();
    m_to.onTopology(std::move(topology));
}

void RedactingSink::onRules(std::shared_ptr<const RuleListing> original)
{
    auto rules = std::make_shared<RuleListing>(*original);
    for (RuleTable& table : rules->tables) {
        mask(table.name);
        for (Chain& chain : table.chains) {
            maskRepeated(chain.name);
            for (Rule& rule : chain.rules) {
                maskRepeated(rule.text);
                maskRepeated(rule.target);
            }
        }
    }
    m_to.onRules(std::move(rules));
}

void RedactingSink::onSighting(const Sighting& original, std::span<const std::uint8_t> frame,
                               std::uint32_t originalLength)
{
    Sighting sighting = original;
    mask(sighting.packet);
    const auto masked = redaction::maskFrame(m_redactor, original.packet, frame);
    m_to.onSighting(sighting, masked, originalLength);
}

void RedactingSink::onConntrack(const ConntrackEvent& original)
{
    ConntrackEvent event = original;
    mask(event.original);
    mask(event.reply);
    mask(event.state);
    m_to.onConntrack(event);
}

void RedactingSink::onFirewallFiles(std::shared_ptr<const FirewallFiles> original)
{
    auto files = std::make_shared<FirewallFiles>();
    files->complete = original->complete;
    for (const FirewallFile& file : original->files)
        files->files.push_back(parseFirewallFile(m_redactor.text(file.path),
                                                 m_redactor.text(file.text, TextKind::ConfigFile)));
    m_to.onFirewallFiles(std::move(files));
}

void RedactingSink::onNodeState(std::shared_ptr<const NodeState> original)
{
    auto state = std::make_shared<NodeState>(*original);
    for (QueueCounters& queue : state->queues)
        mask(queue.kind);
    for (Route& route : state->routes) {
        mask(route.table);
        mask(route.type);
        route.destination = m_redactor.prefix(route.destination);
        if (route.gateway)
            mask(*route.gateway);
    }
    for (EbtablesRule& rule : state->ebtables) {
        maskRepeated(rule.chain);
        maskRepeated(rule.text);
        maskRepeated(rule.target);
    }
    for (BondSlave& slave : state->bonds) {
        mask(slave.bond);
        mask(slave.mode);
        mask(slave.slave);
    }
    for (KernelLogLine& line : state->kernelLog)
        maskRepeated(line.text);
    state->reversePathFilter.clear();
    for (const auto& [interface, mode] : original->reversePathFilter)
        state->reversePathFilter[m_redactor.text(interface)] = mode;
    mask(state->firewallStatus);
    mask(state->problems);
    m_to.onNodeState(std::move(state));
}

void RedactingSink::onRuleStep(const RuleStep& original)
{
    RuleStep step = original;
    for (std::string* const text : {&step.table, &step.chain, &step.text, &step.verdict, &step.in,
                                    &step.out, &step.physIn, &step.physOut})
        maskRepeated(*text);
    mask(step.packet);
    m_to.onRuleStep(step);
}

void RedactingSink::onKernelDrop(const KernelDrop& original)
{
    KernelDrop drop = original;
    mask(drop.reason);
    mask(drop.location);
    m_to.onKernelDrop(drop);
}

void RedactingSink::onCaptureStats(const CaptureStats& stats)
{
    m_to.onCaptureStats(stats);
}

void RedactingSink::onCommand(const std::string& command)
{
    m_to.onCommand(m_redactor.text(command));
}

void RedactingSink::onWarning(const std::string& warning)
{
    m_to.onWarning(m_redactor.text(warning, TextKind::Warning));
}

void RedactingSink::onEnd(Timestamp end)
{
    m_to.onEnd(end);
}

} // namespace vs
