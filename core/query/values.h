// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/field.h"
#include "core/query/scope.h"

#include <array>
#include <cstdint>
#include <functional>
#include <string_view>

namespace vs {

/// The values of a number field; the first sixteen of them.
class Numbers
{
public:
    void add(std::int64_t value)
    {
        if (m_count < m_values.size())
            m_values[m_count++] = value;
    }
    const std::int64_t* begin() const { return m_values.data(); }
    const std::int64_t* end() const { return m_values.data() + m_count; }
    bool empty() const { return m_count == 0; }

private:
    std::array<std::int64_t, 16> m_values;
    std::size_t m_count = 0;
};

/// Whether a Flag field is so.
bool flagOf(Field field, const JourneyRecord& record);

/// Of Number, Span, Clock, Word and Rank fields; words by their position in wordsOf().
Numbers numbersOf(Field field, const JourneyRecord& record, const FilterScope& scope);

/// Calls `visit` with each value of a Text field that no interface and no finding names, until it
/// returns true.
void visitTexts(Field field, const JourneyRecord& record,
                const std::function<bool(std::string_view)>& visit);

/// Calls `visit` with each interface that Iface, Bridge or Device names, until it returns true; the
/// same one may come again.
void visitInterfaces(Field field, const JourneyRecord& record, const Topology& topology,
                     const std::function<bool(InterfaceId)>& visit);
bool namesInterfaces(Field field);

/// The hops that the list tells: those of the path, or all where no path was found.
std::size_t hopCount(const JourneyRecord& record);

} // namespace vs
