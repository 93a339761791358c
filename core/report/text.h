// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <string>

/// What the terminal shows. Plain UTF-8, no colours; a control character that a node's data may
/// hold never reaches the terminal.
namespace vs {

/// The verdict in one sentence, its grade, the path with the packets' steps, why, what helps with
/// its side effects, the flows, what the capture kept.
std::string reportText(const Snapshot& snapshot);
/// The wiring: bridges with their ports, guests with their NICs, what could not be read.
std::string topologyText(const Topology& topology);

/// Control characters of `text` replaced by blanks, but for line breaks.
std::string printable(std::string text);

} // namespace vs
