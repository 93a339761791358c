// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/share/trace_files.h"

namespace vs {

/// The same trace, and the same each time: a recording that is still being written grows between
/// two readings, and what is masked, previewed and saved must be one thing. The first call that
/// comes to its end settles how much is told. Copies share that; any thread.
TraceTeller steadyTeller(TraceTeller tell);

} // namespace vs
