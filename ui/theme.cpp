// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

namespace vs::ui {

Theme Theme::light()
{
    Theme t;
    t.kind = Kind::Light;
    t.ink = QColor(0x1b2430);
    t.secondary = QColor(0x5b6776);
    t.faint = QColor(0x6b7686);
    t.ground = QColor(0xffffff);
    t.chrome = QColor(0xf1f3f8);
    t.field = QColor(0xffffff);
    t.line = QColor(0xd5dbe3);
    t.accent = QColor(0x0072b2);
    t.accentText = QColor(0xffffff);
    t.selection = QColor(0xdbe9f8);
    t.bridge = QColor(0xeef3f9);
    t.bridgeLine = QColor(0xc4cdd8);
    t.guest = QColor(0xf5f7fa);
    t.guestLine = QColor(0xc4cdd8);
    t.port = QColor(0xffffff);
    t.portLine = QColor(0xc4cdd8);
    t.request = QColor(0x0072b2);
    t.answer = QColor(0x8a3ffc);
    t.delivered = QColor(0x00795c);
    t.conntrack = QColor(0xb07500);
    t.conntrackFill = QColor(0xfff4d6);
    t.drop = QColor(0xc43e00);
    t.dropFill = QColor(0xfdeee6);
    return t;
}

Theme Theme::dark()
{
    Theme t;
    t.kind = Kind::Dark;
    t.ink = QColor(0xe8edf4);
    t.secondary = QColor(0x9aa7b8);
    t.faint = QColor(0x8794a5);
    t.ground = QColor(0x14181f);
    t.chrome = QColor(0x191e27);
    t.field = QColor(0x212834);
    t.line = QColor(0x2c3542);
    t.accent = QColor(0x2d8fd5);
    t.accentText = QColor(0xffffff);
    t.selection = QColor(0x1d3a57);
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

} // namespace vs::ui
