// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/picture_fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <cmath>

namespace vs::ui {

using layout::TextRole;

namespace {

struct Style
{
    int pixels = 13;
    bool bold = false;
    bool mono = false;
    bool italic = false;
};

Style styleOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {27, true, false, false};
    case TextRole::Subtitle:
        return {17, false, false, false};
    case TextRole::BadgeWord:
        return {15, true, false, false};
    case TextRole::BadgeText:
        return {15, false, false, false};
    case TextRole::BadgeDetail:
    case TextRole::SideEffect:
        return {14, false, false, false};
    case TextRole::Legend:
    case TextRole::EndDetail:
    case TextRole::RoomDetail:
    case TextRole::Time:
    case TextRole::Mark:
    case TextRole::RuleNote:
    case TextRole::Reference:
        return {13, false, false, false};
    case TextRole::EndName:
        return {17, true, false, false};
    case TextRole::EndAddress:
    case TextRole::Port:
        return {13, false, true, false};
    case TextRole::RoomName:
        return {18, true, false, false};
    case TextRole::HopNumber:
        return {13, true, false, false};
    case TextRole::LaneLabel:
    case TextRole::DropWord:
    case TextRole::RuleHead:
        return {15, true, false, false};
    case TextRole::PassState:
        return {12, true, false, false};
    case TextRole::Ghost:
        return {13, false, false, true};
    case TextRole::RuleText:
        return {16, false, true, false};
    case TextRole::Heading:
        return {16, true, false, false};
    case TextRole::Body:
        return {15, false, false, false};
    case TextRole::BodyMark:
        return {15, true, false, false};
    case TextRole::CellName:
        return {13, true, false, false};
    case TextRole::CellDetail:
        return {12, false, false, false};
    }
    return {};
}

} // namespace

bool loadBundledFonts()
{
    static const bool loaded = [] {
        bool all = true;
        for (const auto* name : {":/fonts/DejaVuSans.ttf", ":/fonts/DejaVuSans-Bold.ttf",
                                 ":/fonts/DejaVuSans-Oblique.ttf", ":/fonts/DejaVuSansMono.ttf"})
            all = QFontDatabase::addApplicationFont(QString::fromLatin1(name)) >= 0 && all;
        return all;
    }();
    return loaded;
}

PictureFonts::PictureFonts(const QString& sans, const QString& mono, double textScale)
{
    m_faces.reserve(layout::kTextRoles);
    for (int role = 0; role < layout::kTextRoles; ++role) {
        const Style style = styleOf(static_cast<TextRole>(role));
        QFont font(style.mono ? mono : sans);
        font.setPixelSize(static_cast<int>(std::lround(style.pixels * textScale)));
        font.setBold(style.bold);
        font.setItalic(style.italic);
        if (style.mono)
            font.setStyleHint(QFont::Monospace);
        // Drawn at any scale, measured at one: hinted widths would not match.
        font.setHintingPreference(QFont::PreferNoHinting);
        const QFontMetricsF metrics(font);
        Face face;
        face.font = font;
        face.ascent = metrics.ascent();
        face.height = metrics.ascent() + metrics.descent();
        m_faces.push_back(std::move(face));
    }
}

PictureFonts PictureFonts::bundled(double textScale)
{
    loadBundledFonts();
    return {QStringLiteral("DejaVu Sans"), QStringLiteral("DejaVu Sans Mono"), textScale};
}

PictureFonts PictureFonts::system(double textScale)
{
    loadBundledFonts();
    return {QGuiApplication::font().family(),
            QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), textScale};
}

const PictureFonts::Face& PictureFonts::face(TextRole role) const
{
    return m_faces[static_cast<std::size_t>(role)];
}

const QFont& PictureFonts::font(TextRole role) const
{
    return face(role).font;
}

double PictureFonts::ascent(TextRole role) const
{
    return face(role).ascent;
}

double PictureFonts::width(TextRole role, const std::string& text) const
{
    const Face& of = face(role);
    const auto found = of.widths.find(text);
    if (found != of.widths.end())
        return found->second;
    // Live intervals change all the time: what is remembered stays bounded.
    if (of.widths.size() > 4000)
        of.widths.clear();
    const double width = QFontMetricsF(of.font).horizontalAdvance(QString::fromStdString(text));
    of.widths.emplace(text, width);
    return width;
}

double PictureFonts::height(TextRole role) const
{
    return face(role).height;
}

} // namespace vs::ui
