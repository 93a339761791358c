// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <optional>

namespace vs {

/// A TCP packet's numbers counted from where its connection began: people can read them.
struct RelativeNumbers
{
    std::optional<std::uint32_t> sequence;
    std::optional<std::uint32_t> acknowledgement; ///< only with ACK
    /// Counted from the opening packets. False: those were not seen, and the first of each side
    /// that was seen counts as 0.
    bool fromOpening = true;
};

/// Looks for the opening among the flow's journeys before this one (the newest 50,000 at most).
/// A packet that is not TCP has none.
RelativeNumbers relativeNumbers(const Snapshot& snapshot, const Journey& journey);

} // namespace vs
