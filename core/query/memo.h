// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace vs {

/// A yes or no about each thing that has a number, found when it is first asked for. Not
/// thread-safe.
class Memo
{
public:
    /// What `ask()` says, or said of this number before. Interface numbers grow with every guest's
    /// start: very large ones are asked anew each time.
    template<class Ask>
    bool operator()(std::uint32_t number, const Ask& ask)
    {
        constexpr std::uint32_t kRemembered = 1U << 20U;
        if (number >= kRemembered)
            return ask();
        if (number >= m_known.size())
            m_known.resize(number + 64);
        if (m_known[number] == 0)
            m_known[number] = ask() ? 2 : 1;
        return m_known[number] == 2;
    }

private:
    std::vector<std::uint8_t> m_known; ///< 0: not asked yet, 1: no, 2: yes
};

} // namespace vs
