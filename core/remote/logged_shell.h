// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/remote/shell.h"

#include <functional>

namespace vs {

/// A remote command as it was handed to the node.
struct CommandRecord
{
    Timestamp time = 0; ///< this computer's clock
    RemoteCommand command;
};

/// A shell that tells of every command before it runs, and passes all calls on.
class LoggedShell : public Shell
{
public:
    /// `onCommand` is called on the thread that runs the command.
    LoggedShell(std::unique_ptr<Shell> inner, std::function<void(CommandRecord)> onCommand);
    /// Over a shell of somebody else, which must outlive this.
    LoggedShell(Shell& inner, std::function<void(CommandRecord)> onCommand);

    Result<CommandResult> run(const RemoteCommand& command,
                              std::chrono::milliseconds timeout) override;
    Result<std::unique_ptr<RemoteStream>> stream(const RemoteCommand& command,
                                                 StreamHandlers handlers) override;
    void cancel() override { m_inner.cancel(); }
    std::string target() const override { return m_inner.target(); }
    std::optional<Error> failure() const override { return m_inner.failure(); }

private:
    void tell(const RemoteCommand& command) const;

    const std::unique_ptr<Shell> m_owned; ///< null: it is somebody else's
    Shell& m_inner;
    const std::function<void(CommandRecord)> m_onCommand;
};

} // namespace vs
