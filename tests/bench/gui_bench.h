// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vs::bench {

/// Needs a QApplication.
void benchTimeline();
void benchPictures(); ///< makes one of its own

} // namespace vs::bench
