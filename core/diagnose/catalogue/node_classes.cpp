// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/node_classes.h"

#include "core/diagnose/catalogue/flow_findings.h"
#include "core/diagnose/judge.h"

#include <algorithm>

namespace vs {

namespace {

// A packet that no route leads on is not asked for its way back: the kernel looks up the
// destination first.
constexpr LossClass kLossClasses[] = {{"bad-checksum", explainBadChecksum},
                                      {"no-route", explainNoRoute},
                                      {"reverse-path-filter", explainReversePath},
                                      {"rate-policed", explainRatePoliced},
                                      {"nic-hang", explainNicHang},
                                      {"conntrack-full", explainConntrackFull}};

constexpr NodeClass kClasses[] = {{"lost-in-guest", findLostInGuest},
                                  {"bad-checksum", findBadChecksum},
                                  {"nat-lost-in-firewall-bridge", findNatLost},
                                  {"nic-hang", findNicHang},
                                  {"upstream-mac-policy", findUpstreamMacPolicy},
                                  {"no-multicast-querier", findNoMulticastQuerier},
                                  {"bond-mismatch", findBondMismatch},
                                  {"stale-rules", findStaleRules},
                                  {"firewall-not-in-force", findFirewallNotInForce}};

} // namespace

std::span<const LossClass> nodeLossClasses()
{
    return kLossClasses;
}

std::span<const NodeClass> nodeClasses()
{
    return kClasses;
}

Finding aboutJourneys(const char* id, const Claim& claim, const Clues& clues,
                      const std::vector<const JourneyRecord*>& journeys)
{
    Finding finding = tell(id, claim, clues, *journeys.front());
    for (const JourneyRecord* one : journeys)
        finding.journeys.push_back(one->journey.id);
    if (!std::is_sorted(finding.journeys.begin(), finding.journeys.end()))
        std::sort(finding.journeys.begin(), finding.journeys.end());
    finding.of = static_cast<std::uint32_t>(journeys.size());
    finding.grade = Grade::Seen;
    return finding;
}

bool captureIsWhole(const Snapshot& snapshot)
{
    return snapshot.capture.kernelDropped.has_value() && !snapshot.capture.mayMiss();
}

bool isSettled(const Snapshot& snapshot, const JourneyRecord& record)
{
    return snapshot.now - record.journey.lastSeen() >= (snapshot.ended ? kAbsenceAtEnd : kAbsence);
}

} // namespace vs
