// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/nft_ruleset.h"

#include "core/parse/nft_trace.h"
#include "core/parse/text.h"

#include <algorithm>
#include <optional>

namespace vs {

namespace {

constexpr std::string_view kHandle = "# handle ";

/// The number after the last "# handle " of the text.
std::optional<std::uint64_t> handleOf(std::string_view text)
{
    const std::size_t at = text.rfind(kHandle);
    if (at == std::string_view::npos)
        return std::nullopt;
    return toNumber<std::uint64_t>(trimmed(text.substr(at + kHandle.size())));
}

/// What a rule does in the end, as iptables names it; empty where no word says it, or where it
/// depends on the packet (a verdict map).
void readTarget(std::string_view text, Rule& rule)
{
    const std::vector<std::string> words = splitQuoted(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "comment" || word == "prefix") {
            ++i; // somebody's own words
        } else if (word == "drop" || word == "accept" || word == "return" || word == "reject") {
            rule.target = word;
            std::transform(word.begin(), word.end(), rule.target.begin(),
                           [](char c) { return static_cast<char>(c - 'a' + 'A'); });
        } else if ((word == "jump" || word == "goto") && i + 1 < words.size()) {
            rule.isGoto = word == "goto";
            rule.target = words[++i];
        } else if (word == "vmap") {
            rule.target.clear();
            return;
        }
    }
}

void readCounter(std::string_view text, Rule& rule)
{
    for (std::string_view word = takeWord(text); !word.empty(); word = takeWord(text)) {
        if (word != "counter")
            continue;
        std::string_view rest = text;
        if (takeWord(rest) != "packets")
            continue;
        const auto packets = toNumber<std::uint64_t>(takeWord(rest));
        const bool bytesFollow = takeWord(rest) == "bytes";
        const auto bytes = toNumber<std::uint64_t>(takeWord(rest));
        if (!packets || !bytesFollow || !bytes)
            continue;
        rule.packets = *packets;
        rule.bytes = *bytes;
        return;
    }
}

class Reader
{
public:
    explicit Reader(NftRuleset& out) : m_out(out) {}

    void take(std::string_view line)
    {
        const bool inBlock = m_block != Block::None;
        const std::string_view words = trimmed(line);
        if (words.empty() || words.front() == '#')
            return;
        if (line.starts_with("table ")) {
            beginTable(words);
        } else if (line.starts_with('}')) {
            m_table = nullptr;
            m_tableOpen = false;
            m_block = Block::None;
        } else if (!m_tableOpen) {
            ++m_out.notUnderstood;
        } else if (inBlock && line.starts_with("\t}")) {
            endRule();
            m_block = Block::None;
        } else if (m_block == Block::Chain) {
            takeInChain(words);
        } else if (!inBlock && line.starts_with('\t') && opens(words)) {
            beginBlock(words);
        }
        // What is left is inside a set, a map or such, or a flag of the table.
    }

private:
    enum class Block { None, Chain, Other };

    static bool opens(std::string_view words)
    {
        const std::size_t handle = words.rfind(kHandle);
        return trimmed(words.substr(0, handle)).ends_with('{');
    }

    /// "table inet proxmox-firewall { # handle 3"
    void beginTable(std::string_view words)
    {
        takeWord(words);
        const std::string_view family = takeWord(words);
        const std::string_view name = takeWord(words);
        m_block = Block::None;
        m_table = nullptr;
        m_tableOpen = !name.empty();
        if (name.empty()) {
            ++m_out.notUnderstood;
            return;
        }
        if (name.starts_with("vethscope_"))
            return;
        m_table = &m_out.tables.emplace_back();
        m_table->backend = RuleBackend::Nftables;
        m_table->family = nftFamily(family);
        m_table->name = std::string(family) + ' ' + std::string(name);
    }

    /// "chain FORWARD { # handle 1"
    void beginBlock(std::string_view words)
    {
        const bool chain = takeWord(words) == "chain";
        m_block = chain && m_table != nullptr ? Block::Chain : Block::Other;
        if (m_block == Block::Chain)
            m_table->chains.emplace_back().name = takeWord(words);
    }

    void takeInChain(std::string_view words)
    {
        Chain& chain = m_table->chains.back();
        if (m_rule.empty() && (words.starts_with("type ") || words.starts_with("policy ") ||
                               words.starts_with("comment "))) {
            const std::size_t policy = words.find("policy ");
            if (policy != std::string_view::npos) {
                const std::string_view told = words.substr(policy + 7);
                chain.policy = told.starts_with("drop") ? "DROP" : "ACCEPT";
            }
            return;
        }
        if (!m_rule.empty())
            m_rule += ' ';
        m_rule += words;
        if (handleOf(words))
            endRule();
    }

    void endRule()
    {
        if (m_rule.empty())
            return;
        const auto handle = handleOf(m_rule);
        if (!handle) {
            ++m_out.notUnderstood;
            m_rule.clear();
            return;
        }
        Chain& chain = m_table->chains.back();
        Rule& rule = chain.rules.emplace_back();
        rule.number = static_cast<int>(chain.rules.size());
        rule.handle = *handle;
        rule.text = plainNftRule(m_rule);
        readTarget(rule.text, rule);
        readCounter(m_rule, rule);
        m_rule.clear();
    }

    NftRuleset& m_out;
    RuleTable* m_table = nullptr; ///< empty where it is left out
    bool m_tableOpen = false;
    Block m_block = Block::None;
    std::string m_rule; ///< begun and not yet ended by its handle
};

/// Both lists are of the same rules, as far as their ends tell.
bool sameRules(const Chain& saved, const Chain& listed)
{
    if (saved.rules.size() != listed.rules.size())
        return false;
    for (std::size_t i = 0; i < saved.rules.size(); ++i) {
        const Rule& a = saved.rules[i];
        const Rule& b = listed.rules[i];
        // iptables' own targets (CONNMARK, NFLOG) are no verdicts of nft's.
        if (!b.target.empty() && a.target != b.target)
            return false;
        if (b.target.empty() && (a.target == "DROP" || a.target == "ACCEPT"))
            return false;
    }
    return true;
}

} // namespace

NftRuleset parseNftRuleset(std::string_view text)
{
    NftRuleset out;
    Reader reader(out);
    while (!text.empty()) {
        std::string_view line = takeUntil(text, '\n');
        while (line.ends_with('\r') || line.ends_with(' '))
            line.remove_suffix(1);
        reader.take(line);
    }
    return out;
}

void addNftRuleset(std::vector<RuleTable>& tables, NftRuleset ruleset)
{
    for (RuleTable& listed : ruleset.tables) {
        const std::string_view name = std::string_view(listed.name);
        const std::string_view table = name.substr(name.find(' ') + 1);
        const auto saved = std::find_if(tables.begin(), tables.end(), [&](const RuleTable& each) {
            return each.backend == RuleBackend::IptablesNft && each.family == listed.family &&
                   each.name == table;
        });
        if (saved == tables.end() || listed.family == RuleFamily::Both) {
            tables.push_back(std::move(listed));
            continue;
        }
        for (Chain& chain : saved->chains) {
            const Chain* const other = listed.findChain(chain.name);
            if (other == nullptr || !sameRules(chain, *other))
                continue;
            for (std::size_t i = 0; i < chain.rules.size(); ++i)
                chain.rules[i].handle = other->rules[i].handle;
        }
    }
}

} // namespace vs
