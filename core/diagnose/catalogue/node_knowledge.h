// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/catalogue/knowledge.h"

namespace vs {

/// What is known of the network around the node; a part of nodeKnowledge().
std::span<const Knowledge> uplinkKnowledge();

} // namespace vs
