// SPDX-License-Identifier: GPL-3.0-or-later
// Colours: every text can be read, and the drop is told apart by those who see fewer colours.
#include "core/layout/path_layout.h"
#include "made_story.h"
#include "ui/bridge/system_look.h"
#include "ui/scene/path_painter.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/story_scene.h"
#include "ui/theme.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace vs;
using namespace vs::ui;

namespace {

using Linear = std::array<double, 3>; ///< red, green, blue as light, 0 to 1

Linear lightOf(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

double luminance(const Linear& light)
{
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

/// WCAG 2: from 1 to 21.
double contrast(const Linear& a, const Linear& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QRgb greyOf(const QColor& colour)
{
    QImage one(1, 1, QImage::Format_RGB32);
    one.fill(colour);
    return one.convertToFormat(QImage::Format_Grayscale8).pixel(0, 0);
}

/// What a person without green cones sees (Machado, Oliveira and Fernandes 2009, severity 1).
Linear deuteranopia(const Linear& light)
{
    constexpr double m[3][3] = {{0.367322, 0.860646, -0.227968},
                                {0.280085, 0.672501, 0.047413},
                                {-0.011820, 0.042940, 0.968881}};
    Linear seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t k = 0; k < 3; ++k)
            seen[i] += m[i][k] * light[k];
        seen[i] = std::clamp(seen[i], 0.0, 1.0);
    }
    return seen;
}

/// Distance in CIELAB (CIE 1976): above 10 nobody takes one for the other.
double distance(const Linear& a, const Linear& b)
{
    const auto lab = [](const Linear& c) {
        const auto f = [](double t) {
            return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
        };
        const double x = f((0.4124 * c[0] + 0.3576 * c[1] + 0.1805 * c[2]) / 0.9505);
        const double y = f(luminance(c));
        const double z = f((0.0193 * c[0] + 0.1192 * c[1] + 0.9505 * c[2]) / 1.089);
        return Linear{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const Linear p = lab(a);
    const Linear q = lab(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

struct Named
{
    const char* name;
    QColor colour;
};

std::vector<Named> textsOf(const Theme& t)
{
    return {{"ink", t.ink},
            {"secondary", t.secondary},
            {"faint", t.faint},
            {"request", t.request},
            {"answer", t.answer},
            {"delivered", t.delivered},
            {"conntrack", t.conntrack},
            {"drop", t.drop}};
}

std::vector<Named> groundsOf(const Theme& t)
{
    return {{"ground", t.ground},    {"chrome", t.chrome},       {"lower", t.lower},
            {"field", t.field},      {"selection", t.selection}, {"bridge", t.bridge},
            {"guest", t.guest},      {"port", t.port},           {"conntrackFill", t.conntrackFill},
            {"dropFill", t.dropFill}};
}

} // namespace

class PanelsThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeRead_data() { themes(); }
    void everyTextCanBeRead()
    {
        QFETCH(int, kind);
        const Theme theme = Theme::of(static_cast<Theme::Kind>(kind));
        const double wanted = theme.kind == Theme::Kind::HighContrast ? 5.5 : 4.5;
        for (const Named& text : textsOf(theme)) {
            for (const Named& ground : groundsOf(theme)) {
                const double found = contrast(lightOf(text.colour), lightOf(ground.colour));
                QVERIFY2(found >= wanted,
                         qPrintable(QStringLiteral("%1 on %2: %3")
                                        .arg(QLatin1String(text.name), QLatin1String(ground.name))
                                        .arg(found)));
            }
        }
        QVERIFY(contrast(lightOf(theme.accentText), lightOf(theme.accent)) >= 4.5);
        for (const QColor& ground : {theme.ground, theme.chrome, theme.field})
            QVERIFY(contrast(lightOf(theme.accent), lightOf(ground)) >= 4.5);
    }

    void theDropIsSeenWithoutGreen_data() { themes(); }
    void theDropIsSeenWithoutGreen()
    {
        QFETCH(int, kind);
        const Theme theme = Theme::of(static_cast<Theme::Kind>(kind));
        const Linear drop = deuteranopia(lightOf(theme.drop));
        for (const QColor& ground : {theme.ground, theme.bridge, theme.dropFill, theme.selection})
            QVERIFY(contrast(drop, deuteranopia(lightOf(ground))) >= 4.5);
        for (const QColor& other : {theme.request, theme.answer, theme.delivered})
            QVERIFY(distance(drop, deuteranopia(lightOf(other))) >= 20);
    }

    /// A copier keeps no hue: the cross still stands out from the tile, and the tile's frame from
    /// the bridge's room.
    void theDropIsSeenInGrey_data() { themes(); }
    void theDropIsSeenInGrey()
    {
        QFETCH(int, kind);
        const Theme theme = Theme::of(static_cast<Theme::Kind>(kind));
        const PictureFonts fonts = PictureFonts::bundled();
        const test::MadeStory made = test::resetDropped();
        const layout::PathLayout picture = layout::layoutPath(
            pathInput(*made.snapshot, made.story), fonts, {1600, 900}, layout::Detail::Full);
        QImage image(1600, 900, QImage::Format_RGB32);
        image.fill(theme.ground);
        QPainter painter(&image);
        PathPainter(theme, fonts).paintStill(painter, picture);
        painter.end();
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        const auto drop = std::find_if(
            picture.stops.begin(), picture.stops.end(),
            [](const layout::StopSpot& stop) { return stop.kind == layout::StopKind::Drop; });
        QVERIFY(drop != picture.stops.end());
        const auto strongest = [&](const layout::Rect& part, const QColor& ground) {
            double best = 0;
            for (int y = int(part.y); y < int(part.bottom()); ++y)
                for (int x = int(part.x); x < int(part.right()); ++x)
                    best = std::max(best, contrast(lightOf(grey.pixelColor(x, y)),
                                                   lightOf(QColor::fromRgb(greyOf(ground)))));
            return best;
        };
        const layout::Point middle = drop->at();
        QVERIFY(strongest({middle.x - 3, middle.y - 3, 6, 6}, theme.dropFill) >= 4.5);
        QVERIFY(strongest({drop->box.x - 1, middle.y - 3, 4, 6}, theme.bridge) >= 3);
    }

    void theSystemsSettingsAreFollowed()
    {
        const QString appearance = QStringLiteral("org.freedesktop.appearance");
        const auto look = [](const PortalSettings& settings, Theme::Kind palette) {
            return lookOf(settings, palette);
        };
        using Kind = Theme::Kind;
        QCOMPARE(look({}, Kind::Dark), (Look{Kind::Dark, false}));
        QCOMPARE(look({{appearance, {{QStringLiteral("color-scheme"), 1U}}}}, Kind::Light),
                 (Look{Kind::Dark, false}));
        QCOMPARE(look({{appearance, {{QStringLiteral("color-scheme"), 2U}}}}, Kind::Dark),
                 (Look{Kind::Light, false}));
        QCOMPARE(look({{appearance,
                        {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), 1U}}}},
                      Kind::Light),
                 (Look{Kind::HighContrast, false}));
        QCOMPARE(look({{QStringLiteral("org.gnome.desktop.interface"),
                        {{QStringLiteral("enable-animations"), false}}}},
                      Kind::Light),
                 (Look{Kind::Light, true}));
        QCOMPARE(look({{QStringLiteral("org.gnome.desktop.interface"),
                        {{QStringLiteral("enable-animations"), true}}},
                       {QStringLiteral("org.gnome.desktop.a11y.interface"),
                        {{QStringLiteral("high-contrast"), true}}}},
                      Kind::Light),
                 (Look{Kind::HighContrast, false}));
    }

private:
    static void themes()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("light") << static_cast<int>(Theme::Kind::Light);
        QTest::newRow("dark") << static_cast<int>(Theme::Kind::Dark);
        QTest::newRow("high contrast") << static_cast<int>(Theme::Kind::HighContrast);
    }
};

QTEST_MAIN(PanelsThemeTest)
#include "panels_theme_test.moc"
