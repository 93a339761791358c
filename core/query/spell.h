// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/scope.h"
#include "core/query/values.h"

#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// The condition that a journey's value of the field fulfils, as it is typed: `packet == "RST,
/// ACK"`, `iface in {tap811i0, fwln811i0}`. Empty: it has no value, or the field is a flag that is
/// not so.
std::string termOf(Field field, const JourneyRecord& record, const FilterScope& scope);

/// The terms joined by "and"; empty ones are left out.
std::string allOf(const std::vector<std::string>& terms);

/// The filter, which must be valid or blank, with a condition added to it.
std::string narrowed(std::string_view filter, std::string_view term);
/// ... and with a condition ruled out.
std::string narrowedWithout(std::string_view filter, std::string_view term);

} // namespace vs
