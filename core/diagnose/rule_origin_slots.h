// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_origin_rule.h"
#include "core/model/firewall_config.h"

#include <string>
#include <vector>

namespace vs::origin {

/// Where the lines stand and what chain they go to.
struct LineContext
{
    bool in = true; ///< the chain's direction, as its name says
    bool v6 = false;
    int vmid = 0;                            ///< 0: of the node, the cluster or a group
    const FirewallConfig* own = nullptr;     ///< whose sets and aliases come first; may be null
    const FirewallConfig* cluster = nullptr; ///< null: not known
};

/// What an address of a line becomes in a rule.
struct AddressSpec
{
    enum class Kind : std::uint8_t { Any, Networks, Range, Sets, Unknown };

    Kind kind = Kind::Any;
    std::vector<std::string> values; ///< any one of them; an empty set name: one too long to show
};

/// One rule that a line makes, in the order in which it makes them.
struct Slot
{
    const FirewallRule* line = nullptr;
    enum class What : std::uint8_t { Log, Verdict, GroupJump, GroupMark, Anything };

    What what = What::Verdict;
    /// iptables makes several of one (lists of addresses), or nobody knows how many.
    bool repeats = false;
    std::string protocol;
    std::string destinationPorts, sourcePorts; ///< "?": some port whose number is not known
    std::string icmpType;                      ///< a number
    AddressSpec source, destination;
};

/// The rules that the lines make for a chain; lines that are switched off, of the other direction
/// or of another NIC ("net0"; empty: a line's interface is a condition of the rule) make none.
std::vector<Slot> slotsOf(const std::vector<const FirewallRule*>& lines, const std::string& nic,
                          const LineContext& context);

/// True if the rule is what the slot stands for: the same conditions, no more and no less.
bool fits(const Slot& slot, const GeneratedRule& rule, const LineContext& context,
          bool interfaceIsCondition);

} // namespace vs::origin
