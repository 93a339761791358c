// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "core/base/error.h"
#include "core/diagnose/snapshot.h"
#include "core/remote/ssh_shell.h"
#include "core/report/pictures.h"

#include <optional>
#include <string>
#include <vector>

/// What needs Qt: gui_entry.cpp does it, headless_entry.cpp says that this build cannot.
namespace vs {

struct WindowWish
{
    std::vector<std::string> files;
    bool play = false;              ///< a bundled recording: it starts playing
    std::string target;             ///< `--connect`: as typed; empty: none
    std::optional<SshOptions> live; ///< the target, resolved
};

struct PictureWish
{
    std::string path; ///< ends in .png or .svg
    PictureSize size;
    bool dark = false;
};

/// Shows the window until it is closed: the exit status. Errors: Unsupported (no display, or a
/// build without pictures).
Result<int> runWindow(int argc, char** argv, const WindowWish& wish);

/// Needs no display. Errors: Unsupported, NothingRecognised (nothing to draw), FileUnwritable.
Result<void> renderPicture(const Snapshot& snapshot, const PictureWish& wish);
Result<void> renderPicture(const Topology& topology, const PictureWish& wish);

/// What a report shows of the exchange that mostTelling() names. Needs no display. Errors:
/// Unsupported, NothingRecognised.
Result<ReportPictures> drawReportPictures(const Snapshot& snapshot, bool dark);

/// The system's proxy towards a host; none where this build cannot tell.
Proxy findSystemProxy(const std::string& host, std::uint16_t port);

} // namespace vs
