// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_origin.h"

#include <string>
#include <string_view>

namespace vs::origin {

/// What an origin is worked out from, and the words that all share.
struct Context
{
    const FirewallFiles* files = nullptr;
    const Topology& topology;
    const RuleListing* rules = nullptr;

    const FirewallFile* cluster() const { return files ? files->cluster() : nullptr; }
    const FirewallFile* host() const { return files ? files->host() : nullptr; }
    const FirewallFile* guest(int vmid) const { return files ? files->guest(vmid) : nullptr; }

    /// "VM 811", "CT 101".
    std::string guestLabel(int vmid, bool container) const;
    /// "Node pve1".
    std::string nodeLabel() const;
};

ConfigLine configLine(const FirewallFile& file, int line);

/// An option: its place, its line, or that it is the default, where that is known. `file` may be
/// null. Appends to the words.
void tellOption(const Context& context, const FirewallFile* file, bool host, const char* option,
                const std::string& owner, RuleOrigin& origin);

} // namespace vs::origin
