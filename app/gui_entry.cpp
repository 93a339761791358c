// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui_entry.h"

#include "app/connection.h"
#include "ui/bridge/language.h"
#include "ui/bridge/system_proxy.h"
#include "ui/export/render.h"
#include "ui/window_entry.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <cstdio>

namespace vs {

namespace {

constexpr const char* kName = "vethscope";

/// Qt speaks on standard error of a folder that sudo and cron do not set; it does no harm and is
/// not the user's business. All else is passed on.
void sayWhatMatters(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR")))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// A picture needs an application object, on any platform: never the display's.
Result<void> render(const std::function<Result<void>()>& draw)
{
    qInstallMessageHandler(sayWhatMatters);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "vethscope";
    static char* argv[] = {name, nullptr};
    QApplication application(argc, argv);
    application.setStyle(QStringLiteral("Fusion"));
    return draw();
}

ui::RenderOptions renderOptions(const PictureWish& wish)
{
    ui::RenderOptions options;
    options.path = wish.path;
    options.size = QSize(wish.size.width, wish.size.height);
    options.theme = wish.dark ? ui::Theme::Kind::Dark : ui::Theme::Kind::Light;
    return options;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

const QString kGeometry = QStringLiteral("window/geometry");
const QString kSplitters = QStringLiteral("window/splitters");
const QString kRecent = QStringLiteral("recentTargets");
const QString kDocks = QStringLiteral("window/docks");
const QString kByClock = QStringLiteral("timeline/byClock");
const QString kTheme = QStringLiteral("look/theme");
const QString kReducedMotion = QStringLiteral("look/reducedMotion");
const QString kListColumns = QStringLiteral("list/columns");
const QString kListColours = QStringLiteral("list/colourRules");
const QString kOverviews = QStringLiteral("overviews");
const QString kNode = QStringLiteral("node");
const QString kArrangement = QStringLiteral("arrangement");

ui::WindowMemory recall()
{
    QSettings settings;
    ui::WindowMemory memory;
    memory.geometry = settings.value(kGeometry).toByteArray();
    memory.splitters = settings.value(kSplitters).toByteArray();
    memory.recentTargets = settings.value(kRecent).toStringList();
    memory.theme = ui::Theme::named(settings.value(kTheme).toString());
    memory.reducedMotion = settings.value(kReducedMotion).toBool();
    memory.list.columns = settings.value(kListColumns).toByteArray();
    memory.list.colourRules = settings.value(kListColours).toByteArray();
    memory.docks = settings.value(kDocks).toByteArray();
    memory.timelineByClock = settings.value(kByClock).toBool();
    const int nodes = settings.beginReadArray(kOverviews);
    for (int i = 0; i < nodes; ++i) {
        settings.setArrayIndex(i);
        memory.overviews.insert(settings.value(kNode).toString(),
                                settings.value(kArrangement).toString());
    }
    settings.endArray();
    return memory;
}

void remember(const ui::WindowMemory& memory)
{
    QSettings settings;
    settings.setValue(kGeometry, memory.geometry);
    settings.setValue(kSplitters, memory.splitters);
    settings.setValue(kRecent, memory.recentTargets);
    settings.setValue(kTheme, memory.theme ? QLatin1String(ui::Theme::nameOf(*memory.theme))
                                           : QLatin1String());
    settings.setValue(kReducedMotion, memory.reducedMotion);
    settings.setValue(kListColumns, memory.list.columns);
    settings.setValue(kListColours, memory.list.colourRules);
    settings.setValue(kDocks, memory.docks);
    settings.setValue(kByClock, memory.timelineByClock);
    settings.remove(kOverviews);
    settings.beginWriteArray(kOverviews);
    int index = 0;
    for (auto it = memory.overviews.begin(); it != memory.overviews.end(); ++it) {
        settings.setArrayIndex(index++);
        settings.setValue(kNode, it.key());
        settings.setValue(kArrangement, it.value());
    }
    settings.endArray();
}

} // namespace

Result<int> runWindow(int argc, char** argv, const WindowWish& wish)
{
    if (!hasDisplay())
        return fail(ErrorCode::Unsupported, "the window",
                    "there is no display here; trace, explain and render work without one");
    qInstallMessageHandler(sayWhatMatters);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QString::fromLatin1(kName));
    QApplication::setOrganizationName(QString::fromLatin1(kName));
    QApplication::setApplicationVersion(QStringLiteral(VETHSCOPE_VERSION));

    const ui::Translations translations{QLocale()};
    ui::WindowRequest request;
    request.files = wish.files;
    request.play = wish.play;
    if (wish.live) {
        ui::LiveTarget live{*wish.live, {}};
        live.trace.target = wish.target;
        request.live = std::move(live);
    }
    request.resolveTarget = [](const std::string& target) {
        return resolveTarget(target, Arguments{});
    };
    request.memory = recall();
    request.remember = remember;
    return ui::runWindow(application, request);
}

Result<void> renderPicture(const Snapshot& snapshot, const PictureWish& wish)
{
    return render([&] { return ui::renderToFile(snapshot, renderOptions(wish)); });
}

Result<void> renderPicture(const Topology& topology, const PictureWish& wish)
{
    return render([&] { return ui::renderTopologyToFile(topology, renderOptions(wish)); });
}

Result<ReportPictures> drawReportPictures(const Snapshot&, bool)
{
    return fail(ErrorCode::Unsupported, "pictures");
}

Proxy findSystemProxy(const std::string& host, std::uint16_t port)
{
    return ui::systemProxy(host, port);
}

} // namespace vs
