// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/diagnose/story.h"

#include <cstdint>
#include <string>

namespace vs {

// The parts of the text report about one exchange, each whole lines, or empty where there is
// nothing to say. Lines are at most 100 characters wide, but for words that are longer.

/// "✖" lost, "✔" arrived, "→" left the node, "!" it did, and yet something is wrong, "?" not known.
std::string verdictSymbol(const Story& story);
/// What became of the packet, where, and what people notice of it. Also of an empty story.
std::string verdictSentence(const Snapshot& snapshot, const Story& story);
/// One line without its end:
/// "PROVED · rule walk · 3 of 3 resets · capture loss 0 · rule counter 412→415".
std::string gradeLine(const Snapshot& snapshot, const Story& story);
std::string whyText(const Story& story);
/// The kernel's own account of the packet that the report is about: its walk through the rules,
/// pass by pass, and why it was freed.
std::string evidenceText(const Snapshot& snapshot, const Story& story);
/// Where the rule that stopped the packet comes from: its line, its place, what it does.
std::string ruleText(const Snapshot& snapshot, const Story& story);
std::string remediesText(const Story& story);
/// What else was found, besides what the story is about.
std::string otherFindingsText(const Snapshot& snapshot, const Story& story);

/// "capture loss 0", "capture loss unknown".
std::string lossText(const CaptureStats& stats);
/// "1 packet", "3 packets".
std::string plural(std::uint64_t count, const char* one, const char* many);

} // namespace vs
