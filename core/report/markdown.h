// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace vs {

/// GitHub's and Discourse's Markdown, at most kPostLines lines on the screen: what does not fit is
/// in <details>. Readable as it is, too.
std::string reportMarkdown(const ReportDocument& report);

} // namespace vs
