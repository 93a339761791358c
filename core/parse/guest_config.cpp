// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/guest_config.h"

#include "core/parse/numbered_line.h"

#include <algorithm>
#include <map>

namespace vs {

namespace {

/// "net12" with stem "net" is 12.
std::optional<int> numbered(std::string_view key, std::string_view stem)
{
    if (!key.starts_with(stem))
        return std::nullopt;
    const auto index = toNumber<int>(key.substr(stem.size()));
    return index && *index >= 0 ? index : std::nullopt;
}

/// "10.10.10.81/24"; "dhcp", "auto" and "manual" tell no address.
void addAddress(std::string_view value, std::vector<IpAddress>& out)
{
    const auto prefix = IpPrefix::parse(value);
    if (prefix && std::find(out.begin(), out.end(), prefix->address) == out.end())
        out.push_back(prefix->address);
}

void takeAddresses(std::string_view options, std::vector<IpAddress>& out)
{
    while (!options.empty()) {
        std::string_view value = takeUntil(options, ',');
        const std::string_view key = takeUntil(value, '=');
        if (key == "ip" || key == "ip6")
            addAddress(value, out);
    }
}

/// A VM names its NIC's model in front of the MAC, "virtio=BC:24:...": any key whose value is a
/// MAC.
bool parseNic(std::string_view options, GuestType type, GuestNic& nic)
{
    while (!options.empty()) {
        std::string_view value = takeUntil(options, ',');
        const std::string_view key = takeUntil(value, '=');
        if (key == "bridge")
            nic.bridge = value;
        else if (key == "tag")
            nic.tag = toNumber<std::uint16_t>(value).value_or(0);
        else if (key == "firewall")
            nic.firewall = value == "1";
        else if (key == "link_down")
            nic.linkDown = value == "1";
        else if (key == "mtu")
            nic.mtu = toNumber<int>(value).value_or(0);
        else if (key == "rate")
            nic.rate = value;
        else if (key == "name" && type == GuestType::Container)
            nic.guestInterface = value;
        else if (key == "ip" || key == "ip6")
            addAddress(value, nic.addresses);
        else if (const auto mac = Mac::parse(value))
            nic.mac = *mac;
    }
    return nic.mac.known() || !nic.bridge.empty();
}

} // namespace

GuestConfig parseGuestConfig(std::string_view text, GuestType type)
{
    GuestConfig out;
    std::map<int, GuestNic> nics;
    std::map<int, std::vector<IpAddress>> cloudInit;
    while (!text.empty()) {
        const NumberedLine whole = numberedLine(takeUntil(text, '\n'));
        std::string_view line = whole.text;
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[')
            break;
        const std::string_view key = trimmed(takeUntil(line, ':'));
        const std::string_view value = trimmed(line);
        if (key == (type == GuestType::Vm ? "name" : "hostname")) {
            out.name = value;
        } else if (const auto index = numbered(key, "net")) {
            GuestNic nic;
            nic.index = *index;
            nic.configLine = whole.number;
            nic.configText = whole.text;
            if (parseNic(value, type, nic))
                nics[*index] = std::move(nic);
            else
                ++out.notUnderstood;
        } else if (const auto config = numbered(key, "ipconfig")) {
            takeAddresses(value, cloudInit[*config]);
        }
    }
    for (auto& [index, nic] : nics) {
        if (const auto found = cloudInit.find(index); found != cloudInit.end())
            nic.addresses.insert(nic.addresses.end(), found->second.begin(), found->second.end());
        out.nics.push_back(std::move(nic));
    }
    return out;
}

} // namespace vs
