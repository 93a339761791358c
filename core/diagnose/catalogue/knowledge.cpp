// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/knowledge.h"

#include <algorithm>

namespace vs {

const std::vector<const Knowledge*>& catalogue()
{
    static const std::vector<const Knowledge*> all = [] {
        std::vector<const Knowledge*> list;
        for (const auto part : {conntrackKnowledge(), ruleKnowledge(), wiringKnowledge(),
                                nodeKnowledge(), lastKnowledge()}) {
            for (const Knowledge& entry : part)
                list.push_back(&entry);
        }
        return list;
    }();
    return all;
}

const Knowledge* knowledge(std::string_view id)
{
    const auto& all = catalogue();
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const Knowledge* entry) { return entry->id == id; });
    return at == all.end() ? nullptr : *at;
}

std::string fillIn(std::string_view text, const WordSource& word)
{
    std::string filled;
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        filled += text.substr(0, open);
        if (open == std::string_view::npos)
            break;
        text.remove_prefix(open + 1);
        if (text.starts_with('{')) {
            filled += '{';
            text.remove_prefix(1);
            continue;
        }
        const std::size_t close = text.find('}');
        filled += word(std::string(text.substr(0, close)));
        text.remove_prefix(close == std::string_view::npos ? text.size() : close + 1);
    }
    return filled;
}

} // namespace vs
