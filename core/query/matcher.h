// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "core/query/memo.h"
#include "core/query/scope.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vs {

/// A filter over the journeys of one snapshot. Remembers what it found out about interfaces,
/// guests and addresses, so that a journey costs a look-up for each. Not thread-safe.
class FilterMatcher
{
public:
    FilterMatcher(JourneyFilter filter, std::shared_ptr<const FilterScope> scope);
    FilterMatcher(FilterMatcher&&) noexcept = default;
    FilterMatcher& operator=(FilterMatcher&&) noexcept = default;

    const JourneyFilter& filter() const { return m_filter; }
    bool matches(const JourneyRecord& record) { return m_keepsAll || holds(m_root, record); }

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Texts = std::unordered_map<std::string, bool, TextHash, std::equal_to<>>;

    struct Node
    {
        const Expression* expression = nullptr;
        std::vector<Node> parts;
        Memo interfaces, guests, findings;
        std::unordered_map<IpAddress, bool> addresses;
        std::unordered_map<std::uint64_t, bool> names; ///< of packets, by what makes them
        Texts texts;                                   ///< rules and reasons
    };

    static Node nodeOf(const Expression& expression);
    bool holds(Node& node, const JourneyRecord& record);
    bool tests(Node& node, const JourneyRecord& record);
    bool testsNumber(const Expression& test, const JourneyRecord& record) const;
    bool testsText(Node& node, const JourneyRecord& record);
    bool testsAddress(const Expression& test, const Packet& packet) const;
    bool testsMac(const Expression& test, const Packet& packet) const;
    bool testsGuest(Node& node, const JourneyRecord& record);
    bool searches(Node& node, const JourneyRecord& record);
    bool searchesEnds(Node& node, const JourneyRecord& record);
    bool searchesLoss(Node& node, const JourneyRecord& record);

    JourneyFilter m_filter;
    std::shared_ptr<const FilterScope> m_scope;
    bool m_keepsAll;
    Node m_root;
};

} // namespace vs
