// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vs {

enum class RuleBackend : std::uint8_t { IptablesLegacy, IptablesNft, Nftables };
enum class RuleFamily : std::uint8_t { V4, V6, Both };

/// One rule of a listing with its counters.
struct Rule
{
    int number = 0;     ///< position in its chain, counted from 1, as TRACE prints it
    std::string text;   ///< "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP"
    std::string target; ///< "DROP", "PVEFW-FORWARD"; empty for a rule without one (a comment)
    bool isGoto = false;
    std::uint64_t handle = 0; ///< nft's name for it; 0 where it is not known
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
};

struct Chain
{
    std::string name;
    std::string policy; ///< "ACCEPT", "DROP"; empty for a user chain
    std::uint64_t policyPackets = 0;
    std::uint64_t policyBytes = 0;
    std::vector<Rule> rules;
};

struct RuleTable
{
    RuleBackend backend = RuleBackend::IptablesLegacy;
    RuleFamily family = RuleFamily::V4;
    std::string name; ///< "filter", "raw"
    std::vector<Chain> chains;

    const Chain* findChain(const std::string& chain) const;
};

/// All rules of a node as read at one moment (node clock).
struct RuleListing
{
    Timestamp time = 0;
    std::vector<RuleTable> tables;

    bool empty() const { return tables.empty(); }
};

/// Where a rule lives; a chain's policy has no number.
struct RuleRef
{
    RuleBackend backend = RuleBackend::IptablesLegacy;
    RuleFamily family = RuleFamily::V4;
    std::string table;
    std::string chain;
    std::optional<int> number;
    std::string text;

    friend bool operator==(const RuleRef&, const RuleRef&) = default;
};

/// The listing's chain of a rule or policy; null if it is not there, or there is no listing.
const Chain* chainOf(const RuleListing* listing, const RuleRef& rule);
/// The listing's rule with that number; null if it is not there, or `rule` is a policy.
const Rule* listedRule(const RuleListing* listing, const RuleRef& rule);

/// "legacy", "nft", "nftables": the spelling of the JSON contract.
const char* backendName(RuleBackend backend);

} // namespace vs
