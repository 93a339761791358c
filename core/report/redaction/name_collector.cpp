// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/name_collector.h"

namespace vs {

using redaction::NameKind;

void NameCollector::learn(const Packet& packet)
{
    m_redactor.learn(packet.source);
    m_redactor.learn(packet.destination);
    m_redactor.learn(packet.sourceMac);
    m_redactor.learn(packet.arpTargetMac);
}

void NameCollector::onTraceInfo(const TraceInfo& info)
{
    m_redactor.learnTarget(info.node);
    RedactingSink::onTraceInfo(info);
}

void NameCollector::onCapabilities(std::shared_ptr<const Capabilities> capabilities)
{
    m_redactor.learnName(NameKind::Node, capabilities->hostname);
    m_redactor.learnName(NameKind::User, capabilities->user);
    RedactingSink::onCapabilities(std::move(capabilities));
}

void NameCollector::onTopology(std::shared_ptr<const Topology> topology)
{
    m_redactor.learnName(NameKind::Node, topology->node);
    for (const Interface& interface : topology->interfaces) {
        m_redactor.reserve(interface.name);
        m_redactor.learn(interface.mac);
        for (const IpPrefix& prefix : interface.addresses)
            m_redactor.learn(prefix.address);
    }
    for (const Guest& guest : topology->guests) {
        m_redactor.learnName(NameKind::Guest, guest.name);
        m_redactor.learnName(NameKind::Node, guest.node);
        for (const GuestNic& nic : guest.nics) {
            m_redactor.learn(nic.mac);
            for (const IpAddress& address : nic.addresses)
                m_redactor.learn(address);
        }
    }
    for (const FdbEntry& entry : topology->fdb)
        m_redactor.learn(entry.mac);
    for (const Neighbour& neighbour : topology->neighbours) {
        m_redactor.learn(neighbour.address);
        m_redactor.learn(neighbour.mac);
    }
    RedactingSink::onTopology(std::move(topology));
}

void NameCollector::onSighting(const Sighting& sighting, std::span<const std::uint8_t> /*frame*/,
                               std::uint32_t /*originalLength*/)
{
    learn(sighting.packet);
}

void NameCollector::onConntrack(const ConntrackEvent& event)
{
    for (const ConntrackTuple* const tuple : {&event.original, &event.reply}) {
        m_redactor.learn(tuple->source);
        m_redactor.learn(tuple->destination);
    }
}

void NameCollector::onNodeState(std::shared_ptr<const NodeState> state)
{
    for (const Route& route : state->routes)
        if (route.gateway)
            m_redactor.learn(*route.gateway);
    RedactingSink::onNodeState(std::move(state));
}

void NameCollector::onRuleStep(const RuleStep& step)
{
    learn(step.packet);
    RedactingSink::onRuleStep(step);
}

} // namespace vs
