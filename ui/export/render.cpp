// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render.h"

namespace vs::ui {

Result<void> renderToFile(const Snapshot&, const RenderOptions& options)
{
    return fail(ErrorCode::Unsupported, options.path, "pictures come with the next merge");
}

Result<void> renderTopologyToFile(const Topology&, const RenderOptions& options)
{
    return fail(ErrorCode::Unsupported, options.path, "pictures come with the next merge");
}

} // namespace vs::ui
