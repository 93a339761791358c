// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"

#include <string>

namespace vs {

/// A story as three or four lines of text: the path from left to right, the request's steps under
/// it, the answer's, and the name of what dropped. Lines end in a line break. Empty for an empty
/// story.
///
///     CT 101 ─ veth101i1 ─[fwbr101i1]─ fwln101i1 ⇄ fwpr101p1 ─[vmbr0]─ ...
///     SYN →      1 in                    2 out       3 in
std::string pathPicture(const Topology& topology, const Story& story);

/// Columns that a text takes on a terminal: its code points.
std::size_t textWidth(std::string_view text);

} // namespace vs
