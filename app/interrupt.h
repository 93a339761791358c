// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace vs {

/// SIGINT and SIGTERM as a wish to end, and other threads' wake-ups, in one place to wait at.
class Interrupt
{
public:
    /// From now on the signals ask instead of kill. Main thread; once.
    static void install();
    /// A signal came.
    static bool requested();
    /// Ends a wait() from any thread.
    static void wake();
    /// Until a signal or wake() comes, at most `timeout`.
    static void wait(std::chrono::milliseconds timeout);
};

/// While it lives, a signal cancels all waits of a shell.
class CancelOnInterrupt
{
public:
    explicit CancelOnInterrupt(Shell& shell);
    ~CancelOnInterrupt();
    CancelOnInterrupt(const CancelOnInterrupt&) = delete;
    CancelOnInterrupt& operator=(const CancelOnInterrupt&) = delete;

private:
    std::atomic<bool> m_done = false;
    std::thread m_watch;
};

} // namespace vs
