// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collect/sections.h"
#include "core/model/topology.h"

namespace vs {

/// Joins the listings of a node to its wiring: interfaces with their roles, guests with their NICs,
/// what bridges and neighbour tables know. What cannot be read becomes a sentence in
/// Topology::problems; the rest is there. The result is indexed.
Topology buildTopology(const Sections& sections);

} // namespace vs
