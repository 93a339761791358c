// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/collect/node_reader.h"

#include "core/collect/firewall_reader.h"
#include "core/collect/sections.h"
#include "core/collect/topology_builder.h"
#include "core/model/problem.h"
#include "core/parse/iptables_save.h"
#include "core/parse/nft_ruleset.h"
#include "core/parse/text.h"
#include "core/remote/command_table.h"
#include "core/remote/logged_shell.h"

#include <array>

namespace vs {

namespace {

std::string lineOf(const Sections& sections, std::string_view name)
{
    std::string_view text = sections[name].text;
    return std::string(trimmed(takeUntil(text, '\n')));
}

struct Listing
{
    std::string_view section;
    RuleBackend backend;
    RuleFamily family;
};
constexpr std::array<Listing, 4> kListings{{
    {"rules-legacy-4", RuleBackend::IptablesLegacy, RuleFamily::V4},
    {"rules-legacy-6", RuleBackend::IptablesLegacy, RuleFamily::V6},
    {"rules-nft-4", RuleBackend::IptablesNft, RuleFamily::V4},
    {"rules-nft-6", RuleBackend::IptablesNft, RuleFamily::V6},
}};

std::shared_ptr<const RuleListing> readListing(const Sections& sections,
                                               std::vector<std::string>* problems)
{
    auto listing = std::make_shared<RuleListing>();
    listing->time = toNumber<Timestamp>(lineOf(sections, "rules-time")).value_or(0);
    for (const Listing& source : kListings) {
        const auto section = sections[source.section];
        IptablesSave save = parseIptablesSave(section.text, source.backend, source.family);
        std::move(save.tables.begin(), save.tables.end(), std::back_inserter(listing->tables));
        if (problems == nullptr || !sections.has(source.section))
            continue;
        const std::string what = std::string("iptables (") + backendName(source.backend) +
                                 (source.family == RuleFamily::V6 ? ", IPv6)" : ", IPv4)");
        if (section.status != 0)
            problems->push_back(core::inEnglish(problem::kRules, {{"what", what}}));
        else if (save.notUnderstood > 0)
            problems->push_back(
                core::inEnglish(problem::kRuleLines,
                                {{"count", std::to_string(save.notUnderstood)}, {"what", what}}));
    }
    const auto section = sections["rules-nftables"];
    NftRuleset nft = parseNftRuleset(section.text);
    if (problems != nullptr && sections.has("rules-nftables")) {
        if (section.status != 0)
            problems->push_back(core::inEnglish(problem::kNftRules));
        else if (nft.notUnderstood > 0)
            problems->push_back(
                core::inEnglish(problem::kRuleLines, {{"count", std::to_string(nft.notUnderstood)},
                                                      {"what", core::plain("nft")}}));
    }
    addNftRuleset(listing->tables, std::move(nft));
    return listing;
}

bool hasRules(const RuleListing& listing, RuleBackend backend)
{
    for (const RuleTable& table : listing.tables) {
        for (const Chain& chain : table.chains) {
            if (table.backend == backend && (!chain.rules.empty() || chain.policy == "DROP"))
                return true;
        }
    }
    return false;
}

/// What a missing tool costs, as sentences.
void addToolProblems(Capabilities& out)
{
    if (!out.has("tcpdump"))
        out.problems.push_back(core::inEnglish(problem::kNoTcpdump));
    if (!out.has("conntrack"))
        out.problems.push_back(core::inEnglish(problem::kNoConntrack));
    if (!out.has("bridge") || !out.has("ip"))
        out.problems.push_back(core::inEnglish(problem::kNoIp));
    if (!out.has("iptables-legacy-save") && !out.has("iptables-nft-save") &&
        !out.has("iptables-save"))
        out.problems.push_back(core::inEnglish(problem::kNoIptables));
}

Capabilities readCapabilities(const Sections& sections, bool privileged)
{
    Capabilities out;
    out.hostname = lineOf(sections, "hostname");
    out.kernel = lineOf(sections, "uname");
    out.pveVersion = lineOf(sections, "version");
    const std::string sudoUser = lineOf(sections, "sudo-user");
    const bool root = lineOf(sections, "uid") == "0";
    out.user = root && !sudoUser.empty() ? sudoUser : lineOf(sections, "user");
    if (root)
        out.privilege =
            sudoUser.empty() ? Capabilities::Privilege::Root : Capabilities::Privilege::Sudo;
    if (!root || !privileged)
        out.problems.push_back(core::inEnglish(problem::kNotRoot, {{"user", out.user}}));
    const auto pairs = [&sections](std::string_view name, char separator, auto take) {
        std::string_view text = sections[name].text;
        while (!text.empty()) {
            std::string_view value = takeUntil(text, '\n');
            const std::string_view key = takeUntil(value, separator);
            if (!key.empty())
                take(std::string(key), std::string(trimmed(value)));
        }
    };
    pairs("tools", ' ', [&](std::string tool, std::string path) {
        if (path.starts_with('/'))
            out.tools.emplace(std::move(tool), std::move(path));
    });
    pairs("versions", ' ', [&](std::string package, std::string version) {
        if (!version.empty()) // dpkg knows of it, and it is not there
            out.versions.emplace(std::move(package), std::move(version));
    });
    pairs("sysctls", ':', [&](std::string key, std::string value) {
        std::replace(key.begin(), key.end(), '/', '.');
        out.sysctls.emplace(std::move(key), std::move(value));
    });
    const auto isOne = [&out](const char* key) {
        const auto found = out.sysctls.find(key);
        return found != out.sysctls.end() && found->second == "1";
    };
    out.bridgeNetfilter = isOne("net.bridge.bridge-nf-call-iptables");
    out.bridgeNetfilter6 = isOne("net.bridge.bridge-nf-call-ip6tables");
    out.nftablesFirewall =
        sections["nft-tables"].text.find("proxmox-firewall") != std::string_view::npos;
    addToolProblems(out);
    return out;
}

Result<CommandResult> runFacts(Shell& shell, bool& privileged)
{
    privileged = true;
    auto result = shell.run(commands::nodeFacts());
    const bool refused = result ? Sections(result->output)["uid"].status == -1
                                : result.error().code == ErrorCode::SudoRefused;
    // Without sudo (refused, or not installed) the rest is still worth knowing.
    if (refused) {
        privileged = false;
        result = shell.run(commands::nodeFacts(false));
    }
    return result;
}

} // namespace

Result<NodeFacts> readNode(Shell& shell)
{
    std::vector<std::string> ran;
    LoggedShell logged(shell,
                       [&ran](const CommandRecord& it) { ran.push_back(it.command.script); });
    bool privileged = true;
    const auto result = runFacts(logged, privileged);
    if (!result)
        return tl::unexpected(result.error());
    const Sections sections(result->output);
    if (!sections.has("uname"))
        return fail(ErrorCode::CommandFailed, "node-facts",
                    std::string(trimmed(result->errors.substr(0, result->errors.find('\n')))));

    auto capabilities = std::make_shared<Capabilities>(readCapabilities(sections, privileged));
    auto topology = std::make_shared<Topology>(buildTopology(sections));
    topology->bridgeNetfilter = capabilities->bridgeNetfilter;
    topology->bridgeNetfilter6 = capabilities->bridgeNetfilter6;
    if (!sections.complete())
        topology->problems.push_back(core::inEnglish(problem::kCutShort));
    auto rules =
        readListing(sections, capabilities->privileged() ? &capabilities->problems : nullptr);
    capabilities->iptablesLegacy = hasRules(*rules, RuleBackend::IptablesLegacy);
    capabilities->iptablesNft = hasRules(*rules, RuleBackend::IptablesNft);
    // Who may not read them cannot tell them from files that are not there.
    auto files =
        capabilities->privileged() ? readFirewallFiles(sections, capabilities->problems) : nullptr;
    return NodeFacts{std::move(capabilities), std::move(topology), std::move(rules),
                     std::move(files), std::move(ran)};
}

Result<std::shared_ptr<const RuleListing>> readRules(Shell& shell, const Capabilities& capabilities)
{
    if (!capabilities.privileged())
        return fail(ErrorCode::SudoRefused, "rule-counters");
    const auto result = shell.run(commands::ruleCounters());
    if (!result)
        return tl::unexpected(result.error());
    const Sections sections(result->output);
    if (!sections.complete())
        return fail(ErrorCode::CommandFailed, "rule-counters",
                    std::string(trimmed(result->errors.substr(0, result->errors.find('\n')))));
    return readListing(sections, nullptr);
}

} // namespace vs
