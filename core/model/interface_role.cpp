// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topology.h"

#include "core/base/letters.h"
#include "core/base/phrase.h"

#include <array>
#include <charconv>

namespace vs {

namespace {

/// "tap811i0" with prefix "tap" and separator 'i' is {811, 0}.
std::optional<GuestInterfaceName> takeApart(std::string_view name, std::string_view prefix,
                                            char separator)
{
    if (!name.starts_with(prefix))
        return std::nullopt;
    name.remove_prefix(prefix.size());
    const char* const end = name.data() + name.size();
    GuestInterfaceName parts;
    const auto vmid = std::from_chars(name.data(), end, parts.vmid);
    if (vmid.ec != std::errc{} || vmid.ptr == end || *vmid.ptr != separator || parts.vmid <= 0)
        return std::nullopt;
    const auto nic = std::from_chars(vmid.ptr + 1, end, parts.nic);
    if (nic.ec != std::errc{} || nic.ptr != end || parts.nic < 0)
        return std::nullopt;
    return parts;
}

struct GuestPattern
{
    std::string_view prefix;
    char separator;
    InterfaceRole role;
};
constexpr std::array<GuestPattern, 6> kGuestPatterns{{
    {"tap", 'i', InterfaceRole::GuestTap},
    {"veth", 'i', InterfaceRole::GuestVeth},
    {"fwbr", 'i', InterfaceRole::FirewallBridge},
    {"fwln", 'i', InterfaceRole::FirewallGuestLeg},
    {"fwpr", 'p', InterfaceRole::FirewallBridgeLeg},
    {"fwln", 'o', InterfaceRole::FirewallGuestLeg},
}};

bool startsWithAny(std::string_view name, std::initializer_list<std::string_view> prefixes)
{
    for (const std::string_view prefix : prefixes) {
        if (name.starts_with(prefix))
            return true;
    }
    return false;
}

/// `stem` followed by a digit: "vmbr0", "bond1".
bool numbered(std::string_view name, std::string_view stem)
{
    return name.size() > stem.size() && name.starts_with(stem) && isDigit(name[stem.size()]);
}

/// What udev and PVE call NICs and bonds. A NIC may be a veth where the node is a container itself.
bool namedLikeNic(std::string_view name)
{
    return numbered(name, "eth") || numbered(name, "bond") || numbered(name, "nic") ||
           startsWithAny(name, {"eno", "enp", "ens", "enx", "enP", "wlp", "wlan", "wlo", "ib"});
}

} // namespace

InterfaceRole roleOf(std::string_view name, std::string_view kind)
{
    if (name == "lo")
        return InterfaceRole::Loopback;
    for (const GuestPattern& pattern : kGuestPatterns) {
        if (takeApart(name, pattern.prefix, pattern.separator))
            return pattern.role;
    }
    if (kind == "bridge" || (kind.empty() && numbered(name, "vmbr")))
        return InterfaceRole::Bridge;
    if (kind == "openvswitch")
        return numbered(name, "vmbr") ? InterfaceRole::Bridge : InterfaceRole::Other;
    if (kind == "vlan" || (kind.empty() && name.find('.') != std::string_view::npos))
        return InterfaceRole::VlanDevice;
    if (kind == "bond" || kind == "team")
        return InterfaceRole::Uplink;
    if (kind.empty() || kind == "veth")
        return namedLikeNic(name) ? InterfaceRole::Uplink
                                  : (kind.empty() ? InterfaceRole::Unknown : InterfaceRole::Other);
    if (kind == "tun" || kind == "wireguard" || kind == "geneve" || kind == "ipip" ||
        kind == "sit" || kind.find("vxlan") != std::string_view::npos ||
        kind.find("gre") != std::string_view::npos || kind.find("erspan") != std::string_view::npos)
        return InterfaceRole::Tunnel;
    return InterfaceRole::Other;
}

std::optional<GuestInterfaceName> guestInterfaceName(std::string_view name)
{
    for (const GuestPattern& pattern : kGuestPatterns) {
        if (const auto parts = takeApart(name, pattern.prefix, pattern.separator))
            return parts;
    }
    return std::nullopt;
}

std::string roleName(InterfaceRole role)
{
    switch (role) {
    case InterfaceRole::Unknown:
        return core::phrase("interface");
    case InterfaceRole::Loopback:
        return core::phrase("loopback");
    case InterfaceRole::Bridge:
        return core::phrase("bridge");
    case InterfaceRole::FirewallBridge:
        return core::phrase("firewall bridge");
    case InterfaceRole::GuestTap:
        return core::phrase("VM's NIC");
    case InterfaceRole::GuestVeth:
        return core::phrase("container's NIC");
    case InterfaceRole::FirewallGuestLeg:
        return core::phrase("firewall bridge's leg");
    case InterfaceRole::FirewallBridgeLeg:
        return core::phrase("leg into the bridge");
    case InterfaceRole::Uplink:
        return core::phrase("uplink");
    case InterfaceRole::VlanDevice:
        return core::phrase("VLAN device");
    case InterfaceRole::Tunnel:
        return core::phrase("tunnel");
    case InterfaceRole::Other:
        return core::phrase("interface");
    }
    return core::phrase("interface");
}

} // namespace vs
