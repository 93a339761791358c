// SPDX-License-Identifier: GPL-3.0-or-later
// The classes of packets that ended at a link: down, unplugged from its bridge, or too narrow.
#include "core/diagnose/catalogue/node_evidence.h"
#include "core/diagnose/catalogue/wiring_losses.h"

#include "core/diagnose/catalogue/wiring_clues.h"
#include "core/diagnose/path_finder.h"

namespace vs {

namespace {

bool isGuestPort(const Interface& interface)
{
    switch (interface.role) {
    case InterfaceRole::GuestTap:
    case InterfaceRole::GuestVeth:
    case InterfaceRole::FirewallGuestLeg:
    case InterfaceRole::FirewallBridgeLeg:
        return true;
    default:
        return false;
    }
}

const Interface* nextOf(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    return drop != nullptr && drop->expectedNext
               ? clues.topology().find(drop->expectedNext->interface)
               : nullptr;
}

const GuestNic* nicOf(const Topology& topology, InterfaceId host)
{
    const auto ref = topology.nicOfHost(host);
    return ref ? &topology.nic(*ref) : nullptr;
}

/// Where the guest's NIC belongs: its firewall bridge if it has one, else the configured bridge.
std::string homeOf(const Topology& topology, const Interface& port)
{
    const auto parts = guestInterfaceName(port.name);
    if (!parts)
        return {};
    const std::string fwbr =
        "fwbr" + std::to_string(parts->vmid) + "i" + std::to_string(parts->nic);
    if (port.role != InterfaceRole::FirewallBridgeLeg && topology.findByName(fwbr) != nullptr)
        return fwbr;
    for (const Guest& guest : topology.guests) {
        if (guest.vmid != parts->vmid)
            continue;
        for (const GuestNic& nic : guest.nics) {
            if (nic.index == parts->nic)
                return nic.bridge;
        }
    }
    return {};
}

std::vector<Remedy> linkRemedies(const std::string& link)
{
    return {{core::phrase("Bring {link} up, or plug its other end in", {{"link", link}}),
             core::phrase("none seen"), "ip -d link show " + link + "; ip link set " + link + " up",
             RemedyRank::Safe}};
}

Claim linkClaim(const Topology& topology, const Interface& link, const core::Phrase& state,
                const GuestNic* nic)
{
    Claim claim;
    claim.words["link"] = link.name;
    claim.words["state"] = state;
    claim.words["nic"] = nicName(topology, link.id);
    const bool configured = nic != nullptr && nic->linkDown;
    if (configured)
        claim.words["config"] =
            core::behind(core::phrase("The configuration says so: link_down=1."));
    else
        claim.remedies = [&link] { return linkRemedies(link.name); };
    return claim;
}

} // namespace

std::optional<Claim> explainLinkDown(const Clues& clues, const JourneyRecord& record)
{
    const Interface* next = nextOf(clues, record);
    if (next == nullptr || endedByRule(clues, record))
        return std::nullopt;
    const Topology& topology = clues.topology();
    const GuestNic* nic = nicOf(topology, next->id);
    if (!next->up)
        return linkClaim(topology, *next, core::phrase("is down"), nic);
    if (!next->carrier)
        return linkClaim(topology, *next,
                         core::phrase("has no carrier: nothing is plugged in at its other end"),
                         nic);
    const Interface* device = topology.find(record.judgement.drop->device);
    if (device != nullptr && isBridge(topology, device->id) && !device->up)
        return linkClaim(topology, *device, core::phrase("is down"), nullptr);
    return std::nullopt;
}

std::optional<Claim> explainPortWithoutBridge(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    if (drop == nullptr || endedByRule(clues, record))
        return std::nullopt;
    const Topology& topology = clues.topology();
    const Interface* after = topology.find(drop->after.interface);
    const Interface* next = nextOf(clues, record);
    const Interface* loose = nullptr;
    if (after != nullptr && drop->after.direction == Direction::In && isGuestPort(*after) &&
        !after->master.valid())
        loose = after;
    else if (next != nullptr && drop->expectedNext->direction == Direction::Out &&
             isGuestPort(*next) && !next->master.valid())
        loose = next;
    if (loose == nullptr)
        return std::nullopt;
    Claim claim;
    claim.words["loose"] = loose->name;
    const std::string home = homeOf(topology, *loose);
    claim.words["home"] = home.empty() ? core::phrase("its bridge") : core::Phrase(home);
    claim.words["nic"] = nicName(topology, loose->id);
    const core::Word place{"interface", loose->name};
    claim.words["what"] =
        loose == after
            ? core::phrase("What comes in at {interface} goes nowhere.", {place})
            : core::phrase("What should leave by {interface} finds no way there.", {place});
    return claim;
}

std::optional<Claim> explainMtu(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    const Interface* next = nextOf(clues, record);
    if (next == nullptr || endedByRule(clues, record))
        return std::nullopt;
    const Interface* after = clues.topology().find(drop->after.interface);
    const int length = record.journey.packet.ipLength;
    const std::string reason = kernelWord(record);
    // A larger packet than its own link takes is several in one (offload): its size says nothing.
    const bool single = after != nullptr && length <= after->mtu;
    if (next->mtu <= 0 || length <= next->mtu ||
        !(reason == "PKT_TOO_BIG" || (reason.empty() && single)))
        return std::nullopt;
    Claim claim;
    claim.words["narrow"] = next->name;
    claim.words["mtu"] = std::to_string(next->mtu);
    claim.words["length"] = std::to_string(length);
    claim.words["mss"] =
        std::to_string(next->mtu - (record.journey.packet.source.isV6() ? 60 : 40));
    claim.words["wide"] = after != nullptr ? after->name : std::string();
    claim.words["wideMtu"] = after != nullptr ? std::to_string(after->mtu) : std::string();
    claim.words["kernel"] = core::behind(kernelSentence(reason));
    return claim;
}

} // namespace vs
