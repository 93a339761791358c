// SPDX-License-Identifier: GPL-3.0-or-later
// entries  clashres found new invalid ignore delete chainlength insert insert_failed drop ...
// 00000003  00000000 00000000 00000000 0000001a 00000000 00000000 00000000 00000000 00000000 ...
#include "core/parse/conntrack_stat.h"

#include "core/parse/text.h"

#include <vector>

namespace vs {

Result<ConntrackCounters> parseConntrackStat(std::string_view text)
{
    std::string_view header = takeUntil(text, '\n');
    std::vector<std::string_view> names;
    for (std::string_view name = takeWord(header); !name.empty(); name = takeWord(header))
        names.push_back(name);
    if (names.empty() || names.front() != "entries")
        return fail(ErrorCode::Malformed, "nf_conntrack statistics");
    ConntrackCounters out;
    bool any = false;
    while (!text.empty()) {
        std::string_view line = takeUntil(text, '\n');
        for (const std::string_view name : names) {
            const auto value = toNumber<std::uint64_t>(takeWord(line), 16);
            if (!value)
                break;
            any = true;
            if (name == "entries")
                out.entries = *value;
            else if (name == "invalid")
                out.invalid += *value;
            else if (name == "insert_failed")
                out.insertFailed += *value;
            else if (name == "drop")
                out.drop += *value;
            else if (name == "early_drop")
                out.earlyDrop += *value;
        }
    }
    if (!any)
        return fail(ErrorCode::Malformed, "nf_conntrack statistics");
    return out;
}

} // namespace vs
