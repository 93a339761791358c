// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>

namespace vs::ui {

/// One guest NIC by its stable names: positions change when the topology is read again.
struct NicKey
{
    int vmid = 0; ///< 0: anyone
    int nic = 0;

    bool any() const { return vmid == 0; }
    friend bool operator==(const NicKey&, const NicKey&) = default;
};

/// What the bar asks for: from, to, port, and a filter in capture syntax.
struct TraceQuery
{
    NicKey from;
    NicKey to;
    std::uint16_t port = 0; ///< 0: any
    std::string filter;

    /// The capture filter for all of it. An end whose addresses are not known narrows nothing:
    /// better too many packets than the wrong ones.
    std::string captureFilter(const Topology& topology) const;
    /// True if the flow runs between the ends, either way round, to the port.
    bool matches(const Topology& topology, const Flow& flow) const;

    friend bool operator==(const TraceQuery&, const TraceQuery&) = default;
};

/// The NIC that has an endpoint's address, else its MAC; none for hosts outside.
std::optional<NicKey> nicOf(const Topology& topology, const Endpoint& endpoint);

} // namespace vs::ui
