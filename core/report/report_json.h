// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/report/json.h"

namespace vs {

/// The member `report`: what supporters ask for about the exchange that mostTelling() names. Of a
/// trace without one, what is known of node and capture.
Json reportJson(const Snapshot& snapshot);

} // namespace vs
