// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vs::ui {

// Faces by name, as an attribute holds them: the pictures' own, then what is like it elsewhere.
inline constexpr const char* kSansFamilies = "DejaVu Sans, Verdana, sans-serif";
inline constexpr const char* kMonoFamilies = "DejaVu Sans Mono, Menlo, Consolas, monospace";

/// Words of a node as a document may hold them: no control characters, none that turn the
/// direction of what follows, none that XML forbids; each becomes U+FFFD, line ends a blank.
QString plainText(const QString& words);
/// The same, escaped for the text and the attributes of XML.
QString xmlText(const QString& words);

} // namespace vs::ui
