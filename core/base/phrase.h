// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace vs {

/// An English sentence with places %1 to %9 for names that no language translates: the window looks
/// its text up in a translation and fills the names in, everybody else takes english().
struct Phrase
{
    std::string text;
    std::vector<std::string> args = {};

    bool empty() const { return text.empty(); }
    std::string english() const;

    friend bool operator==(const Phrase&, const Phrase&) = default;
};

} // namespace vs

/// Marks a literal for the translator's tool, which reads it here (ui/CMakeLists.txt).
#define VS_PHRASE(context, text) text
