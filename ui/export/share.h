// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/share_controller.h"

namespace vs::ui {

/// What is made of the material, as text; empty for pictures and recordings. Any thread that has
/// a QGuiApplication beside it.
std::string sharedText(const ShareMaterial& material, ShareFormat format);
/// The same to look at: pictures as one, recordings as their text report.
SharePreview sharedPreview(const ShareMaterial& material, ShareFormat format);
/// Writes the file, whole or not at all. Errors: FileUnwritable, NothingRecognised (no story).
Result<void> writeShared(const ShareMaterial& material, ShareFormat format,
                         const std::string& path);

/// Any of the pictures; any of the recordings.
bool isPicture(ShareFormat format);
bool isRecording(ShareFormat format);
/// ".png", ".md": what the file's name ends in.
const char* shareEnding(ShareFormat format);

} // namespace vs::ui
