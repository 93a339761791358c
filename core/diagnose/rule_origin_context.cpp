// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin_context.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <array>

namespace vs::origin {

namespace {

struct Label
{
    std::string_view option;
    const char* label; ///< in the web interface; null: as the option
};

// Options that are not here are not shown by the web interface.
constexpr std::array<Label, 13> kLabels{{
    {"dhcp", core::english("DHCP")},
    {"ipfilter", core::english("IP filter")},
    {"log_level_in", nullptr},
    {"log_level_out", nullptr},
    {"macfilter", core::english("MAC filter")},
    {"ndp", core::english("NDP")},
    {"nosmurfs", core::english("SMURFS filter")},
    {"policy_in", core::english("Input Policy")},
    {"policy_out", core::english("Output Policy")},
    {"radv", core::english("Router Advertisement")},
    {"smurf_log_level", nullptr},
    {"tcp_flags_log_level", nullptr},
    {"tcpflags", core::english("TCP flags filter")},
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
    return topology.node.empty() ? core::phrase("Node")
                                 : core::phrase("Node {name}", {{"name", topology.node}});
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
    const core::Word which{"option", core::plain(option)};
    const core::Word whose{"owner", owner};
    if (label != kLabels.end())
        origin.place = core::phrase(
            "{owner} > Firewall > Options > {option}",
            {whose,
             {"option", label->label != nullptr ? core::phrase(label->label) : which.value}});
    else
        origin.place = path.empty()
                           ? core::phrase("Not in the web interface: option {option} of {owner}",
                                          {which, whose})
                           : core::phrase("Not in the web interface: option {option} in {file}",
                                          {which, {"file", path}});
    const FirewallOption* const set = file != nullptr ? file->config.option(option) : nullptr;
    if (set != nullptr) {
        origin.config = configLine(*file, set->line);
    } else if (file != nullptr || (host && context.files != nullptr && context.files->complete)) {
        origin.words = core::sentences(
            origin.words, core::phrase("It is the default: {file} does not set {option}.",
                                       {{"file", path}, which}));
    }
}

} // namespace vs::origin
