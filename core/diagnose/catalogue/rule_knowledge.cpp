// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/knowledge.h"

namespace vs {

std::span<const Knowledge> ruleKnowledge()
{
    static const std::vector<Knowledge> entries{};
    return entries;
}

} // namespace vs
