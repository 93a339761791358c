// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topology.h"

#include <algorithm>

namespace vs {

namespace {

constexpr std::uint32_t kLargeId = 1U << 18;

} // namespace

std::string Guest::label() const
{
    return (type == GuestType::Vm ? "VM " : "CT ") + std::to_string(vmid);
}

void Topology::index()
{
    m_byId.clear();
    m_byLargeId.clear();
    m_byName.clear();
    m_nicByHost.clear();
    m_nicByAddress.clear();
    m_nicByMac.clear();
    m_ports.clear();
    m_own.clear();

    for (std::uint32_t at = 0; at < interfaces.size(); ++at) {
        const Interface& interface = interfaces[at];
        const std::uint32_t id = interface.id.value;
        if (id < kLargeId) {
            if (id >= m_byId.size())
                m_byId.resize(id + 1);
            m_byId[id] = at + 1;
        } else {
            m_byLargeId.emplace(id, at);
        }
        m_byName.emplace(interface.name, at);
        if (interface.master.valid())
            m_ports[interface.master.value].push_back(interface.id);
        for (const IpPrefix& prefix : interface.addresses)
            m_own.emplace(prefix.address, interface.id);
    }
    for (auto& [bridge, ports] : m_ports) {
        std::sort(ports.begin(), ports.end(),
                  [this](InterfaceId a, InterfaceId b) { return find(a)->name < find(b)->name; });
    }
    // A running guest goes before a stopped one with the same address: it is the one that talks.
    for (const bool running : {true, false}) {
        for (std::uint32_t g = 0; g < guests.size(); ++g) {
            if (guests[g].running != running)
                continue;
            for (std::uint32_t n = 0; n < guests[g].nics.size(); ++n) {
                const GuestNic& nic = guests[g].nics[n];
                const NicRef ref{g, n};
                if (nic.host.valid())
                    m_nicByHost.emplace(nic.host.value, ref);
                if (nic.mac.known())
                    m_nicByMac.emplace(nic.mac, ref);
                for (const IpAddress& address : nic.addresses)
                    m_nicByAddress.emplace(address, ref);
            }
        }
    }
}

const Interface* Topology::find(InterfaceId id) const
{
    if (id.value < m_byId.size()) {
        const std::uint32_t at = m_byId[id.value];
        return at == 0 ? nullptr : &interfaces[at - 1];
    }
    const auto found = m_byLargeId.find(id.value);
    return found == m_byLargeId.end() ? nullptr : &interfaces[found->second];
}

const Interface* Topology::findByName(std::string_view name) const
{
    const auto found = m_byName.find(std::string(name));
    return found == m_byName.end() ? nullptr : &interfaces[found->second];
}

std::string Topology::nameOf(InterfaceId id) const
{
    const Interface* interface = find(id);
    return interface ? interface->name : "if" + std::to_string(id.value);
}

std::optional<NicRef> Topology::nicOfHost(InterfaceId host) const
{
    const auto found = m_nicByHost.find(host.value);
    return found == m_nicByHost.end() ? std::nullopt : std::optional(found->second);
}

std::optional<NicRef> Topology::nicOfAddress(const IpAddress& address) const
{
    const auto found = m_nicByAddress.find(address);
    return found == m_nicByAddress.end() ? std::nullopt : std::optional(found->second);
}

std::optional<NicRef> Topology::nicOfMac(const Mac& mac) const
{
    const auto found = m_nicByMac.find(mac);
    return found == m_nicByMac.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<InterfaceId>& Topology::ports(InterfaceId bridge) const
{
    static const std::vector<InterfaceId> kNone;
    const auto found = m_ports.find(bridge.value);
    return found == m_ports.end() ? kNone : found->second;
}

bool Topology::isOwnAddress(const IpAddress& address) const
{
    return m_own.contains(address);
}

bool Topology::filtersBridge(const Interface& bridge, bool ipv6) const
{
    if (ipv6)
        return bridgeNetfilter6 || bridge.callIp6tables;
    return bridgeNetfilter || bridge.callIptables;
}

} // namespace vs
