// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/redaction/redacting_sink.h"

namespace vs {

/// The first of two readings of a trace: the redactor learns every name and address, so that it
/// finds them in texts that came before. Texts are read as they will be, for the accounts and hosts
/// that they name. The redactor must outlive it.
class NameCollector final : public RedactingSink
{
public:
    explicit NameCollector(Redactor& redactor)
        : RedactingSink(redactor, m_nowhere), m_redactor(redactor)
    {}

    void onTraceInfo(const TraceInfo& info) override;
    void onCapabilities(std::shared_ptr<const Capabilities> capabilities) override;
    void onTopology(std::shared_ptr<const Topology> topology) override;
    void onSighting(const Sighting& sighting, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override;
    void onConntrack(const ConntrackEvent& event) override;
    void onNodeState(std::shared_ptr<const NodeState> state) override;
    void onRuleStep(const RuleStep& step) override;

private:
    void learn(const Packet& packet);

    EventSink m_nowhere;
    Redactor& m_redactor;
};

} // namespace vs
