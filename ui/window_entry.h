// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/collect/live_trace.h"
#include "core/remote/ssh_shell.h"
#include "ui/panels/list_memory.h"
#include "ui/theme.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QApplication;

namespace vs::ui {

/// What the window remembers between runs. The application reads and writes it.
struct WindowMemory
{
    QByteArray geometry;
    QByteArray splitters;
    QStringList recentTargets;        ///< newest first
    QStringList recentFiles;          ///< newest first
    std::optional<Theme::Kind> theme; ///< unset: as the system is set
    bool reducedMotion = false;       ///< nothing glides, whatever the system says
    ListMemory list;
    QByteArray docks; ///< whether and where the charts are shown
    bool timelineByClock = false;
    QHash<QString, QString> overviews; ///< folds and order of the overview, by node
};

/// A node to connect to: how to reach it, and what to trace there.
struct LiveTarget
{
    SshOptions ssh;
    TraceOptions trace;
};

/// What the window is to open with, and what the application lends it. With neither a file nor a
/// target it opens empty and offers to connect.
struct WindowRequest
{
    std::vector<std::string> files; ///< recordings, captures, text: one trace
    bool compare = false;           ///< the last of them is compared with it instead
    bool play = false;              ///< `--demo`: the file starts playing
    std::optional<LiveTarget> live; ///< connect and listen at once

    /// Turns what was typed ("root@pve1", an alias, "lab") into options. May block (it asks the SSH
    /// configuration); called on a worker thread. Unset: only [user@]host[:port].
    std::function<Result<SshOptions>(const std::string& target)> resolveTarget;

    /// Where traces are recorded while they run, until they are saved; empty: they are not.
    std::string unsavedFolder;
    WindowMemory memory;
    std::function<void(const WindowMemory&)> remember; ///< on closing; GUI thread
};

/// Shows the window and returns when it is closed and the node has confirmed that all that was
/// started there is gone: the exit status. GUI thread.
int runWindow(QApplication& application, const WindowRequest& request);

} // namespace vs::ui
