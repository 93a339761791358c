// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/capabilities.h"
#include "core/model/conntrack_event.h"
#include "core/model/firewall_files.h"
#include "core/model/kernel_drop.h"
#include "core/model/node_state.h"
#include "core/model/rule.h"
#include "core/model/rule_step.h"
#include "core/model/sighting.h"
#include "core/model/topology.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace vs {

/// How much a capture kept. Absent numbers are not known, which is not the same as zero.
struct CaptureStats
{
    std::uint64_t captured = 0;
    std::optional<std::uint64_t> kernelDropped;
    std::uint64_t shed = 0; ///< by Vethscope itself, when it could not keep up
    bool final = false;     ///< said at the capture's end
    bool partial =
        false; ///< heard at some places, one way or part of the time only, as files can be
    std::uint64_t missing = 0; ///< captured, and not in the text that was given to us

    /// What is not seen may have been there. That the kernel's number is not known is another
    /// thing.
    bool mayMiss() const
    {
        return partial || shed > 0 || missing > 0 || kernelDropped.value_or(0) > 0;
    }
};

/// Where and when a trace was made; the first event of every trace.
struct TraceInfo
{
    std::string node;   ///< as the user named it: "root@pve1", "lab"
    std::string filter; ///< the capture filter
    Timestamp started = 0;
    std::string program; ///< "Vethscope 1.0"
    ClockKind clock = ClockKind::Utc;
};

/// The one road of events: live, replay and import differ only in who calls this.
/// Calls come from one thread at a time, in the order in which things became known.
class EventSink
{
public:
    virtual ~EventSink() = default;

    virtual void onTraceInfo(const TraceInfo&) {}
    virtual void onCapabilities(std::shared_ptr<const Capabilities>) {}
    virtual void onTopology(std::shared_ptr<const Topology>) {}
    /// Rule counters; the first listing of a trace is "before", the newest is "after".
    virtual void onRules(std::shared_ptr<const RuleListing>) {}
    /// `frame` is the captured bytes from the network header on (after SLL2 or Ethernet), valid
    /// during the call only; empty where only text is known. `originalLength` counts the same
    /// bytes before the capture cut them.
    virtual void onSighting(const Sighting&, std::span<const std::uint8_t> /*frame*/,
                            std::uint32_t /*originalLength*/)
    {}
    virtual void onConntrack(const ConntrackEvent&) {}
    virtual void onFirewallFiles(std::shared_ptr<const FirewallFiles>) {}
    /// What the node counts; the first of a trace is "before", the newest is "after".
    virtual void onNodeState(std::shared_ptr<const NodeState>) {}
    /// In the order in which the kernel told them.
    virtual void onRuleStep(const RuleStep&) {}
    virtual void onKernelDrop(const KernelDrop&) {}
    virtual void onCaptureStats(const CaptureStats&) {}
    /// A command that was handed to the node, as it ran; before its results.
    virtual void onCommand(const std::string&) {}
    /// Something went wrong that did not end the trace, in one English sentence.
    virtual void onWarning(const std::string&) {}
    /// The trace is over: what has not been seen by now was not seen. Node time of the end.
    virtual void onEnd(Timestamp) {}
};

} // namespace vs
