// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// Gathers the rules in a pasted text: `iptables-save [-c]` whole or in part, `iptables -S`. A
/// table that comes a second time begins a second listing (the counters after). Lines may be
/// broken.
class PastedRules
{
public:
    /// False if the line is none of a listing's, nor a further piece of its last rule.
    bool take(std::string_view line);
    /// A command in front of what comes: it may tell backend and family.
    void command(std::string_view command);
    /// Appends what was gathered. `partial`: a chain was never declared, so lines of it may be
    /// missing and its rules' numbers are not sure.
    void finish(std::vector<RuleListing>& listings, bool& partial);

private:
    struct Table
    {
        std::string name;
        RuleBackend backend = RuleBackend::IptablesLegacy;
        RuleFamily family = RuleFamily::V4;
        std::vector<std::string> lines;
        std::set<std::string, std::less<>> chains; ///< declared
        bool partial = false;
    };

    Table& table();
    void begin(std::string_view name);
    bool takeChain(std::string_view line);
    bool takeRule(std::string_view line);

    std::vector<Table> m_tables;
    RuleBackend m_backend = RuleBackend::IptablesLegacy;
    RuleFamily m_family = RuleFamily::V4;
    bool m_open = false; ///< a table goes on
    bool m_rule = false; ///< the line before was a rule: a piece of it may follow
};

} // namespace vs
