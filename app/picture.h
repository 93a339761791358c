// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui_entry.h"

namespace vs {

/// What is drawn: a story can also move.
enum class PictureKind { Story, Storyboard, Topology };

/// The ending, in either case, chooses the format: .png, .svg, .pdf; of a story also .gif, .webp.
/// Errors: BadUsage.
Result<void> checkPicturePath(const std::string& path, PictureKind kind);

} // namespace vs
