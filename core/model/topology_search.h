// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/topology.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// One thing of a node that a search met.
struct SearchHit
{
    enum class Kind : std::uint8_t { Nic, Bridge, Interface };
    /// What the first word of the search was found in.
    enum class Field : std::uint8_t { Name, Vmid, Mac, Address, Interface };

    Kind kind = Kind::Nic;
    NicRef nic;            ///< of a guest's NIC
    InterfaceId interface; ///< of a bridge or another interface
    Field field = Field::Name;
    std::string matched; ///< that field's whole text: "bc:24:11:aa:08:11"

    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

/// Finds guests' NICs, bridges and other interfaces by guest name, VMID ("811", "VM 811"), MAC (any
/// separators, or none from six digits on), address (any spelling; "10.0.0.0/24" means all of it)
/// and interface (a NIC's tap, firewall bridge and legs are the NIC). Built once for a topology;
/// reading from several threads is safe.
class TopologySearch
{
public:
    TopologySearch() = default;
    explicit TopologySearch(const Topology& topology);

    /// What matches every word of `words`: exact matches first, then those that begin with it, then
    /// the rest; in each, guests by VMID, then bridges and interfaces by name. Empty for no words.
    std::vector<SearchHit> find(std::string_view words) const;

private:
    struct Term
    {
        SearchHit::Field field;
        bool whole = false; ///< only from its beginning: "vm811"
        std::string text;   ///< as shown
        std::string key;    ///< lower case; a MAC without separators
    };
    struct Entry
    {
        SearchHit::Kind kind;
        NicRef nic;
        InterfaceId interface;
        std::uint32_t firstTerm = 0;
        std::uint32_t terms = 0;
        std::uint32_t firstAddress = 0;
        std::uint32_t addresses = 0;
    };
    struct Word;

    void begin(Entry entry);
    void addTerm(SearchHit::Field field, const std::string& text, bool whole = false);
    void addAddress(const IpAddress& address);
    /// Returns its interfaces.
    std::vector<InterfaceId> addNic(const Topology& topology, NicRef ref);
    /// 0 exact, 1 beginning, 2 inside; negative: no match. `term` is the one that matched best.
    int rank(const Entry& entry, const Word& word, std::uint32_t& term) const;

    std::vector<Entry> m_entries;
    std::vector<Term> m_terms;
    std::vector<IpAddress> m_addresses;
    std::vector<std::uint32_t> m_addressTerms; ///< term of each address
};

} // namespace vs
