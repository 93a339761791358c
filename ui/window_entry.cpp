// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_entry.h"

#include "ui/bridge/language.h"
#include "ui/main_window.h"

#include <QApplication>

namespace vs::ui {

int runWindow(QApplication& application, const WindowRequest& request)
{
    QApplication::setStyle(QStringLiteral("Fusion"));
    // Closing ends in order: the last window is gone before the node has confirmed.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const core::LanguageScope language(&coreLookup());
    MainWindow window(request);
    QObject::connect(&window, &MainWindow::finished, &application, &QCoreApplication::quit);
    window.show();
    window.begin();
    return QApplication::exec();
}

} // namespace vs::ui
