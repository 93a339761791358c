// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_sink.h"
#include "core/report/redaction/redactor.h"

#include <string>
#include <unordered_map>

namespace vs {

/// Hands every event on to another sink, masked: whatever is made from what arrives there
/// (verdicts, texts, pictures, sessions) holds nothing else. What the redactor should find inside
/// texts it must have learnt before (NameCollector). Redactor and sink must outlive it.
class RedactingSink : public EventSink
{
public:
    RedactingSink(Redactor& redactor, EventSink& to) : m_redactor(redactor), m_to(to) {}

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

private:
    void mask(std::string& text) { text = m_redactor.text(text); }
    /// For texts that every listing has again.
    void maskRepeated(std::string& text);
    void mask(std::vector<std::string>& texts);
    void mask(IpAddress& address) { address = m_redactor.address(address); }
    void mask(Mac& mac) { mac = m_redactor.mac(mac); }
    void mask(Packet& packet);
    void mask(Interface& interface);
    void mask(Guest& guest);
    void mask(ConntrackTuple& tuple);

    Redactor& m_redactor;
    EventSink& m_to;
    std::unordered_map<std::string, std::string> m_repeated; ///< masked before
};

} // namespace vs
