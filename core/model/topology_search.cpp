// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/topology_search.h"

#include "core/base/letters.h"
#include "core/base/text.h"
#include "core/model/nic_wiring.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace vs {

namespace {

using Field = SearchHit::Field;
using Kind = SearchHit::Kind;

/// The digits of a MAC or of its beginning or middle, "bc:24:1" or "bc2411"; empty if `word` (lower
/// case) is none. Few digits alone are a VMID or a part of a name.
std::string macDigits(const std::string& word)
{
    constexpr std::size_t kDigitsAlone = 6;
    constexpr std::size_t kDigits = 12;
    std::string digits;
    std::size_t group = 0;
    bool separated = false;
    for (const char c : word) {
        if (isHex(c)) {
            digits += c;
            ++group;
            continue;
        }
        if ((c != ':' && c != '-') || group == 0 || group > 2)
            return {};
        separated = true;
        group = 0;
    }
    if (digits.size() > kDigits || (separated && group > 2))
        return {};
    return separated ? (digits.size() >= 2 ? digits : std::string())
                     : (digits.size() >= kDigitsAlone ? digits : std::string());
}

} // namespace

/// One word of a search with every way to read it.
struct TopologySearch::Word
{
    explicit Word(std::string_view typed) : text(lowered(typed)), mac(macDigits(text))
    {
        if (text.find('/') != std::string::npos)
            prefix = IpPrefix::parse(text);
        else if (const auto address = IpAddress::parse(text))
            canonical = address->toString();
    }

    std::string text;
    std::string mac;       ///< digits; empty: no MAC
    std::string canonical; ///< the address that it spells; empty: none
    std::optional<IpPrefix> prefix;
};

TopologySearch::TopologySearch(const Topology& topology)
{
    std::unordered_set<std::uint32_t> ofGuests;
    for (std::uint32_t g = 0; g < topology.guests.size(); ++g)
        for (std::uint32_t n = 0; n < topology.guests[g].nics.size(); ++n)
            for (const InterfaceId interface : addNic(topology, {g, n}))
                ofGuests.insert(interface.value);
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) {
        return topology.guest(a.nic).vmid < topology.guest(b.nic).vmid;
    });
    std::vector<const Interface*> others;
    for (const Interface& interface : topology.interfaces)
        if (interface.role != InterfaceRole::Loopback && !ofGuests.contains(interface.id.value))
            others.push_back(&interface);
    std::stable_sort(others.begin(), others.end(),
                     [](const Interface* a, const Interface* b) { return a->name < b->name; });
    for (const Interface* interface : others) {
        const bool bridge = interface->role == InterfaceRole::Bridge;
        begin({bridge ? Kind::Bridge : Kind::Interface, {}, interface->id});
        addTerm(Field::Interface, interface->name);
        if (interface->mac.known())
            addTerm(Field::Mac, interface->mac.toString());
        for (const IpPrefix& address : interface->addresses)
            addAddress(address.address);
    }
}

void TopologySearch::begin(Entry entry)
{
    entry.firstTerm = static_cast<std::uint32_t>(m_terms.size());
    entry.firstAddress = static_cast<std::uint32_t>(m_addresses.size());
    m_entries.push_back(entry);
}

void TopologySearch::addTerm(Field field, const std::string& text, bool whole)
{
    std::string key = lowered(text);
    if (field == Field::Mac)
        std::erase(key, ':');
    m_terms.push_back({field, whole, text, std::move(key)});
    ++m_entries.back().terms;
}

void TopologySearch::addAddress(const IpAddress& address)
{
    m_addressTerms.push_back(static_cast<std::uint32_t>(m_terms.size()));
    m_addresses.push_back(address);
    ++m_entries.back().addresses;
    addTerm(Field::Address, address.toString());
}

std::vector<InterfaceId> TopologySearch::addNic(const Topology& topology, NicRef ref)
{
    const Guest& guest = topology.guest(ref);
    const GuestNic& nic = topology.nic(ref);
    begin({Kind::Nic, ref, {}});
    addTerm(Field::Vmid, std::to_string(guest.vmid));
    std::string label = guest.label();
    std::erase(label, ' ');
    addTerm(Field::Vmid, label, true);
    if (!guest.name.empty())
        addTerm(Field::Name, guest.name);
    if (nic.mac.known())
        addTerm(Field::Mac, nic.mac.toString());
    for (const IpAddress& address : nic.addresses)
        addAddress(address);
    std::vector<InterfaceId> chain = nicChain(topology, ref);
    for (const InterfaceId interface : chain)
        addTerm(Field::Interface, topology.nameOf(interface));
    if (chain.empty()) // what it will be called when the guest runs
        addTerm(Field::Interface, (guest.type == GuestType::Vm ? "tap" : "veth") +
                                      std::to_string(guest.vmid) + 'i' + std::to_string(nic.index));
    return chain;
}

int TopologySearch::rank(const Entry& entry, const Word& word, std::uint32_t& term) const
{
    constexpr int kNone = 3;
    int best = kNone;
    const auto meet = [&](std::uint32_t at, int found) {
        if (found < best) {
            best = found;
            term = at;
        }
    };
    for (std::uint32_t i = entry.firstAddress; i < entry.firstAddress + entry.addresses; ++i)
        if (word.prefix && word.prefix->contains(m_addresses[i]))
            meet(m_addressTerms[i], 1);
    for (std::uint32_t i = entry.firstTerm; i < entry.firstTerm + entry.terms; ++i) {
        const Term& each = m_terms[i];
        const std::string& wanted = each.field == Field::Mac ? word.mac : word.text;
        if (wanted.empty())
            continue;
        const std::size_t at = each.key.find(wanted);
        if (at != std::string::npos && (at == 0 || !each.whole))
            meet(i, at > 0 ? 2 : each.key.size() == wanted.size() ? 0 : 1);
        if (each.field == Field::Address && !word.canonical.empty() && each.key == word.canonical)
            meet(i, 0);
    }
    return best == kNone ? -1 : best;
}

std::vector<SearchHit> TopologySearch::find(std::string_view words) const
{
    std::vector<Word> wanted;
    for (const std::string_view word : splitView(words, ' '))
        if (!trimmed(word).empty())
            wanted.emplace_back(trimmed(word));
    std::vector<SearchHit> hits;
    if (wanted.empty())
        return hits;
    std::vector<std::pair<int, SearchHit>> ranked;
    for (const Entry& entry : m_entries) {
        int worst = 0;
        std::uint32_t first = 0;
        for (const Word& word : wanted) {
            std::uint32_t term = 0;
            const int found = rank(entry, word, term);
            if (&word == &wanted.front())
                first = term;
            worst = found < 0 || worst < 0 ? -1 : std::max(worst, found);
            if (worst < 0)
                break;
        }
        if (worst >= 0)
            ranked.emplace_back(worst, SearchHit{entry.kind, entry.nic, entry.interface,
                                                 m_terms[first].field, m_terms[first].text});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    hits.reserve(ranked.size());
    for (auto& [rank, hit] : ranked)
        hits.push_back(std::move(hit));
    return hits;
}

} // namespace vs
