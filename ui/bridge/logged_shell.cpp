// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/logged_shell.h"

#include <chrono>

namespace vs::ui {

LoggedShell::LoggedShell(std::unique_ptr<Shell> inner, std::function<void(CommandRecord)> onCommand)
    : m_inner(std::move(inner)), m_onCommand(std::move(onCommand))
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
    return m_inner->run(command, timeout);
}

Result<std::unique_ptr<RemoteStream>> LoggedShell::stream(const RemoteCommand& command,
                                                          StreamHandlers handlers)
{
    tell(command);
    return m_inner->stream(command, std::move(handlers));
}

} // namespace vs::ui
