// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace vs {

/// XenForo's BBCode (the Proxmox forum), at most kPostLines lines on the screen: what does not fit
/// is in [SPOILER]. Only B, CODE, SPOILER and URL are used.
std::string reportBbcode(const ReportDocument& report);

} // namespace vs
