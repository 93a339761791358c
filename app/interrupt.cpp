// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace vs {

namespace {

volatile std::sig_atomic_t g_requested = 0;
int g_pipe[2] = {-1, -1};

void onSignal(int)
{
    const int saved = errno;
    g_requested = 1;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
    errno = saved;
}

} // namespace

void Interrupt::install()
{
    if (g_pipe[0] >= 0 || ::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    struct sigaction action
    {};
    action.sa_handler = onSignal;
    ::sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

bool Interrupt::requested()
{
    return g_requested != 0;
}

void Interrupt::wake()
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(g_pipe[1], &byte, 1);
}

void Interrupt::wait(std::chrono::milliseconds timeout)
{
    if (requested())
        return;
    pollfd waiting{g_pipe[0], POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(timeout.count())) > 0) {
        char bytes[64];
        while (::read(g_pipe[0], bytes, sizeof bytes) > 0) {
        }
    }
}

CancelOnInterrupt::CancelOnInterrupt(Shell& shell)
    : m_watch([this, &shell] {
          while (!m_done && !Interrupt::requested())
              std::this_thread::sleep_for(std::chrono::milliseconds(20));
          if (!m_done)
              shell.cancel();
      })
{}

CancelOnInterrupt::~CancelOnInterrupt()
{
    m_done = true;
    m_watch.join();
}

} // namespace vs
