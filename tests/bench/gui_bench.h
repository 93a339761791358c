// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs::bench {

/// Needs a QApplication.
void benchTimeline();

} // namespace vs::bench
