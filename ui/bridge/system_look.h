// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QMap>
#include <QObject>
#include <QVariantMap>

namespace vs::ui {

/// How the desktop is set to look: light, dark or high contrast, and whether things may move.
struct Look
{
    Theme::Kind theme = Theme::Kind::Light;
    bool reducedMotion = false;

    bool operator==(const Look&) const = default;
};

/// Settings as the desktop portal tells them: namespace, key, value.
using PortalSettings = QMap<QString, QVariantMap>;

/// What the portal says (org.freedesktop.appearance, and GNOME's own names where those are not
/// there); where it is silent, `byPalette`. Pure.
Look lookOf(const PortalSettings& settings, Theme::Kind byPalette);

/// Dark if the system's palette is.
Theme::Kind paletteTheme();

/// Follows the desktop's settings: the portal's where a session bus is, else the palette's alone.
/// Asks once, without waiting, and hears of changes. GUI thread.
class SystemLook : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject* parent = nullptr);

    const Look& look() const { return m_look; }
    /// The application's palette is another one now.
    void paletteChanged();

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void ask();

private:
    void apply();

    PortalSettings m_settings;
    Look m_look;
};

} // namespace vs::ui
