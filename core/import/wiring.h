// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sighting.h"
#include "core/model/topology.h"
#include "core/parse/bridge_json.h"
#include "core/parse/ip_text.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace vs {

/// Gives interfaces of a foreign trace their numbers: the kernel's where they are told, else free
/// ones.
class InterfaceNames
{
public:
    /// Knows the kernel's number of a name. To be called before any of() of that name.
    void claim(const std::string& name, InterfaceId id);
    /// Its number; a new one if the name is new.
    InterfaceId of(const std::string& name);
    const std::map<std::string, InterfaceId>& all() const { return m_ids; }
    /// Null: no interface has that number.
    const std::string* nameOf(InterfaceId id) const;

private:
    std::map<std::string, InterfaceId> m_ids;
    std::map<std::uint32_t, std::string> m_names;
    std::uint32_t m_next = 1;
};

/// Where senders and receivers were seen: which guest's NIC an address belongs to.
class AddressEvidence
{
public:
    void take(const Sighting& sighting);

    struct Place
    {
        InterfaceId interface;
        Mac mac;
    };
    /// Where each sender was seen to come in first, by address.
    const std::map<IpAddress, Place>& senders() const { return m_senders; }
    /// Where packets to an address went out, or into a firewall's leg; more than one where they
    /// were flooded.
    const std::map<IpAddress, std::map<InterfaceId, Direction>>& receivers() const
    {
        return m_receivers;
    }

private:
    std::map<IpAddress, Place> m_senders;
    std::map<IpAddress, std::map<InterfaceId, Direction>> m_receivers;
};

/// What tells of a node's wiring where the node itself was not asked.
struct WiringFacts
{
    std::vector<LinkText> links;
    std::vector<std::pair<std::string, std::string>> ports; ///< port and the bridge it is in
    std::vector<FdbLine> fdb;
    std::vector<PortVlans> vlans;
    bool bridgeNetfilter = true;
    bool bridgeNetfilter6 = true;
};

/// The wiring as PVE's names tell it (facts: pve, names): a tapViN or vethViN is a port of fwbrViN
/// where anything of that firewall bridge is known, fwlnViN and fwprVpN are a pair, what is left is
/// a port of the node's bridge. A listing beside it is believed first. Says that it is inferred;
/// indexed.
std::shared_ptr<Topology> inferWiring(InterfaceNames& names, const WiringFacts& facts,
                                      const AddressEvidence& addresses);

} // namespace vs
