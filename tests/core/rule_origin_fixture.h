// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/rule_origin.h"
#include "core/parse/firewall_config.h"
#include "core/parse/iptables_save.h"
#include "tests/core/made/made_language.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <string>

namespace vs::test {

/// A node's files and rules, as text, and what the origin of each rule is.
class OriginCase
{
public:
    OriginCase()
    {
        m_topology.node = "pve7";
        Guest guest;
        guest.vmid = 4711;
        m_topology.guests.push_back(guest);
        m_topology.index();
    }

    OriginCase& file(const std::string& path, const std::string& text)
    {
        m_files.files.push_back(parseFirewallFile(path, text));
        return *this;
    }
    OriginCase& guest(int vmid, const std::string& text)
    {
        return file(guestFirewallPath(vmid), text);
    }
    OriginCase& cluster(const std::string& text)
    {
        return file(std::string(kClusterFirewallPath), text);
    }
    OriginCase& host(const std::string& text) { return file(std::string(kHostFirewallPath), text); }

    /// The rules of one chain, one a line, without "-A CHAIN ".
    OriginCase& chain(const std::string& name, const std::string& rules, bool v6 = false,
                      const std::string& table = "filter")
    {
        std::string text = '*' + table + "\n:" + name + " - [0:0]\n";
        std::istringstream in(rules);
        for (std::string line; std::getline(in, line);)
            text += "[0:0] -A " + name + ' ' + line + '\n';
        auto save = parseIptablesSave(text, RuleBackend::IptablesLegacy,
                                      v6 ? RuleFamily::V6 : RuleFamily::V4);
        EXPECT_EQ(save.notUnderstood, 0) << text;
        m_listing.tables.push_back(save.tables.at(0));
        return *this;
    }

    RuleRef rule(const std::string& chainName, int number, bool v6 = false) const
    {
        for (const RuleTable& table : m_listing.tables) {
            const Chain* const chain = table.findChain(chainName);
            if (chain != nullptr && (table.family == RuleFamily::V6) == v6)
                return {table.backend, table.family,
                        table.name,    chainName,
                        number,        chain->rules.at(static_cast<std::size_t>(number) - 1).text};
        }
        ADD_FAILURE() << chainName;
        return {};
    }

    RuleOrigin origin(const std::string& chainName, int number, bool v6 = false,
                      const RuleRef* via = nullptr) const
    {
        return origin(rule(chainName, number, v6), via);
    }
    RuleOrigin origin(const RuleRef& rule, const RuleRef* via = nullptr) const
    {
        expectOriginSaid(rule, via);
        return ruleOrigin(rule, &m_files, m_topology, &m_listing, via);
    }
    /// Nothing of it is English where the language is another one.
    void expectOriginSaid(const RuleRef& rule, const RuleRef* via) const
    {
        const core::LanguageScope scope(&made::oddLanguage());
        const RuleOrigin odd = ruleOrigin(rule, &m_files, m_topology, &m_listing, via);
        if (!odd.words.empty())
            made::expectSaid(odd.words, "words");
        if (!odd.place.empty())
            made::expectSaid(odd.place, "place");
        made::expectGathered();
    }

    /// "4711.fw:9"; empty where no line is told.
    std::string line(const std::string& chainName, int number, bool v6 = false) const
    {
        return lineOf(origin(chainName, number, v6));
    }
    /// Those of all rules of a chain: "- 4711.fw:3 4711.fw:9".
    std::string lines(const std::string& chainName, bool v6 = false) const
    {
        std::string all;
        for (const RuleTable& table : m_listing.tables) {
            const Chain* const chain = table.findChain(chainName);
            if (chain == nullptr || (table.family == RuleFamily::V6) != v6)
                continue;
            for (const Rule& each : chain->rules) {
                const std::string one = line(chainName, each.number, v6);
                all += (all.empty() ? "" : " ") + (one.empty() ? "-" : one);
            }
        }
        return all;
    }

    static std::string lineOf(const RuleOrigin& origin)
    {
        if (!origin.config)
            return {};
        return origin.config->file.substr(origin.config->file.rfind('/') + 1) + ':' +
               std::to_string(origin.config->line);
    }

    FirewallFiles& files() { return m_files; }
    const FirewallFiles& files() const { return m_files; }
    const Topology& topology() const { return m_topology; }
    const RuleListing& listing() const { return m_listing; }

private:
    FirewallFiles m_files;
    Topology m_topology;
    RuleListing m_listing;
};

inline const std::string kSignature =
    "-m comment --comment \"PVESIG:abcdefghijklmnopqrstuvwxyz0\"\n";

} // namespace vs::test
