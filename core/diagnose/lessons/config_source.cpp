// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/lessons/config_source.h"

#include "core/base/text.h"

#include <algorithm>

namespace vs::lessons {

namespace {

/// "iface vmbr0 inet static" and "auto vmbr0" begin a stanza.
bool beginsStanza(const std::vector<std::string>& words)
{
    return !words.empty() &&
           (words[0] == "iface" || words[0] == "auto" || words[0].starts_with("allow-"));
}

/// "bridge-ports", "bridge_ports", "bridge-vlan-aware", "bond-slaves", "vlan-raw-device", ...
bool isWiring(std::string_view word)
{
    for (const std::string_view stem : {"bridge", "bond", "vlan", "vxlan", "ovs"})
        if (word.size() > stem.size() && word.starts_with(stem) &&
            (word[stem.size()] == '-' || word[stem.size()] == '_'))
            return true;
    return word == "address" || word == "mtu";
}

bool isPortsLine(std::string_view word)
{
    return word == "bridge-ports" || word == "bridge_ports" || word == "bond-slaves" ||
           word == "slaves";
}

} // namespace

std::optional<NicRef> nicOf(const Topology& topology, const Interface& interface)
{
    if (const auto host = topology.nicOfHost(interface.id))
        return host;
    const auto name = guestInterfaceName(interface.name);
    if (!name)
        return std::nullopt;
    for (std::uint32_t g = 0; g < topology.guests.size(); ++g) {
        const Guest& guest = topology.guests[g];
        for (std::uint32_t n = 0; guest.vmid == name->vmid && n < guest.nics.size(); ++n)
            if (guest.nics[n].index == name->nic)
                return NicRef{g, n};
    }
    return std::nullopt;
}

std::optional<ConfigLine> nicLine(const Topology& topology, NicRef nic)
{
    const GuestNic& card = topology.nic(nic);
    if (card.configText.empty())
        return std::nullopt;
    return ConfigLine{nicFile(topology.guest(nic)), card.configLine, card.configText};
}

std::string nicFile(const Guest& guest)
{
    if (!guest.configFile.empty())
        return guest.configFile;
    return std::string("/etc/pve/local/") +
           (guest.type == GuestType::Container ? "lxc/" : "qemu-server/") +
           std::to_string(guest.vmid) + ".conf";
}

std::vector<ConfigLine> networkLines(const Topology& topology, const std::string& name, bool asPort)
{
    std::vector<ConfigLine> lines;
    bool inside = false;
    std::string file;
    for (const ConfigLine& line : topology.networkConfig) {
        const std::vector<std::string> words = splitQuoted(line.text);
        if (words.empty())
            continue;
        if (line.file != file || beginsStanza(words)) {
            file = line.file;
            inside = words[0] == "iface" && words.size() > 1 && words[1] == name;
            if (inside)
                lines.push_back(line);
            continue;
        }
        const bool named = std::find(words.begin() + 1, words.end(), name) != words.end();
        if ((inside && isWiring(words[0])) || (asPort && isPortsLine(words[0]) && named))
            lines.push_back(line);
    }
    return lines;
}

std::optional<ConfigLine> firewallOption(const FirewallFile* file, std::string_view name)
{
    const FirewallOption* option = file == nullptr ? nullptr : file->config.option(name);
    if (option == nullptr)
        return std::nullopt;
    return ConfigLine{file->path, option->line, std::string(file->line(option->line))};
}

core::Phrase notRead(const Snapshot& snapshot, const std::string& file)
{
    if (snapshot.topology->inferred)
        return core::phrase("Which line made it is not known: this is a capture alone, and nothing "
                            "of the node’s configuration came with it.");
    return core::phrase("Which line made it is not known here: it was not read with this trace. On "
                        "the node, look into {file}.",
                        {{"file", file}});
}

} // namespace vs::lessons
