// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_input.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vs::layout {

namespace {

/// Names of bridges in the order in which people count them: the vmbr first, vmbr2 before vmbr10.
bool naturalLess(const std::string& a, const std::string& b)
{
    const auto split = [](const std::string& name) {
        const std::size_t digits = name.find_last_not_of("0123456789") + 1;
        const std::string number = name.substr(digits);
        return std::tuple(!name.starts_with("vmbr"), name.substr(0, digits),
                          number.size() > 9 ? 0 : std::atoi(number.c_str()));
    };
    const auto left = split(a);
    const auto right = split(b);
    return left == right ? a < b : left < right;
}

OverviewNic nicKey(const Topology& topology, const NicRef& ref)
{
    return {topology.guest(ref).vmid, topology.nic(ref).index};
}

std::vector<const Interface*> uplinksOf(const Topology& topology, const Interface& bridge)
{
    std::vector<const Interface*> uplinks;
    for (const InterfaceId id : topology.ports(bridge.id)) {
        const Interface* port = topology.find(id);
        if (port != nullptr &&
            (port->role == InterfaceRole::Uplink || port->role == InterfaceRole::VlanDevice ||
             port->role == InterfaceRole::Tunnel))
            uplinks.push_back(port);
    }
    return uplinks;
}

/// By VMID, or as the user put them.
std::vector<NicRef> sorted(const Topology& topology, std::vector<NicRef> nics,
                           const OverviewArrangement& arrangement, const std::string& bridge)
{
    std::stable_sort(nics.begin(), nics.end(), [&topology](const NicRef& a, const NicRef& b) {
        return nicKey(topology, a) < nicKey(topology, b);
    });
    const auto wished = arrangement.cells.find(bridge);
    if (wished == arrangement.cells.end())
        return nics;
    std::map<OverviewNic, NicRef> byKey;
    std::vector<OverviewNic> natural;
    for (const NicRef& ref : nics)
        if (byKey.emplace(nicKey(topology, ref), ref).second)
            natural.push_back(nicKey(topology, ref));
    nics.clear();
    for (const OverviewNic& key : inWishedOrder(natural, wished->second))
        nics.push_back(byKey.at(key));
    return nics;
}

std::vector<std::string> detailsOf(const OverviewInput::Panel& panel, const OverviewWords& words)
{
    const Interface* bridge = panel.bridge;
    if (bridge == nullptr)
        return {panel.name.empty() ? words.noBridge : words.notHere};
    std::vector<std::string> details;
    for (const IpPrefix& address : bridge->addresses)
        if (!address.address.isLinkLocal() && details.size() < 2)
            details.push_back(address.toString());
    if (bridge->mtu > 0)
        details.push_back("MTU " + std::to_string(bridge->mtu));
    if (bridge->vlanFiltering)
        details.push_back(words.vlanAware);
    if (bridge->stp)
        details.push_back(words.stp);
    return details;
}

} // namespace

OverviewInput overviewInput(const Topology& topology, const OverviewOptions& options)
{
    std::map<std::string, const Interface*> bridges;
    std::map<std::string, std::vector<NicRef>> nics;
    for (const Interface& interface : topology.interfaces)
        if (interface.role == InterfaceRole::Bridge)
            bridges[interface.name] = &interface;
    for (std::uint32_t g = 0; g < topology.guests.size(); ++g) {
        for (std::uint32_t n = 0; n < topology.guests[g].nics.size(); ++n) {
            const std::string bridge = bridgeNameOf(topology, {g, n});
            bridges.try_emplace(bridge, nullptr);
            nics[bridge].push_back({g, n});
        }
    }
    std::vector<std::string> names;
    for (const auto& [name, bridge] : bridges)
        names.push_back(name);
    std::stable_sort(names.begin(), names.end(), naturalLess);

    OverviewInput input;
    for (const std::string& name : inWishedOrder(names, options.arrangement.panels)) {
        OverviewInput::Panel panel;
        panel.name = name;
        panel.bridge = bridges.at(name);
        panel.details = detailsOf(panel, options.words);
        if (panel.bridge != nullptr)
            panel.uplinks = uplinksOf(topology, *panel.bridge);
        for (const NicRef& ref : sorted(topology, std::move(nics[name]), options.arrangement, name))
            panel.nics.push_back({ref, nicChain(topology, ref), factsOfNic(topology, ref)});
        input.panels.push_back(std::move(panel));
    }
    return input;
}

} // namespace vs::layout
