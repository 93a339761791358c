// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/topology_builder.h"

#include "core/model/problem.h"
#include "core/parse/bridge_json.h"
#include "core/parse/cluster_json.h"
#include "core/parse/guest_config.h"
#include "core/parse/ip_json.h"
#include "core/parse/numbered_line.h"
#include "core/parse/text.h"
#include "core/remote/command_table.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace vs {

namespace {

/// "@@vethscope file /etc/pve/local/qemu-server/811.conf", then that file's lines, and so on.
void eachFile(std::string_view rest,
              const std::function<void(std::string_view path, std::string_view text)>& take)
{
    while (rest.starts_with(commands::kFileMark)) {
        const std::string_view path =
            trimmed(takeUntil(rest, '\n')).substr(commands::kFileMark.size());
        std::size_t end = 0;
        while (end < rest.size() && !rest.substr(end).starts_with(commands::kFileMark)) {
            const std::size_t newline = rest.find('\n', end);
            end = newline == std::string_view::npos ? rest.size() : newline + 1;
        }
        take(path, rest.substr(0, end));
        rest.remove_prefix(end);
    }
}

/// Builds one topology, listing by listing.
class Builder
{
public:
    explicit Builder(const Sections& sections) : m_sections(sections) {}

    Topology build()
    {
        readNode();
        readInterfaces();
        readVlans();
        readGuests();
        readFdb();
        readNeighbours();
        readNetworkConfig();
        m_topology.index();
        return std::move(m_topology);
    }

private:
    void problem(std::string sentence) { m_topology.problems.push_back(std::move(sentence)); }

    InterfaceId idOf(const std::string& name) const
    {
        const auto found = m_at.find(name);
        return found == m_at.end() ? InterfaceId{} : m_topology.interfaces[found->second].id;
    }

    void readNode()
    {
        const auto members = m_sections["members"];
        if (members.status == 0)
            m_topology.node = parseMembersNodename(members.text).value_or(std::string());
        if (m_topology.node.empty())
            m_topology.node = trimmed(m_sections["hostname"].text);
    }

    void readInterfaces()
    {
        const auto section = m_sections["addresses"];
        auto links = parseIpLinks(section.text);
        if (section.status != 0 || !links) {
            problem(core::inEnglish(problem::kInterfaces,
                                    {{"status", std::to_string(section.status)}}));
            return;
        }
        if (links->notUnderstood > 0)
            problem(
                core::inEnglish(problem::kEntries, {{"count", std::to_string(links->notUnderstood)},
                                                    {"command", core::plain("ip -d -j addr")}}));
        m_topology.interfaces = std::move(links->interfaces);
        for (std::size_t at = 0; at < m_topology.interfaces.size(); ++at) {
            Interface& interface = m_topology.interfaces[at];
            m_at.emplace(interface.name, at);
            // A NIC may have any name; what has no kind and an Ethernet address is one.
            if (interface.role == InterfaceRole::Unknown && interface.kind.empty() &&
                interface.mac.known())
                interface.role = InterfaceRole::Uplink;
        }
    }

    void readVlans()
    {
        const bool filtering =
            std::any_of(m_topology.interfaces.begin(), m_topology.interfaces.end(),
                        [](const Interface& interface) { return interface.vlanFiltering; });
        if (!filtering)
            return; // every bridge lets every VLAN through
        const auto section = m_sections["vlans"];
        const auto ports = parseBridgeVlans(section.text);
        if (section.status != 0 || !ports) {
            problem(core::inEnglish(problem::kVlans));
            return;
        }
        for (const PortVlans& port : *ports) {
            if (const auto found = m_at.find(port.port); found != m_at.end()) {
                m_topology.interfaces[found->second].vlans = port.vlans;
                m_topology.interfaces[found->second].pvid = port.pvid;
            }
        }
    }

    void readGuests()
    {
        std::map<int, Guest> guests;
        readConfigs(guests);
        const auto vmlist = m_sections["vmlist"];
        const auto listed =
            vmlist.status == 0 ? parseVmlist(vmlist.text) : Result<std::vector<ClusterGuest>>();
        std::size_t missing = 0;
        if (listed) {
            for (const ClusterGuest& entry : *listed)
                missing += entry.node == m_topology.node && !guests.contains(entry.vmid) ? 1 : 0;
        }
        if (vmlist.status != 0 && guests.empty())
            problem(core::inEnglish(problem::kNoGuests));
        else if (missing > 0)
            problem(core::inEnglish(problem::kSomeGuests, {{"count", std::to_string(missing)}}));
        joinHostInterfaces(guests);
        for (auto& [vmid, guest] : guests)
            m_topology.guests.push_back(std::move(guest));
    }

