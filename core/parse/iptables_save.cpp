// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/iptables_save.h"

#include "core/parse/text.h"

#include <unordered_map>

namespace vs {

namespace {

struct Counters
{
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;
};

/// "[3:120]"
std::optional<Counters> parseCounters(std::string_view text)
{
    if (text.size() < 5 || text.front() != '[' || text.back() != ']')
        return std::nullopt;
    text = text.substr(1, text.size() - 2);
    const auto packets = toNumber<std::uint64_t>(takeUntil(text, ':'));
    const auto bytes = toNumber<std::uint64_t>(text);
    if (!packets || !bytes)
        return std::nullopt;
    return Counters{*packets, *bytes};
}

/// The next word of a rule; a quoted one (a comment, a log prefix) is one word with its quotes.
std::string_view takeRuleWord(std::string_view& rest)
{
    const std::size_t first = rest.find_first_not_of(' ');
    if (first == std::string_view::npos || rest[first] != '"')
        return takeWord(rest);
    rest.remove_prefix(first);
    std::size_t end = 1;
    while (end < rest.size() && rest[end] != '"')
        end += rest[end] == '\\' ? 2 : 1;
    end = std::min(end + 1, rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end);
    return word;
}

/// Reads the lines of one listing, table by table.
class Reader
{
public:
    Reader(IptablesSave& out, RuleBackend backend, RuleFamily family)
        : m_out(out), m_backend(backend), m_family(family)
    {}

    void take(std::string_view line)
    {
        if (line.empty() || line.front() == '#' || line == "COMMIT")
            return;
        if (line.front() == '*')
            beginTable(line.substr(1));
        else if (m_out.tables.empty() || !(line.front() == ':' ? takeChain(line) : takeRule(line)))
            ++m_out.notUnderstood;
    }

private:
    void beginTable(std::string_view name)
    {
        RuleTable& table = m_out.tables.emplace_back();
        table.backend = m_backend;
        table.family = m_family;
        table.name = name;
        m_chainAt.clear();
    }

    /// ":FORWARD ACCEPT [0:0]", ":PVEFW-FORWARD - [0:0]"
    bool takeChain(std::string_view line)
    {
        line.remove_prefix(1);
        const std::string_view name = takeWord(line);
        const std::string_view policy = takeWord(line);
        const auto counters = parseCounters(takeWord(line));
        if (name.empty() || policy.empty() || !counters)
            return false;
        auto& chains = m_out.tables.back().chains;
        m_chainAt[std::string(name)] = chains.size();
        Chain& chain = chains.emplace_back();
        chain.name = name;
        if (policy != "-")
            chain.policy = policy;
        chain.policyPackets = counters->packets;
        chain.policyBytes = counters->bytes;
        return true;
    }

    /// "[3:120] -A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP"
    bool takeRule(std::string_view line)
    {
        Counters counters;
        if (line.front() == '[') {
            const auto read = parseCounters(takeWord(line));
            if (!read)
                return false;
            counters = *read;
            line = trimmed(line);
        }
        std::string_view rest = line;
        if (takeWord(rest) != "-A")
            return false;
        const auto chain = m_chainAt.find(std::string(takeWord(rest)));
        if (chain == m_chainAt.end())
            return false;
        auto& rules = m_out.tables.back().chains[chain->second].rules;
        Rule& rule = rules.emplace_back();
        rule.number = static_cast<int>(rules.size());
        rule.text = line;
        rule.packets = counters.packets;
        rule.bytes = counters.bytes;
        for (std::string_view word = takeRuleWord(rest); !word.empty(); word = takeRuleWord(rest)) {
            if (word == "-j" || word == "--jump" || word == "-g" || word == "--goto") {
                rule.isGoto = word == "-g" || word == "--goto";
                rule.target = takeRuleWord(rest);
            }
        }
        return true;
    }

    IptablesSave& m_out;
    RuleBackend m_backend;
    RuleFamily m_family;
    std::unordered_map<std::string, std::size_t> m_chainAt;
};

std::string countersText(std::uint64_t packets, std::uint64_t bytes)
{
    return '[' + std::to_string(packets) + ':' + std::to_string(bytes) + ']';
}

} // namespace

IptablesSave parseIptablesSave(std::string_view text, RuleBackend backend, RuleFamily family)
{
    IptablesSave out;
    Reader reader(out, backend, family);
    while (!text.empty())
        reader.take(trimmed(takeUntil(text, '\n')));
    return out;
}

std::string printIptablesSave(const std::vector<RuleTable>& tables, RuleBackend backend,
                              RuleFamily family)
{
    std::string text;
    for (const RuleTable& table : tables) {
        if (table.backend != backend || table.family != family)
            continue;
        text += '*' + table.name + '\n';
        for (const Chain& chain : table.chains)
            text += ':' + chain.name + ' ' + (chain.policy.empty() ? "-" : chain.policy) + ' ' +
                    countersText(chain.policyPackets, chain.policyBytes) + '\n';
        for (const Chain& chain : table.chains) {
            for (const Rule& rule : chain.rules)
                text += countersText(rule.packets, rule.bytes) + ' ' + rule.text + '\n';
        }
        text += "COMMIT\n";
    }
    return text;
}

} // namespace vs
