// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/analysis.h"
#include "tests/core/made/made_node.h"

namespace vs::test {

/// The founding case as a live trace tells it: an exchange a second between CT 101 and VM 811,
/// whose reset dies in vmbr0. Fed to the real analysis, snapshot by snapshot.
class LiveCase
{
public:
    LiveCase();

    /// SYN all the way, RST three hops, two conntrack events.
    void exchange();
    /// SYN and SYN, ACK, both all the way.
    void goodExchange();
    void end();
    std::shared_ptr<const Snapshot> snapshot() { return m_analysis.snapshot(m_now); }
    const std::shared_ptr<const Topology>& topology() const { return m_topology; }

private:
    void see(const Packet& packet, const std::vector<PathStep>& path, std::size_t hops = 99);
    void conntrack(const char* kind, const char* state, std::uint16_t port);

    made::Node m_node;
    std::size_t m_ct = 0, m_vm = 0;
    std::shared_ptr<const Topology> m_topology;
    Analysis m_analysis;
    Timestamp m_now = 0;
    Timestamp m_tick = 0;
    std::uint16_t m_port = 40000;
};

} // namespace vs::test
