// SPDX-License-Identifier: GPL-3.0-or-later
// [  912.345678] e1000e 0000:00:1f.6 eno1: Detected Hardware Unit Hang:
#include "core/parse/kernel_log.h"

#include "core/parse/text.h"

namespace vs {

std::vector<KernelLogLine> parseKernelLog(std::string_view text)
{
    std::vector<KernelLogLine> lines;
    while (!text.empty()) {
        std::string_view line = takeUntil(text, '\n');
        if (!line.starts_with('['))
            continue;
        line.remove_prefix(1);
        const std::size_t close = line.find(']');
        if (close == std::string_view::npos)
            continue;
        const auto seconds = toDecimal(trimmed(line.substr(0, close)));
        const std::string_view said = trimmed(line.substr(close + 1));
        if (seconds && !said.empty())
            lines.push_back({*seconds, std::string(said)});
    }
    return lines;
}

} // namespace vs
