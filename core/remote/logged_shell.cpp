// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/logged_shell.h"

#include <chrono>

namespace vs {

LoggedShell::LoggedShell(std::unique_ptr<Shell> inner, std::function<void(CommandRecord)> onCommand)
    : m_owned(std::move(inner)), m_inner(*m_owned), m_onCommand(std::move(onCommand))
{}

LoggedShell::LoggedShell(Shell& inner, std::function<void(CommandRecord)> onCommand)
    : m_inner(inner), m_onCommand(std::move(onCommand))
{}

void LoggedShell::tell(const RemoteCommand& command) const
{
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    m_onCommand({now, command});
}

Result<CommandResult> LoggedShell::run(const RemoteCommand& command,
                                       std::chrono::milliseconds timeout)
{
    tell(command);
    return m_inner.run(command, timeout);
}

Result<std::unique_ptr<RemoteStream>> LoggedShell::stream(const RemoteCommand& command,
                                                          StreamHandlers handlers)
{
    tell(command);
    return m_inner.stream(command, std::move(handlers));
}

} // namespace vs
