// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin_context.h"

#include <algorithm>
#include <array>

namespace vs::origin {

namespace {

struct Label
{
    std::string_view option;
    std::string_view label; ///< in the web interface
};

// Options that are not here are not shown by the web interface.
constexpr std::array<Label, 13> kLabels{{
    {"dhcp", "DHCP"},
    {"ipfilter", "IP filter"},
    {"log_level_in", "log_level_in"},
    {"log_level_out", "log_level_out"},
    {"macfilter", "MAC filter"},
    {"ndp", "NDP"},
    {"nosmurfs", "SMURFS filter"},
    {"policy_in", "Input Policy"},
    {"policy_out", "Output Policy"},
    {"radv", "Router Advertisement"},
    {"smurf_log_level", "smurf_log_level"},
    {"tcp_flags_log_level", "tcp_flags_log_level"},
    {"tcpflags", "TCP flags filter"},
}};

} // namespace

std::string Context::guestLabel(int vmid, bool container) const
{
    const auto guest =
        std::find_if(topology.guests.begin(), topology.guests.end(),
                     [vmid](const Guest& candidate) { return candidate.vmid == vmid; });
    if (guest != topology.guests.end())
        return guest->label();
    return (container ? "CT " : "VM ") + std::to_string(vmid);
}

std::string Context::nodeLabel() const
{
    return topology.node.empty() ? "Node" : "Node " + topology.node;
}

ConfigLine configLine(const FirewallFile& file, int line)
{
    return {file.path, line, std::string(file.line(line))};
}

void tellOption(const Context& context, const FirewallFile* file, bool host, const char* option,
                const std::string& owner, RuleOrigin& origin)
{
    const auto label = std::find_if(kLabels.begin(), kLabels.end(),
                                    [&](const Label& it) { return it.option == option; });
    const std::string path = file != nullptr ? file->path
                             : host          ? std::string(kHostFirewallPath)
                                             : std::string();
    if (label != kLabels.end())
        origin.place = owner + " > Firewall > Options > " + std::string(label->label);
    else
        origin.place = std::string("Not in the web interface: option ") + option +
                       (path.empty() ? " of " + owner : " in " + path);
    const FirewallOption* const set = file != nullptr ? file->config.option(option) : nullptr;
    if (set != nullptr) {
        origin.config = configLine(*file, set->line);
    } else if (file != nullptr || (host && context.files != nullptr && context.files->complete)) {
        origin.words += (origin.words.empty() ? "" : " ") + std::string("It is the default: ") +
                        path + " does not set " + option + ".";
    }
}

} // namespace vs::origin
