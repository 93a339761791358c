// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/render.h"

namespace vs::ui {

Result<void> renderToFile(const Snapshot& snapshot, const RenderOptions& options)
{
    const JourneyId journey = options.journey.valid() ? options.journey : mostTelling(snapshot);
    const Story story = makeStory(snapshot, journey);
    if (!journey.valid() || story.empty())
        return fail(ErrorCode::NothingRecognised, options.path, "no packet's way to draw");
    return renderStoryToFile(snapshot, story, options);
}

} // namespace vs::ui
