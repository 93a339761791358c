// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_sink.h"

#include <string>
#include <vector>

namespace vs {

/// Gathers the events of a trace, or of several that were made at once, so that they can be put in
/// order before they are told. Holds the frames, too: about 400 bytes a sighting.
class EventLog : public EventSink
{
public:
    struct Seen
    {
        Sighting sighting;
        std::size_t frame = 0; ///< position in `bytes`
        std::uint32_t length = 0;
        std::uint32_t originalLength = 0;
        std::uint32_t source = 0; ///< which of those that beginSource() began
        bool directed = true;     ///< false: in or out is not told by what was captured
    };

    std::vector<Seen> sightings;
    std::vector<std::uint8_t> bytes;
    std::vector<ConntrackEvent> conntrack;
    std::vector<RuleStep> steps;
    std::vector<KernelDrop> drops;
    std::vector<std::shared_ptr<const RuleListing>> rules;
    std::vector<std::shared_ptr<const NodeState>> states;
    std::shared_ptr<const Topology> topology; ///< the newest; null: none was told
    std::shared_ptr<const Capabilities> capabilities;
    std::shared_ptr<const FirewallFiles> files;
    std::optional<TraceInfo> info;
    std::vector<CaptureStats> stats; ///< the newest of each source
    std::vector<std::string> warnings;
    std::vector<std::string> commands;
    Timestamp end = 0;

    void onTraceInfo(const TraceInfo& it) override;
    void onCapabilities(std::shared_ptr<const Capabilities> it) override;
    void onTopology(std::shared_ptr<const Topology> it) override;
    void onRules(std::shared_ptr<const RuleListing> it) override;
    void onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override;
    void onConntrack(const ConntrackEvent& it) override;
    void onFirewallFiles(std::shared_ptr<const FirewallFiles> it) override;
    void onNodeState(std::shared_ptr<const NodeState> it) override;
    void onRuleStep(const RuleStep& it) override;
    void onKernelDrop(const KernelDrop& it) override;
    void onCaptureStats(const CaptureStats& it) override;
    void onCommand(const std::string& it) override;
    void onWarning(const std::string& it) override;
    void onEnd(Timestamp it) override;

    /// Another source begins: its statistics are its own.
    void beginSource()
    {
        m_newSource = true;
        ++m_source;
    }
    std::uint32_t source() const { return m_source; }
    /// Time of the newest sighting; 0: there is none.
    Timestamp newest() const { return m_newest; }
    /// Puts the sightings in order of time; those of one time stay as they were told.
    void sortByTime();
    /// Tells all of it: what is known of the node first, then what happened in order of its time
    /// (rule steps among themselves in their own order), then the end.
    void tell(EventSink& sink) const;

private:
    bool m_newSource = true;
    std::uint32_t m_source = 0;
    Timestamp m_newest = 0;
};

} // namespace vs
