// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/guest_filter.h"

#include <algorithm>
#include <vector>

namespace vs {

namespace {

constexpr std::size_t kGuestsNamed = 12;

/// "VM 811", "vm811", "811", "web": small letters, no blanks.
std::string plain(const std::string& text)
{
    std::string out;
    for (const char c : text)
        if (c != ' ')
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

const Guest* findGuest(const Topology& topology, const std::string& text)
{
    const std::string wanted = plain(text);
    for (const Guest& guest : topology.guests)
        if (wanted == std::to_string(guest.vmid) || wanted == plain(guest.label()))
            return &guest;
    for (const Guest& guest : topology.guests)
        if (!guest.name.empty() && wanted == plain(guest.name))
            return &guest;
    return nullptr;
}

std::string knownGuests(const Topology& topology)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(topology.guests.size(), kGuestsNamed); ++i)
        text += (i == 0 ? "" : ", ") + topology.guests[i].label();
    if (topology.guests.size() > kGuestsNamed)
        text += ", ...";
    return text.empty() ? "none" : text;
}

std::string hosts(const std::vector<IpAddress>& addresses)
{
    std::string text;
    for (const IpAddress& address : addresses)
        text += (text.empty() ? "host " : " or host ") + address.toString();
    return "(" + text + ")";
}

/// The addresses of one end of what was wished: of a guest, or the address itself.
Result<std::vector<IpAddress>> addressesOf(const Topology& topology, const std::string& text,
                                           const char* option)
{
    if (const auto address = IpAddress::parse(text))
        return std::vector<IpAddress>{*address};
    const Guest* const guest = findGuest(topology, text);
    if (guest == nullptr)
        return fail(ErrorCode::BadUsage, std::string(option) + ": no guest '" + text +
                                             "' on this node; there are " + knownGuests(topology));
    std::vector<IpAddress> addresses;
    for (const GuestNic& nic : guest->nics)
        addresses.insert(addresses.end(), nic.addresses.begin(), nic.addresses.end());
    if (addresses.empty())
        return fail(ErrorCode::BadUsage,
                    std::string(option) + ": no address of " + guest->label() +
                        " is known; name it with --filter 'host ADDRESS' instead");
    return addresses;
}

void join(std::string& filter, const std::string& part)
{
    filter += (filter.empty() ? "" : " and ") + part;
}

/// Routers and firewalls answer a packet that they refuse by ICMP: it belongs to the story.
std::string portPart(std::uint16_t port)
{
    return "(port " + std::to_string(port) + " or icmp or icmp6)";
}

std::string ownPart(const TraceWish& wish)
{
    const bool alone = !wish.needsTopology() && !wish.port;
    return alone ? wish.filter : "(" + wish.filter + ")";
}

} // namespace

Result<std::string> captureFilter(const TraceWish& wish, const Topology& topology)
{
    std::string filter;
    if (!wish.filter.empty())
        join(filter, ownPart(wish));
    for (const auto& [end, option] : {std::pair(wish.from, "--from"), std::pair(wish.to, "--to")}) {
        if (end.empty())
            continue;
        const auto addresses = addressesOf(topology, end, option);
        if (!addresses)
            return tl::unexpected(addresses.error());
        join(filter, hosts(*addresses));
    }
    if (wish.port)
        join(filter, portPart(*wish.port));
    return filter;
}

std::optional<FlowSpec> namedFlow(const TraceWish& wish, const Topology& topology)
{
    FlowSpec flow;
    flow.port = wish.port.value_or(0);
    const std::pair<const std::string*, std::optional<IpAddress>*> ends[] = {
        {&wish.from, &flow.client}, {&wish.to, &flow.server}};
    for (const auto& [end, address] : ends) {
        if (end->empty())
            continue;
        const auto addresses = addressesOf(topology, *end, "");
        if (!addresses || addresses->size() != 1)
            return std::nullopt;
        *address = addresses->front();
    }
    if (flow.client && flow.server && flow.client->isV6() != flow.server->isV6())
        return std::nullopt;
    return flow.usable() ? std::optional(flow) : std::nullopt;
}

std::string sketchFilter(const TraceWish& wish)
{
    std::string filter;
    if (!wish.filter.empty())
        join(filter, ownPart(wish));
    const auto name = [&filter](const std::string& end) {
        if (!end.empty())
            join(filter,
                 IpAddress::parse(end) ? "(host " + end + ")" : "(host ADDRESSES-OF-" + end + ")");
    };
    name(wish.from);
    name(wish.to);
    if (wish.port)
        join(filter, portPart(*wish.port));
    return filter;
}

} // namespace vs
