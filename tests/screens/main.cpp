// SPDX-License-Identifier: GPL-3.0-or-later
// vethscope_screens RECORDING FOLDER: opens the recording in the real window, as a user would, and
// takes the pictures that the documentation shows.
#include "ui/bridge/language.h"
#include "ui/dialogs/share_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/charts_dock.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/timeline_view.h"

#include "made_story.h"

#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <cstdio>

using namespace vs;
using namespace vs::ui;

namespace {

QString folder;

bool keep(const QPixmap& picture, const char* name)
{
    const QString path = folder + QLatin1Char('/') + QLatin1String(name);
    const bool saved = picture.save(path);
    std::fprintf(saved ? stdout : stderr, "%s %s\n", saved ? "wrote" : "cannot write",
                 qPrintable(path));
    return saved;
}

WindowRequest request(const QString& recording, Theme::Kind theme)
{
    WindowRequest request;
    request.files = {recording.toStdString()};
    request.memory.theme = theme;
    return request;
}

/// A window of `size` over the recording, once it is read.
std::unique_ptr<MainWindow> open(const QString& recording, Theme::Kind theme, QSize size)
{
    auto window = std::make_unique<MainWindow>(request(recording, theme));
    window->resize(size);
    window->show();
    window->begin();
    const bool read = QTest::qWaitFor([&] {
        const auto& snapshot = window->selection().snapshot();
        return snapshot && snapshot->ended && window->selection().journey().valid();
    });
    if (!read)
        return nullptr;
    // As one who reads it: at the end of the story.
    QTest::keyClick(window->centre()->stack(), Qt::Key_End);
    QCoreApplication::processEvents();
    return window;
}

bool shootWindows(const QString& recording)
{
    const std::pair<Theme::Kind, const char*> windows[] = {
        {Theme::Kind::Light, "window-light.png"},
        {Theme::Kind::Dark, "window-dark.png"},
        {Theme::Kind::HighContrast, "window-high-contrast.png"}};
    bool good = true;
    for (const auto& [theme, name] : windows) {
        const auto window = open(recording, theme, QSize(1680, 1050));
        good = good && window && keep(window->grab(), name);
        if (!window || theme != Theme::Kind::Light)
            continue;
        good = good && keep(window->timeline()->parentWidget()->grab(), "timeline.png");
        auto* charts = window->findChild<ChartsDock*>();
        charts->toggle()->click();
        charts->setMinimumHeight(460);
        QCoreApplication::processEvents();
        good = good && keep(charts->grab(), "charts.png");
        charts->toggle()->click();
        window->resize(1680, 1500); // tall: all that the inspector says
        QCoreApplication::processEvents();
        good = good && keep(window->inspector()->grab(), "inspector.png");
    }
    return good;
}

bool shootOverview(const QString& recording)
{
    const auto window = open(recording, Theme::Kind::Light, QSize(1680, 1050));
    if (!window)
        return false;
    auto node = std::make_shared<Snapshot>();
    node->topology = test::crowdedTopology(200);
    node->capabilities = std::make_shared<Capabilities>();
    window->selection().reset(node);
    window->centre()->setTab(CentrePanel::Tab::Overview);
    QCoreApplication::processEvents();
    return keep(window->grab(), "overview-200.png");
}

bool shootShare(const QString& recording)
{
    const auto window = open(recording, Theme::Kind::Light, QSize(1680, 1050));
    if (!window)
        return false;
    ShareDialog* dialog = window->share();
    dialog->choose(ShareFormat::Bbcode);
    const bool shown = QTest::qWaitFor(
        [&] { return dialog->material() && !dialog->textPreview()->toPlainText().isEmpty(); });
    return shown && keep(dialog->grab(), "share.png");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Translations english{QLocale(QLocale::English)};
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QStringList words = QApplication::arguments();
    if (words.size() != 3 || !QDir().mkpath(words[2])) {
        std::fprintf(stderr, "usage: vethscope_screens RECORDING FOLDER\n");
        return 2;
    }
    folder = words[2];
    return shootWindows(words[1]) && shootOverview(words[1]) && shootShare(words[1]) ? 0 : 1;
}
