// SPDX-License-Identifier: GPL-3.0-or-later
// The nft variant:  [36:2160] -A PVEFW-FORWARD -p IPv4 -j ACCEPT
// legacy, listed:   Bridge chain: PVEFW-FORWARD, entries: 3, policy: ACCEPT
//                   -p IPv4 -j ACCEPT , pcnt = 36 -- bcnt = 2160
// legacy, saved:    -A PVEFW-FORWARD -p IPv4 -j ACCEPT -c 36 2160
#include "core/parse/ebtables_save.h"

#include "core/parse/text.h"

#include <map>

namespace vs {

namespace {

class Reader
{
public:
    EbtablesListing read(std::string_view text)
    {
        while (!text.empty()) {
            const std::string_view line = trimmed(takeUntil(text, '\n'));
            if (!line.empty() && !this->line(line))
                ++m_out.notUnderstood;
        }
        return std::move(m_out);
    }

private:
    bool line(std::string_view line)
    {
        constexpr std::string_view kTable = "Bridge table: ";
        constexpr std::string_view kChain = "Bridge chain: ";
        switch (line.front()) {
        case '#':
            return true;
        case '*':
            m_filter = line == "*filter";
            return true;
        case ':':
            return true; // a chain and its policy
        default:
            break;
        }
        if (line == "COMMIT")
            return true;
        if (line.starts_with(kTable)) {
            m_filter = trimmed(line.substr(kTable.size())) == "filter";
            return true;
        }
        if (line.starts_with(kChain)) {
            std::string_view rest = line.substr(kChain.size());
            m_chain = takeUntil(rest, ',');
            return !rest.empty();
        }
        return rule(line);
    }

    bool rule(std::string_view line)
    {
        EbtablesRule out;
        bool counted = false;
        if (line.starts_with('[')) {
            line.remove_prefix(1);
            counted =
                count(takeUntil(line, ':'), out.packets) && count(takeUntil(line, ']'), out.bytes);
            line = trimmed(line);
            if (!counted)
                return false;
        } else if (const std::size_t at = line.rfind(", pcnt = "); at != std::string_view::npos) {
            std::string_view tail = line.substr(at + 9);
            counted = count(takeWord(tail), out.packets) && takeWord(tail) == "--" &&
                      takeWord(tail) == "bcnt" && takeWord(tail) == "=" &&
                      count(takeWord(tail), out.bytes);
            line = trimmed(line.substr(0, at));
            if (!counted)
                return false;
        } else if (const std::size_t c = line.rfind("-c "); c != std::string_view::npos) {
            std::string_view tail = line.substr(c + 3);
            counted = count(takeWord(tail), out.packets) && count(takeWord(tail), out.bytes) &&
                      tail.empty();
            if (counted)
                line = trimmed(line.substr(0, c));
        }
        std::string_view rest = line;
        if (line.starts_with("-A ")) {
            takeWord(rest);
            out.chain = takeWord(rest);
            out.text = line;
        } else if (!m_chain.empty() && line.starts_with('-')) {
            out.chain = m_chain;
            out.text = "-A " + m_chain + ' ' + std::string(line);
        } else {
            return false;
        }
        out.target = targetOf(out.text);
        if (!m_filter)
            return true; // nat and broute see other hooks
        out.number = ++m_numbers[out.chain];
        m_out.rules.push_back(std::move(out));
        return true;
    }

    static bool count(std::string_view text, std::uint64_t& out)
    {
        const auto value = toNumber<std::uint64_t>(text);
        out = value.value_or(0);
        return value.has_value();
    }

    static std::string targetOf(std::string_view text)
    {
        while (!text.empty()) {
            if (takeWord(text) == "-j")
                return std::string(takeWord(text));
        }
        return "CONTINUE"; // what a rule without a target does
    }

    EbtablesListing m_out;
    std::map<std::string, int> m_numbers;
    std::string m_chain;
    bool m_filter = true; ///< a listing that names no table is of filter
};

} // namespace

EbtablesListing parseEbtables(std::string_view text)
{
    return Reader().read(text);
}

} // namespace vs
