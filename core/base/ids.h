// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace vs {

/// A number that is not to be mixed up with another kind of number. 0 means "none".
template<class Tag>
struct Id
{
    std::uint32_t value = 0;

    constexpr bool valid() const { return value != 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

/// The kernel's ifindex inside the node's network namespace.
using InterfaceId = Id<struct InterfaceTag>;
/// Counts from 1 in the order in which journeys began.
using JourneyId = Id<struct JourneyTag>;
/// Counts from 1 in the order in which flows began.
using FlowId = Id<struct FlowTag>;

} // namespace vs

template<class Tag>
struct std::hash<vs::Id<Tag>>
{
    std::size_t operator()(vs::Id<Tag> id) const noexcept { return id.value; }
};
