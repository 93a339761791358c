// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "ui/theme.h"

#include <QSize>

#include <memory>

class QMimeData;

namespace vs::ui {

/// What pasting a story gives: a PNG of two pixels a unit where pictures go, an SVG where drawings
/// go, `text` where only text does. The clipboard takes it over: QClipboard::setMimeData(). Needs a
/// QGuiApplication and its thread; null if there is not enough memory or the story is empty.
std::unique_ptr<QMimeData> pictureMimeData(const Snapshot& snapshot, const Story& story,
                                           const std::string& text,
                                           Theme::Kind theme = Theme::Kind::Light,
                                           QSize size = QSize(1600, 900));

/// Puts that of a journey into the clipboard, with the text report of the trace; false: there is
/// none. GUI thread.
bool copyStory(const Snapshot& snapshot, JourneyId journey);

} // namespace vs::ui
