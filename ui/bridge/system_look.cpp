// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/system_look.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QStandardPaths>

namespace vs::ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kGnomeA11y = QStringLiteral("org.gnome.desktop.a11y.interface");

/// Asking for a bus where there is none may start one.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/bus"));
}

QVariant valueOf(const PortalSettings& settings, const QString& space, const char* key)
{
    return settings.value(space).value(QLatin1String(key));
}

} // namespace

Look lookOf(const PortalSettings& settings, Theme::Kind byPalette)
{
    Look look{byPalette, false};
    // 1: dark, 2: light, 0: no preference.
    const uint scheme = valueOf(settings, kAppearance, "color-scheme").toUInt();
    if (scheme == 1 || scheme == 2)
        look.theme = scheme == 1 ? Theme::Kind::Dark : Theme::Kind::Light;
    if (valueOf(settings, kAppearance, "contrast").toUInt() == 1 ||
        valueOf(settings, kGnomeA11y, "high-contrast").toBool())
        look.theme = Theme::Kind::HighContrast;
    const QVariant animations = valueOf(settings, kGnome, "enable-animations");
    look.reducedMotion = valueOf(settings, kAppearance, "reduced-motion").toUInt() == 1 ||
                         (animations.isValid() && !animations.toBool());
    return look;
}

Theme::Kind paletteTheme()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128
               ? Theme::Kind::Dark
               : Theme::Kind::Light;
}

SystemLook::SystemLook(QObject* parent) : QObject(parent), m_look{paletteTheme(), false}
{
    if (!hasSessionBus())
        return;
    qDBusRegisterMetaType<PortalSettings>();
    // Which setting changed does not matter: all of them are a few lines.
    QDBusConnection::sessionBus().connect(kService, kPath, kInterface,
                                          QStringLiteral("SettingChanged"), this, SLOT(ask()));
    ask();
}

void SystemLook::ask()
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("ReadAll"));
    question << QStringList{kAppearance, kGnome, kGnomeA11y};
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<PortalSettings> reply = *watcher;
        if (!reply.isError()) {
            m_settings = reply.value();
            apply();
        }
    });
}

void SystemLook::paletteChanged()
{
    apply();
}

void SystemLook::apply()
{
    const Look look = lookOf(m_settings, paletteTheme());
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed();
}

} // namespace vs::ui
