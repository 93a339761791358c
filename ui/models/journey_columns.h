// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/spell.h"

#include <QString>

namespace vs::ui {

struct ColourRule;

/// The columns of the journey list. The order is that of the settings: new ones go to the end.
enum class JourneyColumn {
    Mark,
    Time,
    Name,
    Route,
    Hops,
    Verdict,
    Elapsed,
    Duration,
    Protocol,
    Source,
    Destination,
    Port,
    Length,
    Ttl,
    Vlan,
    Place,
    Rule,
    Grade,
    Finding,
    Colour,
    Count
};
inline constexpr int kJourneyColumns = static_cast<int>(JourneyColumn::Count);

/// Shown unless the user chose otherwise.
bool isUsualColumn(JourneyColumn column);
/// Translated, as in the table's header.
QString columnTitle(JourneyColumn column);
/// A value that fits the column, to size it by.
QString columnSample(JourneyColumn column);
bool isFixedWidth(JourneyColumn column);
bool isCentred(JourneyColumn column);

/// What stands in a cell; of Mark and Colour, which the rules decide, nothing.
QString cellText(JourneyColumn column, const JourneyRecord& record, const FilterScope& scope);

/// The condition that the cell's value fulfils (`verdict == dropped and device == vmbr0`); empty:
/// there is no value, or none that filters know.
QString cellTerm(JourneyColumn column, const JourneyRecord& record, const FilterScope& scope,
                 const ColourRule* rule);

} // namespace vs::ui
