// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/wiring_clues.h"

#include "core/diagnose/catalogue/node_evidence.h"

#include <algorithm>

namespace vs {

std::optional<BridgeCrossing> lostCrossing(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr || !drop->expectedNext || drop->after.direction != Direction::In ||
        drop->expectedNext->direction != Direction::Out)
        return std::nullopt;
    const Topology& topology = clues.topology();
    const BridgeCrossing crossing{topology.find(drop->after.interface), topology.find(drop->device),
                                  topology.find(drop->expectedNext->interface)};
    if (crossing.in == nullptr || crossing.bridge == nullptr || crossing.out == nullptr ||
        crossing.in->master != crossing.bridge->id || crossing.out->master != crossing.bridge->id)
        return std::nullopt;
    return crossing;
}

bool endedByRule(const Clues& clues, const JourneyRecord& record)
{
    return !record.judgement.drop || record.judgement.kind == VerdictKind::Rejected ||
           ruleEndedIt(clues, record) || kernelWord(record) == "NETFILTER_DROP";
}

std::uint16_t lastTag(const JourneyRecord& record)
{
    const Judgement& judgement = record.judgement;
    return judgement.path.empty() ? record.journey.packet.vlan
                                  : pathHop(record, judgement.path.size() - 1).vlan;
}

Network networkOf(const Topology& topology, InterfaceId edge)
{
    const Interface* port = topology.find(edge);
    // A bond's slave, then its bridge; a guest's NIC, its firewall bridge, its leg, the bridge.
    for (int level = 0; port != nullptr && level < 4; ++level) {
        const Interface* master = topology.find(port->master);
        if (master == nullptr)
            return {};
        if (master->role == InterfaceRole::FirewallBridge) {
            const Interface* outside = nullptr;
            for (const InterfaceId id : topology.ports(master->id)) {
                const Interface* leg = topology.find(id);
                if (leg != nullptr && leg->role == InterfaceRole::FirewallGuestLeg)
                    outside = topology.find(leg->peer);
            }
            port = outside;
        } else if (master->kind == "bond") {
            port = master;
        } else {
            return {master, port};
        }
    }
    return {};
}

core::Phrase placeName(const Topology& topology, InterfaceId interface)
{
    const auto nic = topology.nicOfHost(interface);
    const std::string name = topology.nameOf(interface);
    if (!nic)
        return name;
    return core::phrase("{guest} ({interface})",
                        {{"guest", topology.guest(*nic).label()}, {"interface", name}});
}

core::Phrase nicName(const Topology& topology, InterfaceId interface)
{
    const std::string name = topology.nameOf(interface);
    const auto of = [](int index, const core::Phrase& guest) {
        return core::phrase("{nic} of {guest}",
                            {{"nic", "net" + std::to_string(index)}, {"guest", guest}});
    };
    if (const auto nic = topology.nicOfHost(interface))
        return of(topology.nic(*nic).index, topology.guest(*nic).label());
    const auto parts = guestInterfaceName(name);
    if (!parts)
        return name;
    const auto guest = std::find_if(topology.guests.begin(), topology.guests.end(),
                                    [&](const Guest& one) { return one.vmid == parts->vmid; });
    if (guest != topology.guests.end())
        return of(parts->nic, guest->label());
    return of(parts->nic, core::phrase("guest {vmid}", {{"vmid", std::to_string(parts->vmid)}}));
}

} // namespace vs
