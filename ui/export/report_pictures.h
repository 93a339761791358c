// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/report/pictures.h"
#include "ui/theme.h"

#include <QSize>

namespace vs::ui {

/// The pictures of a story for a report: no byte in them tells of this machine, and what a node
/// said is escaped. Needs a QGuiApplication and its thread. Empty if the story is.
ReportPictures reportPictures(const Snapshot& snapshot, const Story& story,
                              Theme::Kind theme = Theme::Kind::Light,
                              QSize size = QSize(1280, 720));

} // namespace vs::ui
