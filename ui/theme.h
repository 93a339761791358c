// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <optional>

namespace vs::ui {

/// The colours of one theme, by meaning (docs/screens). Plain values; painters take it by
/// reference. Colours after Okabe and Ito; every meaning also has a shape and a word.
struct Theme
{
    enum class Kind { Light, Dark, HighContrast };

    Kind kind = Kind::Light;
    QColor ink, secondary, faint;         ///< text: main, second, off the path (still readable)
    QColor ground, chrome, lower, field;  ///< window, toolbars, the panels below, inputs
    QColor line;                          ///< hairlines
    QColor accent, accentText, selection; ///< the one thing to press; selected rows
    QColor bridge, bridgeLine, guest, guestLine, port, portLine;
    QColor request, answer, delivered, conntrack, conntrackFill, drop, dropFill;

    static Theme light();
    static Theme dark();
    /// At least 7 to 1 for every text: for systems that are set to high contrast.
    static Theme highContrast();
    static Theme of(Kind kind);
    /// "light", "dark", "high-contrast": for settings; the window has its own words.
    static const char* nameOf(Kind kind);
    static std::optional<Kind> named(QStringView name);
};

} // namespace vs::ui
