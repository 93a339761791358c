// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor_report.h"

#include "core/report/text.h"

namespace vs {

namespace {

/// A tool, and what the program cannot do on a node without it.
struct ToolCost
{
    const char* tool;
    const char* cost;
};
constexpr ToolCost kToolCosts[] = {
    {"tcpdump", "no packets can be captured: trace does not work"},
    {"conntrack", "conntrack events are not seen: why a packet was INVALID stays a guess"},
    {"ip", "the wiring cannot be read"},
    {"bridge", "bridge ports, VLANs and learnt addresses cannot be read"},
};

std::vector<std::string> problemsOf(const NodeFacts& facts)
{
    std::vector<std::string> problems = facts.capabilities->problems;
    problems.insert(problems.end(), facts.topology->problems.begin(),
                    facts.topology->problems.end());
    return problems;
}

} // namespace

Json doctorJson(const NodeFacts& facts, const Leftovers& leftovers, bool clean)
{
    const Capabilities& it = *facts.capabilities;
    Json missing = Json::array();
    for (const ToolCost& each : kToolCosts)
        if (!it.has(each.tool))
            missing.push_back({{"tool", each.tool}, {"cost", each.cost}});
    Json left = Json::array();
    for (const std::string& line : leftovers.lines) {
        const bool live = line.starts_with("live ");
        left.push_back({{"what", live ? line.substr(5) : line}, {"live", live}});
    }
    return {{"vethscope", VETHSCOPE_VERSION},
            {"node",
             {{"name", it.hostname.empty() ? Json(nullptr) : Json(it.hostname)},
              {"kernel", it.kernel.empty() ? Json(nullptr) : Json(it.kernel)},
              {"pve_version", it.pveVersion.empty() ? Json(nullptr) : Json(it.pveVersion)}}},
            {"capabilities", capabilitiesJson(it)},
            {"missing", std::move(missing)},
            {"problems", problemsOf(facts)},
            {"leftovers", std::move(left)},
            {"cleaned", clean ? Json(leftovers.cleaned) : Json(nullptr)}};
}

std::string doctorText(const NodeFacts& facts, const Leftovers& leftovers, bool clean)
{
    const Capabilities& it = *facts.capabilities;
    const char* const rights = it.privilege == Capabilities::Privilege::Root   ? "root"
                               : it.privilege == Capabilities::Privilege::Sudo ? "sudo"
                                                                               : "no rights";
    std::string text = "NODE " + it.hostname + "  kernel " + it.kernel +
                       (it.pveVersion.empty() ? "" : "  " + it.pveVersion) + "\n";
    text += "  user " + it.user + " (" + rights + ")\n";
    text += std::string("  rules: ") + (it.iptablesLegacy ? "iptables-legacy " : "") +
            (it.iptablesNft ? "iptables-nft " : "") +
            (it.nftablesFirewall ? "proxmox-firewall " : "") +
            (it.iptablesLegacy || it.iptablesNft || it.nftablesFirewall ? "" : "none seen") + "\n";
    text += std::string("  bridges show packets to iptables: ") +
            (it.bridgeNetfilter ? "yes" : "no") + "\n\nTOOLS\n";
    for (const auto& [tool, path] : it.tools)
        text += "  ✔ " + tool + "  " + path + "\n";
    for (const ToolCost& each : kToolCosts)
        if (!it.has(each.tool))
            text += std::string("  ✖ ") + each.tool + ": " + each.cost + "\n";
    const auto section = [&text](const char* title, const std::vector<std::string>& lines) {
        if (!lines.empty())
            text += std::string("\n") + title + "\n";
        for (const std::string& line : lines)
            text += "  - " + line + "\n";
    };
    section("PROBLEMS", problemsOf(facts));
    section("LEFT BEHIND BY AN EARLIER RUN", leftovers.lines);
    if (leftovers.lines.empty())
        text += "\nNothing was left behind by an earlier run.\n";
    section("CLEANED", leftovers.cleaned);
    if (clean && leftovers.cleaned.empty())
        text += "Nothing to clean.\n";
    return printable(text);
}

} // namespace vs
