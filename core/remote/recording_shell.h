// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/remote/shell.h"
#include "core/remote/transcript.h"

#include <functional>
#include <memory>
#include <vector>

namespace vs {

/// One command that was sent to a host.
struct CommandLogEntry
{
    Timestamp time = 0; ///< when it was sent, on this machine's clock
    std::string name;
    std::string purpose;
    std::string script;
    RemoteCommand::Effect effect = RemoteCommand::Effect::ReadOnly;
    std::optional<int> status;    ///< empty while it runs, and when it failed
    std::optional<Error> failure; ///< why it ended without a status
};

/// A shell that lists what ran through it ("Commands run"), and keeps the answers for a transcript
/// if it is told to. Thread-safe as every shell.
class RecordingShell : public Shell
{
public:
    enum class Keep { LogOnly, Answers };

    explicit RecordingShell(std::unique_ptr<Shell> shell, Keep keep = Keep::LogOnly);
    ~RecordingShell() override;

    /// Called after each change of the log, on the thread that made it. Set before the first
    /// command; must not call into the shell.
    void onLogChanged(std::function<void()> callback);
    /// In the order in which the commands were sent.
    std::vector<CommandLogEntry> log() const;
    /// What ended until now; empty with Keep::LogOnly.
    Transcript transcript() const;

    Result<CommandResult> run(const RemoteCommand& command,
                              std::chrono::milliseconds timeout) override;
    Result<std::unique_ptr<RemoteStream>> stream(const RemoteCommand& command,
                                                 StreamHandlers handlers) override;
    void cancel() override { m_shell->cancel(); }
    std::string target() const override { return m_shell->target(); }
    std::optional<Error> failure() const override { return m_shell->failure(); }

private:
    class Recorder;
    std::shared_ptr<Recorder> m_recorder; ///< shared with the handlers of streams
    std::unique_ptr<Shell> m_shell;
};

} // namespace vs