    void readConfigs(std::map<int, Guest>& guests)
    {
        int notUnderstood = 0;
        eachFile(m_sections["configs"].text, [&](std::string_view path, std::string_view text) {
            const std::string_view file = path.substr(path.find_last_of('/') + 1);
            const auto vmid = toNumber<int>(file.substr(0, file.find('.')));
            if (!vmid || *vmid <= 0)
                return;
            Guest guest;
            guest.vmid = *vmid;
            guest.node = m_topology.node;
            guest.configFile = path;
            guest.type =
                path.find("/lxc/") != std::string_view::npos ? GuestType::Container : GuestType::Vm;
            GuestConfig config = parseGuestConfig(text, guest.type);
            notUnderstood += config.notUnderstood;
            guest.name = std::move(config.name);
            guest.nics = std::move(config.nics);
            guests[*vmid] = std::move(guest);
        });
        if (notUnderstood > 0)
            problem(
                core::inEnglish(problem::kGuestLines, {{"count", std::to_string(notUnderstood)}}));
    }

    /// Which lines made the node's own interfaces: a hint for people, no fact rests on it.
    void readNetworkConfig()
    {
        eachFile(m_sections["interfaces"].text, [&](std::string_view path, std::string_view text) {
            while (!text.empty()) {
                const NumberedLine line = numberedLine(takeUntil(text, '\n'));
                if (line.number > 0)
                    m_topology.networkConfig.push_back(
                        {std::string(path), line.number, std::string(line.text)});
            }
        });
    }

    /// tap811i0 is the host's end of NIC 0 of guest 811, with or without a configuration of it.
    void joinHostInterfaces(std::map<int, Guest>& guests)
    {
        for (const Interface& interface : m_topology.interfaces) {
            const bool tap = interface.role == InterfaceRole::GuestTap;
            if (!tap && interface.role != InterfaceRole::GuestVeth)
                continue;
            const auto name = guestInterfaceName(interface.name);
            if (!name)
                continue;
            Guest& guest = guests[name->vmid];
            if (guest.vmid == 0) {
                guest.vmid = name->vmid;
                guest.node = m_topology.node;
                guest.type = tap ? GuestType::Vm : GuestType::Container;
            }
            guest.running = true;
            auto nic = std::find_if(guest.nics.begin(), guest.nics.end(),
                                    [&](const GuestNic& n) { return n.index == name->nic; });
            if (nic == guest.nics.end()) {
                nic = guest.nics.insert(nic, GuestNic{});
                nic->index = name->nic;
            }
            nic->host = interface.id;
        }
    }

    void readFdb()
    {
        const auto section = m_sections["fdb"];
        const auto lines = parseBridgeFdb(section.text);
        if (section.status != 0 || !lines) {
            problem(core::inEnglish(problem::kForwarding));
            return;
        }
        for (const FdbLine& line : *lines) {
            const FdbEntry entry{line.mac, idOf(line.port), idOf(line.bridge), line.vlan,
                                 line.permanent};
            if (entry.port.valid())
                m_topology.fdb.push_back(entry);
        }
    }

    void readNeighbours()
    {
        const auto lines = parseIpNeighbours(m_sections["neighbours"].text);
        if (!lines)
            return; // a hint more or less
        std::unordered_map<Mac, GuestNic*> byMac;
        for (Guest& guest : m_topology.guests) {
            for (GuestNic& nic : guest.nics) {
                if (nic.mac.known() && (guest.running || !byMac.contains(nic.mac)))
                    byMac[nic.mac] = &nic;
            }
        }
        for (const NeighbourLine& line : *lines) {
            m_topology.neighbours.push_back({line.address, line.mac, idOf(line.interface)});
            const auto nic = byMac.find(line.mac);
            if (nic == byMac.end())
                continue;
            auto& addresses = nic->second->addresses;
            if (std::find(addresses.begin(), addresses.end(), line.address) == addresses.end())
                addresses.push_back(line.address);
        }
    }

    const Sections& m_sections;
    Topology m_topology;
    std::unordered_map<std::string, std::size_t> m_at; ///< name to position in interfaces
};

} // namespace

Topology buildTopology(const Sections& sections)
{
    return Builder(sections).build();
}

} // namespace vs
