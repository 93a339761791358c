// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"

#include <QString>

#include <vector>

namespace vs::ui {

/// One line of the inspector.
struct FactRow
{
    enum class Tone { Plain, Good, Secondary, Drop };
    /// A pair: a short label and its value. A step of a walk: a place, and at the right what became
    /// of the packet there.
    enum class Kind { Pair, Step };

    QString label;
    QString value;
    bool changed = false; ///< differs from the sighting before
    bool fixed = false;   ///< fixed-width: addresses, names, rules
    Tone tone = Tone::Plain;
    Kind kind = Kind::Pair;
    QString hint = {}; ///< more to read on hovering; may be empty
};

struct FactSection
{
    QString title;
    QString aside; ///< secondary words beside the title
    std::vector<FactRow> rows;
};

/// What is known of the packet at a step of the story (-1: at its end), and why the verdict is
/// believed. Pure.
std::vector<FactSection> inspectorFacts(const Snapshot& snapshot, const Story& story, int step);
/// The packet alone, at a step that has happened; nothing before the first (-1).
std::vector<FactSection> packetFacts(const Snapshot& snapshot, const Story& story, int step);

} // namespace vs::ui
