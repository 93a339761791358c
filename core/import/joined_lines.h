// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace vs {

/// The lines into which one line of a program's output was broken: by the program (tcpdump -v), by
/// a terminal (at its width, in the middle of a word) or by a mail (at a blank).
class JoinedLines
{
public:
    /// More lines than this are no one line's.
    static constexpr std::size_t kMost = 12;

    explicit JoinedLines(std::string first) : m_parts{std::move(first)} {}
    void add(std::string part) { m_parts.push_back(std::move(part)); }
    bool full() const { return m_parts.size() >= kMost; }

    /// Of all ways to join the first of them, the one that `parse` understands best: `score` says
    /// how much it told (0: nothing). Fewer lines win where more tell nothing more.
    template<class Parse, class Score>
    auto best(std::size_t width, const Parse& parse, const Score& score) const
    {
        std::string joined = m_parts.front();
        auto found = parse(joined);
        int most = score(found);
        for (std::size_t i = 1; i < m_parts.size(); ++i) {
            const bool cut = wasCut(m_parts[i - 1], m_parts[i], width);
            const std::string spaced = joined + ' ' + m_parts[i];
            const std::string glued = joined + m_parts[i];
            auto first = parse(cut ? glued : spaced);
            auto second = parse(cut ? spaced : glued);
            const bool other = score(second) > score(first);
            joined = cut != other ? glued : spaced;
            if (other)
                first = std::move(second);
            if (score(first) > most) {
                most = score(first);
                found = std::move(first);
            }
        }
        return found;
    }

private:
    /// A terminal cuts at its width, wherever that is; else a blank was there.
    static bool wasCut(const std::string& part, const std::string& next, std::size_t width)
    {
        return part.size() == width && !part.ends_with(' ') && !next.starts_with(' ');
    }

    std::vector<std::string> m_parts;
};

} // namespace vs
