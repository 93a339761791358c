// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vs::layout {

/// A guest's NIC by its stable names.
struct OverviewNic
{
    int vmid = 0;
    int nic = 0;

    friend auto operator<=>(const OverviewNic&, const OverviewNic&) = default;
};

/// What the user changed of one node's overview. A value; what it does not name stands where it
/// would without it, so that a new guest or bridge finds its place.
struct OverviewArrangement
{
    std::vector<std::string> panels; ///< bridges from the top; empty: as people count them
    std::set<std::string> folded;    ///< bridges of which only the head is shown
    std::map<std::string, std::vector<OverviewNic>> cells; ///< by bridge; absent: by VMID

    bool empty() const { return panels.empty() && folded.empty() && cells.empty(); }
    /// One line for each fact: "panels vmbr1 vmbr0", "folded dmz", "cells vmbr0 811:0 101:1".
    std::string toText() const;
    /// What is not understood is left out.
    static OverviewArrangement fromText(std::string_view text);

    friend bool operator==(const OverviewArrangement&, const OverviewArrangement&) = default;
};

/// `natural` in the order of `wished`; what `wished` does not name follows what it follows in
/// `natural`, or begins.
template<class T>
std::vector<T> inWishedOrder(const std::vector<T>& natural, const std::vector<T>& wished)
{
    if (wished.empty())
        return natural;
    std::vector<T> order;
    order.reserve(natural.size());
    const std::set<T> known(natural.begin(), natural.end());
    std::set<T> placed;
    for (const T& each : wished)
        if (known.contains(each) && placed.insert(each).second)
            order.push_back(each);
    for (std::size_t i = 0; i < natural.size(); ++i) {
        if (placed.contains(natural[i]))
            continue;
        auto at = order.begin();
        if (i > 0)
            at = std::find(order.begin(), order.end(), natural[i - 1]) + 1;
        order.insert(at, natural[i]);
    }
    return order;
}

/// `order` with the element at `from` standing at `to`; both are positions in `order`.
template<class T>
std::vector<T> moved(std::vector<T> order, std::size_t from, std::size_t to)
{
    if (from >= order.size() || to >= order.size())
        return order;
    const auto at = [&order](std::size_t i) {
        return order.begin() + static_cast<std::ptrdiff_t>(i);
    };
    if (from < to)
        std::rotate(at(from), at(from) + 1, at(to) + 1);
    else
        std::rotate(at(to), at(from), at(from) + 1);
    return order;
}

} // namespace vs::layout
