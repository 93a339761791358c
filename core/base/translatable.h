// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks English text that is data here and that the window translates: lupdate gathers it by this
/// name (ui/CMakeLists.txt), under the context.
#define VS_WORDS(context, text) text
