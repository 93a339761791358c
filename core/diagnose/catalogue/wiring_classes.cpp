// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/wiring_findings.h"
#include "core/diagnose/catalogue/wiring_losses.h"

namespace vs {

namespace {

constexpr LossClass kClasses[] = {{"link-down", explainLinkDown},
                                  {"port-without-bridge", explainPortWithoutBridge},
                                  {"port-not-forwarding", explainPortNotForwarding},
                                  {"vlan-not-on-port", explainVlanNotOnPort},
                                  {"port-isolated", explainPortIsolated},
                                  {"mtu-black-hole", explainMtu},
                                  {"mac-not-learnt", explainMacNotLearnt}};

constexpr NodeClass kNodeClasses[] = {{"link-down", findUnplugged},
                                      {"duplicate-mac", findDuplicateMac},
                                      {"duplicate-ip", findDuplicateIp},
                                      {"vlan-on-unaware-bridge", findTagOnUnawareBridge}};

} // namespace

std::span<const LossClass> wiringClasses()
{
    return kClasses;
}

std::span<const NodeClass> wiringNodeClasses()
{
    return kNodeClasses;
}

} // namespace vs
