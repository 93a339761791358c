// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"
#include "core/query/token.h"
#include "core/query/values.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace vs {

namespace {

/// So many of the newest journeys are looked at, and so many values offered.
constexpr std::size_t kLookedAt = 20'000;
constexpr std::size_t kOffered = 200;

class Values
{
public:
    /// `text` as it is; it is quoted where that is needed.
    void add(std::string_view text, std::string about = {})
    {
        if (text.empty() || m_all.size() >= kOffered || !m_known.emplace(text).second)
            return;
        m_all.push_back({FilterChoice::Kind::Value, quotedValue(text), std::move(about)});
    }
    std::vector<FilterChoice> take() { return std::move(m_all); }

private:
    std::unordered_set<std::string> m_known;
    std::vector<FilterChoice> m_all;
};

template<class Visit>
void eachOfTheNewest(const Snapshot& snapshot, const Visit& visit)
{
    std::size_t left = kLookedAt;
    for (auto at = snapshot.journeys.rbegin(); at != snapshot.journeys.rend() && left > 0;
         ++at, --left)
        visit(**at);
}

std::string aboutGuest(const Guest& guest)
{
    return guest.name.empty() ? guest.label() : guest.label() + " · " + guest.name;
}

void addGuests(const Topology& topology, Values& values)
{
    std::vector<const Guest*> guests;
    for (const Guest& guest : topology.guests)
        guests.push_back(&guest);
    std::stable_sort(guests.begin(), guests.end(),
                     [](const Guest* a, const Guest* b) { return a->running > b->running; });
    for (const Guest* guest : guests)
        values.add(std::to_string(guest->vmid), aboutGuest(*guest));
}

void addAddresses(Field field, const Snapshot& snapshot, Values& values)
{
    for (const Guest& guest : snapshot.topology->guests) {
        for (const GuestNic& nic : guest.nics) {
            for (const IpAddress& address : nic.addresses)
                values.add(address.toString(), aboutGuest(guest));
        }
    }
    std::unordered_set<IpAddress> seen;
    eachOfTheNewest(snapshot, [&](const JourneyRecord& record) {
        const Packet& packet = record.journey.packet;
        if (field != Field::Dst && packet.source.known())
            seen.insert(packet.source);
        if (field != Field::Src && packet.destination.known())
            seen.insert(packet.destination);
    });
    std::vector<IpAddress> sorted(seen.begin(), seen.end());
    std::sort(sorted.begin(), sorted.end());
    for (const IpAddress& address : sorted)
        values.add(address.toString());
}

void addMacs(const Topology& topology, Values& values)
{
    for (const Guest& guest : topology.guests) {
        for (const GuestNic& nic : guest.nics)
            values.add(nic.mac.known() ? nic.mac.toString() : std::string(), aboutGuest(guest));
    }
    for (const Interface& interface : topology.interfaces)
        values.add(interface.mac.known() ? interface.mac.toString() : std::string(),
                   interface.name);
}

void addInterfaces(Field field, const Snapshot& snapshot, Values& values)
{
    const Topology& topology = *snapshot.topology;
    const auto add = [&](const Interface& interface) {
        values.add(interface.name, std::string(roleName(interface.role)));
    };
    if (field == Field::Device) {
        eachOfTheNewest(snapshot, [&](const JourneyRecord& record) {
            visitInterfaces(field, record, topology, [&](InterfaceId one) {
                if (const Interface* interface = topology.find(one))
                    add(*interface);
                return false;
            });
        });
        return;
    }
    for (const Interface& interface : topology.interfaces) {
        const bool bridge = interface.role == InterfaceRole::Bridge ||
                            interface.role == InterfaceRole::FirewallBridge;
        if (bridge || field == Field::Iface)
            add(interface);
    }
}

/// The most frequent numbers first; of ports only those of servers, the others tell nothing.
void addNumbers(Field field, const Snapshot& snapshot, Values& values)
{
    std::map<std::int64_t, std::size_t> counts;
    if (field == Field::Port || field == Field::SrcPort || field == Field::DstPort) {
        for (const Flow& flow : snapshot.flows) {
            if (flow.protocol == ipproto::Tcp || flow.protocol == ipproto::Udp)
                ++counts[flow.server.port];
        }
    } else {
        const FilterScope scope(
            std::shared_ptr<const Snapshot>(std::shared_ptr<void>(), &snapshot));
        eachOfTheNewest(snapshot, [&](const JourneyRecord& record) {
            for (const std::int64_t value : numbersOf(field, record, scope))
                ++counts[value];
        });
    }
    std::vector<std::pair<std::int64_t, std::size_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [value, count] : sorted)
        values.add(std::to_string(value));
}

} // namespace

std::vector<FilterChoice> knownValues(Field field, const Snapshot& snapshot)
{
    Values values;
    switch (infoOf(field).type) {
    case FieldType::Guest:
        addGuests(*snapshot.topology, values);
        break;
    case FieldType::Address:
        addAddresses(field, snapshot, values);
        break;
    case FieldType::Mac:
        addMacs(*snapshot.topology, values);
        break;
    case FieldType::Text:
        if (field == Field::Finding) {
            for (const Finding& finding : snapshot.findings)
                values.add(finding.id, finding.title);
        } else if (namesInterfaces(field)) {
            addInterfaces(field, snapshot, values);
        } else {
            eachOfTheNewest(snapshot, [&](const JourneyRecord& record) {
                visitTexts(field, record, [&](std::string_view text) {
                    values.add(text);
                    return false;
                });
            });
        }
        break;
    case FieldType::Number:
        if (field != Field::Flow && field != Field::Length)
            addNumbers(field, snapshot, values);
        break;
    default:
        break;
    }
    return values.take();
}

} // namespace vs
