// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/rst_second_pass.h"

namespace vs {

namespace {

constexpr LossClass kClasses[] = {
    {"rst-invalid-second-pass", explainRstSecondPass, couldShowRstSecondPass}};

} // namespace

std::span<const LossClass> conntrackClasses()
{
    return kClasses;
}

std::span<const Knowledge> conntrackKnowledge()
{
    static const std::vector<Knowledge> entries{
        {"rst-invalid-second-pass",
         "A reset that destroyed its own conntrack entry",
         "{Packet} from {sender} is dropped in {device}",
         "The client sees a timeout instead of “connection refused”.",
         {},
         {},
         {"PVE bug 4983", "https://bugzilla.proxmox.com/show_bug.cgi?id=4983"}}};
    return entries;
}

} // namespace vs
