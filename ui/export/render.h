// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/diagnose/story.h"
#include "ui/theme.h"

#include <QSize>
#include <string>

namespace vs::ui {

struct RenderOptions
{
    std::string path; ///< its ending chooses the format: .png, .svg, .pdf, .gif, .webp
    /// In picture units; a PNG has twice as many pixels each way, a GIF or WebP just as many. Of a
    /// storyboard only the width counts. Empty: what suits the format.
    QSize size;
    Theme::Kind theme = Theme::Kind::Light;
    JourneyId journey;       ///< whose story; invalid: the most telling one
    bool storyboard = false; ///< a picture for each step, in one file; not in a GIF or WebP
};

// What suits them.
inline constexpr QSize kStillSize(1600, 900);
inline constexpr QSize kMovingSize(1280, 720);
inline constexpr int kStoryboardWidth = 1920;

/// Writes the path view of a snapshot as a picture. Needs a QGuiApplication (any platform,
/// offscreen too) and its thread. Errors: Unsupported (format), NothingRecognised (no journey to
/// draw), FileUnwritable. A file is written whole or not at all.
Result<void> renderToFile(const Snapshot& snapshot, const RenderOptions& options);

/// The same for a story that the caller has made from `snapshot`.
Result<void> renderStoryToFile(const Snapshot& snapshot, const Story& story,
                               const RenderOptions& options);

/// Writes the overview of a node as a picture that does not move; `journey` and `storyboard` are
/// not used. Same needs and errors.
Result<void> renderTopologyToFile(const Topology& topology, const RenderOptions& options);

} // namespace vs::ui
