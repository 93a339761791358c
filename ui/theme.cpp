// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

namespace vs::ui {

Theme Theme::light()
{
    Theme t;
    t.kind = Kind::Light;
    t.ink = QColor(0x1b2430);
    t.secondary = QColor(0x5b6776);
    t.faint = QColor(0x616b7a);
    t.ground = QColor(0xffffff);
    t.chrome = QColor(0xf1f3f8);
    t.lower = QColor(0xf8f9fc);
    t.field = QColor(0xffffff);
    t.line = QColor(0xd5dbe3);
    t.accent = QColor(0x006fae);
    t.accentText = QColor(0xffffff);
    t.selection = QColor(0xe1edfa);
    t.bridge = QColor(0xeef3f9);
    t.bridgeLine = QColor(0xc4cdd8);
    t.guest = QColor(0xf5f7fa);
    t.guestLine = QColor(0xc4cdd8);
    t.port = QColor(0xffffff);
    t.portLine = QColor(0xc4cdd8);
    t.request = QColor(0x006fae);
    t.answer = QColor(0x8436fc);
    t.delivered = QColor(0x00795c);
    t.conntrack = QColor(0x926100);
    t.conntrackFill = QColor(0xfff4d6);
    t.drop = QColor(0xad3600);
    t.dropFill = QColor(0xfdeee6);
    return t;
}

Theme Theme::dark()
{
    Theme t;
    t.kind = Kind::Dark;
    t.ink = QColor(0xe8edf4);
    t.secondary = QColor(0x9aa7b8);
    t.faint = QColor(0x909cac);
    t.ground = QColor(0x14181f);
    t.chrome = QColor(0x191e27);
    t.lower = t.chrome;
    t.field = QColor(0x212834);
    t.line = QColor(0x2c3542);
    t.accent = QColor(0x4aa0e0);
    t.accentText = QColor(0x0d141c);
    t.selection = QColor(0x1b3550);
    t.bridge = QColor(0x1b2530);
    t.bridgeLine = QColor(0x3a4654);
    t.guest = QColor(0x1a2029);
    t.guestLine = QColor(0x3a4654);
    t.port = QColor(0x212834);
    t.portLine = QColor(0x465364);
    t.request = QColor(0x5db8f0);
    t.answer = QColor(0xc4a1ff);
    t.delivered = QColor(0x4fd1ab);
    t.conntrack = QColor(0xf0b93c);
    t.conntrackFill = QColor(0x3a2f10);
    t.drop = QColor(0xff8a50);
    t.dropFill = QColor(0x3d2014);
    return t;
}

Theme Theme::highContrast()
{
    Theme t;
    t.kind = Kind::HighContrast;
    t.ink = t.secondary = QColor(0xffffff);
    t.faint = QColor(0xd8d8d8);
    t.ground = t.chrome = t.lower = t.field = QColor(Qt::black);
    t.line = QColor(0xffffff);
    t.accent = QColor(0xffe45c);
    t.accentText = QColor(Qt::black);
    t.selection = QColor(0x0a3a66);
    t.bridge = t.guest = t.port = QColor(Qt::black);
    t.bridgeLine = t.guestLine = t.portLine = QColor(0xffffff);
    t.request = QColor(0x66ccff);
    t.answer = QColor(0xdcbcff);
    t.delivered = QColor(0x5cffc8);
    t.conntrack = QColor(0xffd84a);
    t.conntrackFill = QColor(0x2b2300);
    t.drop = QColor(0xff9a66);
    t.dropFill = QColor(0x330f00);
    return t;
}

Theme Theme::of(Kind kind)
{
    switch (kind) {
    case Kind::Dark:
        return dark();
    case Kind::HighContrast:
        return highContrast();
    case Kind::Light:
        break;
    }
    return light();
}

const char* Theme::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Dark:
        return "dark";
    case Kind::HighContrast:
        return "high-contrast";
    case Kind::Light:
        break;
    }
    return "light";
}

std::optional<Theme::Kind> Theme::named(QStringView name)
{
    for (const Kind kind : {Kind::Light, Kind::Dark, Kind::HighContrast}) {
        if (name == QLatin1String(nameOf(kind)))
            return kind;
    }
    return std::nullopt;
}

} // namespace vs::ui
