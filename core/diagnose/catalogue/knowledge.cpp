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

std::string fillIn(const char* text, const core::WordSource& word)
{
    return core::fill(core::translated(text), word);
}

} // namespace vs
