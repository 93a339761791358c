// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/pictures.h"

namespace vs {

/// One file for a browser that fetches nothing (a Content-Security-Policy says so too), with the
/// pictures playing. Without pictures the path is shown as text. Without scripts the still picture
/// and all captions are there.
std::string reportHtml(const ReportDocument& report, const ReportPictures& pictures);

} // namespace vs
