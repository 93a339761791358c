// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/base/text.h"

#include <string>
#include <string_view>

namespace vs {

/// What comes without a line break is not kept past this.
inline constexpr std::size_t kLongestLine = 1U << 20U;

/// Calls `take` for each whole line of what was pending and `chunk`, blanks at its ends taken off;
/// the rest stays pending.
template<class Take>
void forEachLine(std::string& pending, std::string_view chunk, Take take)
{
    pending += chunk;
    std::string_view rest = pending;
    for (std::size_t newline = rest.find('\n'); newline != std::string_view::npos;
         newline = rest.find('\n')) {
        take(trimmed(rest.substr(0, newline)));
        rest.remove_prefix(newline + 1);
    }
    pending.erase(0, pending.size() - rest.size());
    if (pending.size() > kLongestLine)
        pending.clear();
}

/// Why something ended: a program's own complaint; without one, `ended` with its {status}.
inline std::string endReason(const std::string& complaint, const char* ended, int status)
{
    return complaint.empty() ? core::inEnglish(ended, {{"status", std::to_string(status)}})
                             : complaint;
}

} // namespace vs
