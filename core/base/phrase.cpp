// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase.h"

namespace vs {

std::string Phrase::english() const
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool place =
            text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!place) {
            out += text[i];
            continue;
        }
        const auto which = static_cast<std::size_t>(text[++i] - '1');
        if (which < args.size())
            out += args[which];
    }
    return out;
}

} // namespace vs
