// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <QString>

namespace vs::ui {

/// A sentence of the core in the user's language; names in it stay as they are.
QString said(const Phrase& phrase);

} // namespace vs::ui
