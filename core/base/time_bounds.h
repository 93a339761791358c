// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace vs {

/// The latest moment that is believed: in the year 2255. Between it and what an integer can hold is
/// room for what is added to a time.
inline constexpr Timestamp kLatest = 9'000'000'000 * kSecond;

/// A clock that tells no day may lie a little before 1970 once it is moved.
inline constexpr Timestamp kEarliest = -24 * 3600 * kSecond;

/// A time that a file claims, brought to [1970, kLatest]: two such have a difference, whatever the
/// file says.
constexpr Timestamp boundedTime(Timestamp claimed)
{
    return std::clamp(claimed, Timestamp{0}, kLatest);
}

/// `time + offset`, brought to [kEarliest, kLatest].
constexpr Timestamp boundedSum(Timestamp time, Nanoseconds offset)
{
    Timestamp sum = 0;
    if (__builtin_add_overflow(time, offset, &sum))
        return offset > 0 ? kLatest : kEarliest;
    return std::clamp(sum, kEarliest, kLatest);
}

} // namespace vs
