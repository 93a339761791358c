// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_entry.h"

namespace vs {

namespace {

tl::unexpected<Error> noPictures(const char* what)
{
    return fail(ErrorCode::Unsupported, what,
                "this build has no Qt: explain and trace print the same verdict as text");
}

} // namespace

Result<int> runWindow(int, char**, const WindowWish&)
{
    return noPictures("the window");
}

Result<void> renderPicture(const Snapshot&, const PictureWish&)
{
    return noPictures("pictures");
}

Result<void> renderPicture(const Topology&, const PictureWish&)
{
    return noPictures("pictures");
}

Result<ReportPictures> drawReportPictures(const Snapshot&, bool)
{
    return noPictures("pictures");
}

Proxy findSystemProxy(const std::string&, std::uint16_t)
{
    return {};
}

} // namespace vs
