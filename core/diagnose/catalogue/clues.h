// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/conntrack_passes.h"
#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace vs {

struct Suspicion; // catalogue/suspicion.h

/// What the trace shows of one flow as a whole.
struct FlowClue
{
    const Flow* flow = nullptr;
    std::vector<const JourneyRecord*> journeys; ///< in the order in which they began
    bool fromClient = false;                    ///< at least one packet of the client was seen
    bool fromServer = false;
    bool opened = false; ///< its opening packet (SYN, echo request, ARP request) was seen
};

/// What the classes of the catalogue look at: a snapshot and what is worked out of it once for all
/// of them. Not thread-safe; the snapshot must outlive it.
class Clues
{
public:
    explicit Clues(const Snapshot& snapshot);

    const Snapshot& snapshot() const { return m_snapshot; }
    const Topology& topology() const { return *m_snapshot.topology; }
    /// The newest rule listing; null if there is none.
    const RuleListing* rules() const;
    /// Lost journeys (dropped or rejected), by id.
    const std::vector<const JourneyRecord*>& lost() const { return m_lost; }

    const FlowClue& flow(const JourneyRecord& record) const;
    /// The journey that this one answers, or that answered it; null if there is none.
    const JourneyRecord* answers(const JourneyRecord& record) const;
    const JourneyRecord* answeredBy(const JourneyRecord& record) const;
    const std::vector<ConntrackPass>& passes(const JourneyRecord& record) const;
    /// The walk in the device in which the packet ended; null if there is none.
    const RuleWalk* lastWalk(const JourneyRecord& record) const;

    /// Errors that ICMP or ICMPv6 told (unreachable, time exceeded), in the order of the trace.
    const std::vector<const JourneyRecord*>& icmpErrors() const { return m_icmpErrors; }
    /// Kinds of which there are few, so that not every class looks at every packet: of ARP; with a
    /// wrong checksum; that arrived or left the node, and nothing answered them.
    const std::vector<const JourneyRecord*>& arp() const { return m_arp; }
    const std::vector<const JourneyRecord*>& badChecksums() const { return m_badChecksums; }
    const std::vector<const JourneyRecord*>& unanswered() const { return m_unanswered; }
    /// Something came in by the interface while the trace ran. Worked out once for all of them.
    bool cameInBy(InterfaceId interface) const;

    /// Which rule lost the journey, as far as it can be told; worked out once (suspicion.cpp).
    const Suspicion& suspicion(const JourneyRecord& record) const;

    /// Whether a connection between these two shows that packets of `silent` take another way: the
    /// other one goes on with it, or answers in it, though `silent` was not heard.
    bool takesAnotherWay(const IpAddress& heard, const IpAddress& silent) const;

    /// "VM 811", "CT 101", "node", "10.0.0.7".
    std::string sender(const JourneyRecord& record) const;
    std::string receiver(const JourneyRecord& record) const;
    /// The guest whose tap, veth, fwbr, fwln, fwpr or chain this is: its VMID; 0 if it is none's.
    /// Takes "tap811i0", "fwbr811i0", "tap811i0-IN", "veth101i1-OUT-ARP".
    static int guestOf(const std::string& name);

private:
    const Snapshot& m_snapshot;
    std::vector<const JourneyRecord*> m_lost;
    std::vector<const JourneyRecord*> m_icmpErrors;
    std::vector<const JourneyRecord*> m_arp;
    std::vector<const JourneyRecord*> m_badChecksums;
    std::vector<const JourneyRecord*> m_unanswered;
    std::unordered_map<FlowId, FlowClue> m_flows;
    std::set<std::pair<IpAddress, IpAddress>> m_otherWay; ///< who was heard, who was not
    mutable std::optional<std::unordered_set<std::uint32_t>> m_entries; ///< see cameInBy()
    mutable std::unordered_map<JourneyId, std::vector<ConntrackPass>> m_passes;
    mutable std::unordered_map<JourneyId, std::shared_ptr<const Suspicion>> m_suspicions;
};

/// True if the drop's rule drops what conntrack calls INVALID (and only that).
bool dropsInvalid(const RuleRef& rule);

} // namespace vs
