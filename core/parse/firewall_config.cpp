// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/firewall_config.h"

#include "core/base/letters.h"
#include "core/parse/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vs {

namespace {

/// What stands in front of a comment, and the comment.
std::string_view takeComment(std::string_view& line)
{
    std::string_view comment = line;
    const std::string_view said = takeUntil(comment, '#');
    line = trimmed(said);
    return trimmed(comment);
}

bool isName(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return isAlnum(c) || c == '_' || c == '-'; });
}

/// "policy_in: DROP". No comment may follow: PVE does not take such a line.
bool takeOption(std::string_view line, int number, FirewallConfig& out)
{
    if (line.find(':') == std::string_view::npos)
        return false;
    const std::string_view name = takeUntil(line, ':');
    const std::string_view value = trimmed(line);
    if (!isName(name) || value.find_first_of(" \t#") != std::string_view::npos)
        return false;
    out.options.push_back({lowered(name), std::string(value), number});
    return true;
}

/// "monitoring 10.20.0.5 # Zabbix"
bool takeAlias(std::string_view line, int number, FirewallConfig& out)
{
    takeComment(line);
    const std::string_view name = takeWord(line);
    const std::string_view value = takeWord(line);
    if (!isName(name) || value.empty() || !trimmed(line).empty())
        return false;
    out.aliases.push_back({lowered(name), std::string(value), number});
    return true;
}

/// "!10.66.0.0/16 # not these"
bool takeEntry(std::string_view line, int number, FirewallSet& out)
{
    takeComment(line);
    FirewallSetEntry entry;
    entry.line = number;
    entry.except = line.starts_with('!');
    if (entry.except)
        line.remove_prefix(1);
    entry.value = takeWord(line);
    if (entry.value.empty() || !trimmed(line).empty())
        return false;
    out.entries.push_back(std::move(entry));
    return true;
}

std::optional<FirewallRule::Kind> kindOf(std::string_view word)
{
    const std::string kind = lowered(word);
    if (kind == "in")
        return FirewallRule::Kind::In;
    if (kind == "out")
        return FirewallRule::Kind::Out;
    if (kind == "forward")
        return FirewallRule::Kind::Forward;
    if (kind == "group")
        return FirewallRule::Kind::Group;
    return std::nullopt;
}

struct Parameter
{
    std::string_view name;
    std::string FirewallRule::*member;
};
constexpr std::array<Parameter, 9> kParameters{{
    {"i", &FirewallRule::interface},
    {"p", &FirewallRule::protocol},
    {"proto", &FirewallRule::protocol},
    {"source", &FirewallRule::source},
    {"dest", &FirewallRule::destination},
    {"sport", &FirewallRule::sourcePorts},
    {"dport", &FirewallRule::destinationPorts},
    {"icmp-type", &FirewallRule::icmpType},
    {"log", &FirewallRule::log},
}};

/// "SSH(ACCEPT)" is a macro, "DROP" an action.
bool takeAction(std::string_view word, FirewallRule& rule)
{
    if (word.ends_with(')')) {
        word.remove_suffix(1);
        rule.macro = takeUntil(word, '(');
        if (rule.macro.empty())
            return false;
    }
    rule.action = word;
    return rule.kind == FirewallRule::Kind::Group
               ? isName(word) && rule.macro.empty()
               : word == "ACCEPT" || word == "DROP" || word == "REJECT";
}

/// "|IN SSH(ACCEPT) -i net0 -source +guest/trusted -log nolog # the way in"
bool takeRule(std::string_view line, int number, std::vector<FirewallRule>& out)
{
    FirewallRule rule;
    rule.line = number;
    rule.comment = takeComment(line);
    rule.enabled = !line.starts_with('|');
    if (!rule.enabled)
        line.remove_prefix(1);
    const auto kind = kindOf(takeWord(line));
    if (!kind)
        return false;
    rule.kind = *kind;
    if (!takeAction(takeWord(line), rule))
        return false;
    for (std::string_view word = takeWord(line); !word.empty(); word = takeWord(line)) {
        std::string_view name = word;
        for (int dashes = 0; dashes < 2 && name.starts_with('-'); ++dashes)
            name.remove_prefix(1);
        const auto parameter = std::find_if(kParameters.begin(), kParameters.end(),
                                            [&](const Parameter& it) { return it.name == name; });
        const std::string_view value = takeWord(line);
        if (name.size() == word.size() || parameter == kParameters.end() || value.empty())
            return false;
        rule.*parameter->member = value;
    }
    out.push_back(std::move(rule));
    return true;
}

/// Reads a file line by line.
class Reader
{
public:
    void take(std::string_view line, int number)
    {
        if (line.empty() || line.front() == '#')
            return;
        if (line.front() == '[') {
            if (!takeSection(line, number)) {
                m_section = Section::Unknown;
                ++out.notUnderstood;
            }
        } else if (!takeLine(line, number)) {
            ++out.notUnderstood;
        }
    }

    FirewallConfig out;

private:
    enum class Section : std::uint8_t { Unknown, Options, Aliases, Set, Group, Rules };

    /// "[OPTIONS]", "[IPSET trusted] # ours", "[group webserver]"
    bool takeSection(std::string_view line, int number)
    {
        takeComment(line);
        if (!line.ends_with(']'))
            return false;
        line = line.substr(1, line.size() - 2);
        const std::string what = lowered(takeWord(line));
        const std::string name = lowered(trimmed(line));
        if (name.empty()) {
            m_section = what == "options"   ? Section::Options
                        : what == "aliases" ? Section::Aliases
                        : what == "rules"   ? Section::Rules
                                            : Section::Unknown;
        } else if (what == "ipset" && isName(name)) {
            out.sets.push_back({name, number, {}});
            m_section = Section::Set;
        } else if (what == "group" && isName(name)) {
            out.groups.push_back({name, number, {}});
            m_section = Section::Group;
        } else {
            m_section = Section::Unknown;
        }
        return m_section != Section::Unknown;
    }

    bool takeLine(std::string_view line, int number)
    {
        switch (m_section) {
        case Section::Options:
            return takeOption(line, number, out);
        case Section::Aliases:
            return takeAlias(line, number, out);
        case Section::Set:
            return takeEntry(line, number, out.sets.back());
        case Section::Group:
            return takeRule(line, number, out.groups.back().rules);
        case Section::Rules:
            return takeRule(line, number, out.rules);
        case Section::Unknown:
            break;
        }
        return false;
    }

    Section m_section = Section::Unknown;
};

} // namespace

FirewallConfig parseFirewallConfig(std::string_view text)
{
    Reader reader;
    for (int number = 1; !text.empty(); ++number)
        reader.take(trimmed(takeUntil(text, '\n')), number);
    return std::move(reader.out);
}

FirewallFile parseFirewallFile(std::string path, std::string text)
{
    FirewallFile file;
    file.config = parseFirewallConfig(text);
    file.path = std::move(path);
    file.text = std::move(text);
    return file;
}

} // namespace vs
