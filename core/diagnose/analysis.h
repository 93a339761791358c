// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/model/event_sink.h"

#include <cstddef>
#include <memory>

namespace vs {

/// Folds events into journeys, flows, verdicts and findings: the brain that the command line and
/// the window share. One thread feeds it and calls snapshot(); snapshots may go anywhere.
class Analysis : public EventSink
{
public:
    struct Options
    {
        /// Journeys kept; the oldest uneventful ones are let go beyond it. 0: no bound.
        std::size_t maxJourneys = 0;
    };

    Analysis();
    explicit Analysis(Options options);
    ~Analysis() override;

    void onTraceInfo(const TraceInfo& info) override;
    void onCapabilities(std::shared_ptr<const Capabilities> capabilities) override;
    void onTopology(std::shared_ptr<const Topology> topology) override;
    void onRules(std::shared_ptr<const RuleListing> rules) override;
    void onSighting(const Sighting& sighting, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override;
    void onConntrack(const ConntrackEvent& event) override;
    void onFirewallFiles(std::shared_ptr<const FirewallFiles> files) override;
    void onNodeState(std::shared_ptr<const NodeState> state) override;
    void onRuleStep(const RuleStep& step) override;
    void onKernelDrop(const KernelDrop& drop) override;
    void onCaptureStats(const CaptureStats& stats) override;
    void onCommand(const std::string& command) override;
    void onWarning(const std::string& warning) override;
    void onEnd(Timestamp end) override;

    /// The state as of now. `now` is the node's time if it moved on without packets (0: that of the
    /// newest event). Costs grow with what changed since the last call, and a pointer a journey.
    std::shared_ptr<const Snapshot> snapshot(Timestamp now = 0);

    /// True once a journey is judged dropped or rejected (for --until-drop). Judges what is due.
    bool sawDrop(Timestamp now);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vs
