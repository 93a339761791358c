// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/setting_differences.h"

#include <map>
#include <set>

namespace vs {

namespace {

constexpr std::size_t kMost = 4;

using Settings = std::map<std::string, std::string>; ///< "host.fw: log_level_in" to value

std::string shortName(const std::string& path)
{
    return path.substr(path.find_last_of('/') + 1);
}

/// Options of the firewall's files; the guests' under their own numbers.
Settings optionsOf(const FirewallFiles& files)
{
    Settings out;
    for (const FirewallFile& file : files.files)
        for (const FirewallOption& option : file.config.options)
            out[shortName(file.path) + ": " + option.name] = option.value;
    return out;
}

/// What is counted is no setting.
Settings sysctlsOf(const Capabilities& node)
{
    Settings out;
    for (const auto& [name, value] : node.sysctls)
        if (!name.ends_with("_count"))
            out[name] = value;
    return out;
}

Settings cardsOf(const Topology& topology)
{
    Settings out;
    for (const Guest& guest : topology.guests)
        for (const GuestNic& nic : guest.nics)
            out[guest.label() + ", net" + std::to_string(nic.index) + ": firewall"] =
                nic.firewall ? "1" : "0";
    return out;
}

/// Rules that every packet may meet: of raw PREROUTING, of FORWARD and of PVE's chain in it.
std::set<std::string> rulesOf(const Snapshot& snapshot)
{
    std::set<std::string> out;
    const RuleListing* rules =
        snapshot.rulesAfter ? snapshot.rulesAfter.get() : snapshot.rulesBefore.get();
    if (rules == nullptr)
        return out;
    for (const RuleTable& table : rules->tables) {
        if (table.family == RuleFamily::V6)
            continue;
        for (const Chain& chain : table.chains) {
            const bool telling = (table.name == "raw" && chain.name == "PREROUTING") ||
                                 (table.name == "filter" &&
                                  (chain.name == "FORWARD" || chain.name == "PVEFW-FORWARD"));
            for (std::size_t i = 0; telling && i < chain.rules.size(); ++i)
                if (!chain.rules[i].target.empty()) // comments hold PVE's signature
                    out.insert("-t " + table.name + ' ' + chain.rules[i].text);
        }
    }
    return out;
}

class Differences
{
public:
    Differences(const std::string& left, const std::string& right) : m_left(left), m_right(right) {}

    /// `both`: a setting that only one names is none of a difference.
    void compare(const Settings& left, const Settings& right, bool both)
    {
        std::set<std::string> names;
        for (const Settings* one : {&left, &right})
            for (const auto& [name, value] : *one)
                names.insert(name);
        for (const std::string& name : names) {
            const auto a = left.find(name);
            const auto b = right.find(name);
            if (both && (a == left.end() || b == right.end()))
                continue;
            const std::string here = a == left.end() ? "–" : a->second;
            const std::string there = b == right.end() ? "–" : b->second;
            if (here != there)
                out.push_back(core::phrase("{setting} is {value} in {one}, and {other} in {two}.",
                                           {{"setting", name},
                                            {"value", here},
                                            {"one", m_left},
                                            {"other", there},
                                            {"two", m_right}}));
        }
    }

    void compareRules(const std::set<std::string>& left, const std::set<std::string>& right)
    {
        for (const bool first : {true, false}) {
            const auto& has = first ? left : right;
            const auto& lacks = first ? right : left;
            for (const std::string& rule : has)
                if (!lacks.contains(rule))
                    out.push_back(
                        core::phrase("Only {one} has the rule {rule}.",
                                     {{"one", first ? m_left : m_right}, {"rule", rule}}));
        }
    }

    std::vector<core::Phrase> out;

private:
    const std::string& m_left;
    const std::string& m_right;
};

} // namespace

std::vector<core::Phrase> settingDifferences(const Snapshot& left, const std::string& leftName,
                                             const Snapshot& right, const std::string& rightName)
{
    Differences differences(leftName, rightName);
    if (left.firewallFiles && right.firewallFiles)
        differences.compare(optionsOf(*left.firewallFiles), optionsOf(*right.firewallFiles), false);
    differences.compare(cardsOf(*left.topology), cardsOf(*right.topology), true);
    const auto leftRules = rulesOf(left);
    const auto rightRules = rulesOf(right);
    if (!leftRules.empty() && !rightRules.empty())
        differences.compareRules(leftRules, rightRules);
    differences.compare(sysctlsOf(*left.capabilities), sysctlsOf(*right.capabilities), true);
    if (differences.out.size() > kMost)
        differences.out.resize(kMost);
    return std::move(differences.out);
}

} // namespace vs
